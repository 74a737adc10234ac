import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
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
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A button. */
export function Press({
  look = 'plain',
  label,
  isDisabled = false,
  isSubmit = false,
  isFirst = false,
  isOffTab = false,
  isOpen,
  onPress,
  children,
}: PressProps) {
  return (
    <Button
      className={`press press-${look}`}
      isDisabled={isDisabled}
      autoFocus={isFirst}
      excludeFromTabOrder={isOffTab}
      type={isSubmit ? 'submit' : 'button'}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
      {...(onPress === undefined ? {} : { onPress })}
    >
      {children}
    </Button>
  );
}
