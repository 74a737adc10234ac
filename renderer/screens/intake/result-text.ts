import type { ImportResult } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';

/** What an import came to, in a line; nothing of one that was stopped before it read anything. */
export function resultText(result: ImportResult, isStopped = false): string {
  const { documents, read, failed, alreadyKnown, irrelevant, orders } = result;
  if (documents === 0 && failed.length === 0) return isStopped ? '' : words.intake.nothing;
  const told = read - alreadyKnown - irrelevant;
  const parts = [
    words.intake.read(read),
    read > 0 ? words.intake.orders(orders.new, orders.changed) : '',
    read > told ? words.intake.told(told) : '',
    alreadyKnown > 0 ? words.intake.known(alreadyKnown) : '',
    irrelevant > 0 ? words.intake.irrelevant(irrelevant) : '',
    failed.length > 0 ? words.intake.failed(failed.length) : '',
  ];
  return `${parts.filter((part) => part !== '').join(' · ')}.`;
}
