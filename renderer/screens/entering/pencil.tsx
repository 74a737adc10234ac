import type { Ref } from 'react';
import { words } from '../../language/index.ts';
import './correctable.css';

export interface PencilProps {
  /** What is corrected, as it is called on the screen. */
  readonly name: string;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Opens the correction of the value that it stands behind. */
export function Pencil({ name, onPress, ref }: PencilProps) {
  return (
    <button
      ref={ref}
      type="button"
      className="correctable-open"
      aria-label={words.entering.correctLabel(name)}
      onClick={onPress}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M1.5 10.5 2 8 8.5 1.5 10.5 3.5 4 10ZM7.2 2.8l2 2" fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}
