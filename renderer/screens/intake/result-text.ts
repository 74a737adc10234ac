import type { ImportResult } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { failureText } from '../../state/failure-text.ts';

/**
 * What an import came to, in a line that adds up: all files, then what became of them, then what was learnt. The only one
 * that failed is told with its reason; nothing is said of an import that was stopped before it read anything.
 */
export function resultText(result: ImportResult, isStopped = false): string {
  const { documents, read, failed, alreadyKnown, irrelevant, orders } = result;
  if (documents === 0 && failed.length === 0) return isStopped ? '' : words.intake.nothing;
  const [failure, ...failures] = failed;
  const told = read - alreadyKnown - irrelevant;
  const parts = [
    told > 0 ? words.intake.read(told) : '',
    irrelevant > 0 ? words.intake.irrelevant(irrelevant) : '',
    alreadyKnown > 0 ? words.intake.known(alreadyKnown) : '',
    failure === undefined
      ? ''
      : `${words.intake.failed(failed.length)}${failures.length > 0 ? '' : ` (${failureText(failure).replace(/\.$/, '')})`}`,
  ];
  const learnt = read > 0 ? `\u00a0· ${words.intake.orders(orders.new, orders.changed)}` : '';
  return `${words.intake.all(documents)}: ${parts.filter((part) => part !== '').join(', ')}${learnt}.`;
}
