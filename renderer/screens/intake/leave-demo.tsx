import { words } from '../../language/index.ts';
import { useDemo } from '../../state/demo.ts';
import { Press, type PressLook } from '../../ui/press.tsx';

/** Takes the examples away; what was entered or brought besides stays. */
export function LeaveDemo({ look = 'plain' }: { readonly look?: PressLook }) {
  const { isBusy, leave } = useDemo();
  return (
    <Press look={look} isDisabled={isBusy} onPress={() => void leave()}>
      {words.examples.leave}
    </Press>
  );
}
