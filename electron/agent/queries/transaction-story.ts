import type { Evidence, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import type { Reference } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { type FactRow, factOf, selectFacts } from '../facts/index.ts';
import { hasText } from '../intake/index.ts';
import { type Asking, statement } from './asking.ts';
import { evidenceOf } from './evidence.ts';
import { type Page, pageKeyOf, pageOf } from './paging.ts';
import { type TransactionItem, transactionItemsOf } from './transactions.ts';

const documentsAtMost = 100;
/** The documents are looked for among the first of its facts: an import may have brought more than are read at once. */
const factsLookedThrough = 5000;
const laterAtMost = 20;

type Known = TransactionItem & { readonly seq: number };

function transactionOf(asking: Asking, id: string): Known {
  const [item] = transactionItemsOf(asking, [id]);
  if (item === undefined) throw new AgentError('not_found', { ref: id, wanted: 'transaction' });
  return item;
}

/** One transaction: its documents, and what came later of the same records. @throws AgentError `not_found` */
export function showTransaction(asking: Asking, id: string): OutputOf<'transactions.show'> {
  const transaction = transactionOf(asking, id);
  const documents = statement<Reference & { media_type: string }>(
    asking.database,
    `SELECT DISTINCT d.hash AS id, d.name, d.media_type FROM
       (SELECT document FROM fact WHERE in_transaction = ? ORDER BY seq LIMIT ?) CROSS JOIN document d ON d.seq = document
     LIMIT ?`,
  ).all(transaction.seq, factsLookedThrough, Math.min(documentsAtMost, transaction.documents ?? documentsAtMost));
  return {
    transaction,
    kinds: kindsOf(asking, transaction),
    takenBackBy: takenBackBy(asking, transaction),
    documents: documents.map(({ media_type: type, ...document }) => ({ ...document, hasText: hasText(type) })),
    later: later(asking, transaction),
  };
}

/** What it learnt, most of a kind first. */
function kindsOf({ database }: Asking, { seq }: Known): OutputOf<'transactions.show'>['kinds'] {
  return statement<OutputOf<'transactions.show'>['kinds'][number]>(
    database,
    `SELECT key AS kind, value AS count FROM json_each((SELECT kinds FROM "transaction" WHERE seq = ?))
     ORDER BY count DESC, kind`,
  ).all(seq);
}

/** The newest undo that stands and names the transaction. */
function takenBackBy({ database }: Asking, { id, seq, retracted }: TransactionItem & { seq: number }): string | null {
  if (!retracted) return null;
  const row = statement<{ id: string }>(
    database,
    `SELECT t.id FROM fact JOIN "transaction" t ON t.seq = fact.in_transaction, json_each(fact.body, '$.transactions') named
     WHERE t.seq > ? AND t.undoes = 1 AND fact.kind = 'fact.retracted' AND fact.retractions = 0 AND named.value = ? ORDER BY t.seq DESC LIMIT 1`,
  ).get(seq, id);
  return row?.id ?? null;
}

/**
 * Later transactions whose facts hang together with this one's. Descriptions of parties do not count: a shop is
 * described anew by each of its mails, and nothing rests on that.
 */
function later(asking: Asking, { seq, factCount }: Known): OutputOf<'transactions.show'>['later'] {
  // From the side that has fewer facts: an import may have brought nearly all there are. Of what came later most is dismissed by
  // its cluster's number, which is that of its first fact, so that side may have more.
  const after = statement<{ count: number }>(
    asking.database,
    'SELECT count(*) AS count FROM (SELECT 1 FROM fact WHERE in_transaction > ? LIMIT ?)',
  ).get(seq, 4 * factCount);
  const [first, second] = (after?.count ?? 0) < 4 * factCount ? ['other', 'mine'] : ['mine', 'other'];
  const found = statement<{ id: string }>(
    asking.database,
    `SELECT DISTINCT t.id, t.seq FROM fact ${first} CROSS JOIN fact ${second} ON other.cluster = mine.cluster
       CROSS JOIN "transaction" t ON t.seq = other.in_transaction
     WHERE mine.in_transaction = $seq AND mine.kind NOT IN ('party.described', 'fact.retracted')
       AND other.in_transaction > $seq AND other.cluster <= (SELECT max(seq) FROM fact WHERE in_transaction = $seq)
       AND other.retractions = 0 ORDER BY t.seq DESC`,
  ).all({ seq });
  const ids = found.slice(0, laterAtMost).map(({ id }) => id);
  return { items: transactionItemsOf(asking, ids), count: found.length };
}

/** What was learnt in a transaction, fact by fact. @throws AgentError `not_found` */
export function factsOfTransaction(asking: Asking, input: ParsedInputOf<'transactions.facts'>): Page<Evidence> {
  const { seq } = transactionOf(asking, input.id);
  const key = pageKeyOf(input.after);
  const rows = statement<FactRow>(
    asking.database,
    // Its facts first: joined in another order all of them would be sorted for a page.
    `${selectFacts} WHERE fact.seq IN
       (SELECT seq FROM fact WHERE in_transaction = ? AND seq > ? ORDER BY seq LIMIT ?) ORDER BY fact.seq`,
  ).all(seq, key === null ? 0 : Number(key.sort), input.limit + 1);
  return pageOf(
    rows.map((row) => ({ ...row, sort: String(row.seq) })),
    input.limit,
    (row) => evidenceOf(asking, factOf(row), false),
  );
}
