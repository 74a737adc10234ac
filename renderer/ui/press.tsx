import type { ReactNode, Ref } from 'react';
import './press.css';

/** `main` is the one thing to do next, `plain` another, `quiet` a word in a line. */
export type PressLook = 'main' | 'plain' | 'quiet';

export interface PressProps {
  readonly look?: PressLook;
  /** The accessible name, where the visible words alone would not tell; must contain them. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  /** Submits the form it stands in. */
  readonly isSubmit?: boolean;
  /** Has the focus when it appears. */
  readonly isFirst?: boolean;
  /** Left out by Tab; for what other keys lead to. */
  readonly isOffTab?: boolean;
  /** Whether what it opens beneath is open; left out where it opens nothing. */
  readonly isOpen?: boolean;
  /** A double click is one press: another button may stand under the mouse after the first click. */
  readonly isOnce?: boolean;
  /** What it opens is a dialog. */
  readonly opensDialog?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A button: the browser's own, since a screen may have hundreds. */
export function Press({
  look = 'plain',
  label,
  isDisabled = false,
  isSubmit = false,
  isFirst = false,
  isOffTab = false,
  isOpen,
  isOnce = false,
  opensDialog = false,
  ref,
  onPress,
  children,
}: PressProps) {
  return (
    <button
      ref={ref}
      className={`press press-${look}`}
      disabled={isDisabled}
      autoFocus={isFirst}
      tabIndex={isOffTab ? -1 : undefined}
      type={isSubmit ? 'submit' : 'button'}
      aria-label={label}
      aria-expanded={isOpen}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      onClick={({ detail }) => (isOnce && detail > 1 ? undefined : onPress?.())}
    >
      {children}
    </button>
  );
}
