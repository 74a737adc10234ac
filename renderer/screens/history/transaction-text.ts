import type { OutputOf } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';

type Transaction = OutputOf<'transactions.list'>['items'][number];
type What = Pick<Transaction, 'kind' | 'documents'>;

const learntText = ({ kind, documents }: What): string =>
  documents === null ? words.transaction[kind] : words.transactionOf(words.transaction[kind], documents);

/** What a transaction did, in a line; of an undo also what it took or brought back. */
export function transactionText(transaction: Transaction): string {
  const { undoes } = transaction;
  return undoes.length === 0
    ? learntText(transaction)
    : `${words.transaction[transaction.kind]}: ${undoes.map(learntText).join(', ')}`;
}

/** What a transaction is of, as far as it can be told: of an undo, what it took or brought back was of. */
export const aboutText = ({ about, undoes }: Transaction): string =>
  [...new Set(undoes.length === 0 ? [about] : undoes.map((each) => each.about))]
    .filter((name) => name !== null)
    .join(', ');
