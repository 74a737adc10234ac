import type { OutputOf } from '../../shared/api.ts';
import { words } from '../language/index.ts';

type Transaction = OutputOf<'transactions.list'>['items'][number];
type What = Pick<Transaction, 'kind' | 'event' | 'documents'>;

function learntText({ kind, event, documents }: What): string {
  if (event !== null)
    return words.transactionTold[kind === 'shipment_recorded' ? 'parcel' : 'outcome'](words.event[event]);
  const ofDocuments = documents === null ? undefined : words.transactionOf[kind]?.(documents);
  return ofDocuments ?? words.transaction[kind];
}

/** The same of what was taken back or brought back: made-up examples go and come together. */
const goneText = (what: Transaction['undoes'][number]): string =>
  what.isDemo ? words.examples.title : learntText(what);

/** What was learnt in a transaction, or went or came back by it, in a line. */
export const turnedText = (transaction: Transaction): string =>
  transaction.undoes.length === 0 ? learntText(transaction) : transaction.undoes.map(goneText).join(', ');

/** What a transaction did, in a line; of an undo also what it took or brought back. */
export const transactionText = (transaction: Transaction): string =>
  transaction.undoes.length === 0
    ? learntText(transaction)
    : `${words.transaction[transaction.kind]}: ${turnedText(transaction)}`;

const namedAtMost = 3;

/** What transactions that were just taken back had done, and of what: of many the first. */
export function undoneText(undone: readonly Transaction[]): string {
  const all = undone.flatMap((each) => (each.undoes.length === 0 ? [each] : each.undoes));
  const told = all.map((each) =>
    each.isDemo || each.about === null ? goneText(each) : `${goneText(each)}, ${each.about}`,
  );
  const [...each] = new Set(told);
  return `${each.slice(0, namedAtMost).join('; ')}${each.length > namedAtMost ? ' …' : ''}`;
}

/** What a transaction is of, as far as it can be told: of an undo, what it took or brought back was of. */
export const aboutText = ({ about, undoes }: Transaction): string =>
  [...new Set(undoes.length === 0 ? [about] : undoes.map((each) => each.about))]
    .filter((name) => name !== null)
    .join(', ');
