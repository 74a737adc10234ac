import { words } from '../../language/index.ts';
import { useDemo } from '../../state/demo.ts';
import { Press } from '../../ui/press.tsx';

/** Puts made-up examples beside what is there, to look around. */
export function FillDemo() {
  const { isBusy, fill } = useDemo();
  return (
    <Press isDisabled={isBusy} onPress={() => void fill()}>
      {isBusy ? words.first.demoBusy : words.first.demo}
    </Press>
  );
}
