import type { Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { failureText } from '../../state/failure-text.ts';
import { Problem } from '../../ui/problem.tsx';

export interface FailedProps {
  /** Nothing is shown where there is none. */
  readonly failure: Failure | null;
  /** Asks again what failed. */
  readonly onAgain: () => void;
}

/** In place of what a question that failed would have brought: why, and the way to ask again. */
export function Failed({ failure, onAgain }: FailedProps) {
  if (failure === null) return null;
  return (
    <Problem
      title={words.trouble.title}
      sentence={failureText(failure)}
      again={{ word: words.trouble.again, onPress: onAgain }}
    />
  );
}
