import { words } from '../../language/index.ts';
import { useRefused } from '../../state/refused.ts';
import { useLate } from '../../ui/use-late.ts';
import './reading.css';

/** In milliseconds: what is there sooner needs no word. */
export const late = 300;

/** In place of what is still asked for, and only as long: says so once that takes long. Empty it takes no room. */
export function Reading() {
  const isLate = useLate(true, late);
  const isOpening = useRefused((state) => state.isOpening);
  const word = isOpening ? words.trouble.opening : words.trouble.reading;
  return (
    <p className="reading" role="status">
      {isLate ? word : ''}
    </p>
  );
}
