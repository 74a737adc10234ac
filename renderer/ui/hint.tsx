import { SideNote } from './side-note.tsx';
import './hint.css';

export interface HintProps {
  /** The word of the app that one may not know. */
  readonly word: string;
  /** What is meant by it, in a sentence or two. */
  readonly means: string;
  /** The name of what opens, such as “What is meant by grace”. */
  readonly label: string;
  readonly closeLabel: string;
}

/** A word that can be pressed to read what is meant by it: told apart by its dots, reached by Tab, closed by Escape. */
export function Hint({ word, means, label, closeLabel }: HintProps) {
  return (
    <span className="hint">
      <SideNote word={word} look="text" label={label} title={word} closeLabel={closeLabel}>
        {() => <p>{means}</p>}
      </SideNote>
    </span>
  );
}
