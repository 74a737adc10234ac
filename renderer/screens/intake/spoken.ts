import { words } from '../../language/index.ts';
import type { IntakePhase } from '../../state/intake.ts';
import { resultText } from './result-text.ts';

/** What a screen reader says of an import: that it runs, each quarter of the way, and what it came to. */
export function spokenOf(now: IntakePhase, isLate: boolean): string {
  switch (now.phase) {
    case 'running': {
      const total = Math.max(1, now.before + now.total + now.after);
      const quarters = Math.floor((4 * (now.before + now.done)) / total);
      return isLate ? `${words.intake.running} ${words.intake.progress(Math.ceil((quarters * total) / 4), total)}` : '';
    }
    case 'done':
      return [
        now.stopped === null ? '' : words.intake.stopped(now.stopped.unread),
        resultText(now.result, now.stopped !== null),
      ]
        .join(' ')
        .trim();
    case 'demo':
      return words.examples.done(now.orders);
    // A failure is an alert of its own.
    case 'failed':
    case 'idle':
      return '';
  }
}
