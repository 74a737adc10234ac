import type { ParsedInputOf } from '../../../shared/api.ts';
import {
  type Channel,
  type Direction,
  type InteractionItem,
  type Topic,
  type Verdict,
  hasWords,
  searchWords,
} from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { expectationsOf } from './expectations.ts';
import { orderReference } from './names.ts';
import { Conditions, type Page, countWhere, pageKeyOf, pageOf } from './paging.ts';
import { marksOf, marksOfSubject, partyByMark, partyWanted, projectByMark, projectWanted } from './references.ts';
import { firstFitting } from './first-fitting.ts';

interface Row {
  readonly id: string;
  readonly sort: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly party: string | null;
  readonly order: string | null;
  readonly project: string | null;
  readonly summary: string;
  readonly felt: number | null;
  readonly topic: Topic | null;
}

const select =
  'SELECT id, held_at AS sort, channel, direction, party, "order", project, summary, felt, topic FROM interaction';

/** SQL for the contacts that serve a project themselves or by their order; takes `$marks` of the project as JSON. */
export const contactsServing = `seq IN (
  SELECT seq FROM interaction WHERE project IS NOT NULL AND project IN (SELECT value FROM json_each($marks))
  UNION
  SELECT i.seq FROM "order" o CROSS JOIN interaction i ON i."order" = o.id
    WHERE o.project IS NOT NULL AND o.project IN (SELECT value FROM json_each($marks)))`;

/** How many contacts a list narrows to. */
export function countInteractions(asking: Asking, { search }: ParsedInputOf<'interactions.count'>): number {
  const words = searchWords(search);
  if (words.length === 0) return countWhere(asking, 'interaction', new Conditions());
  const summaries = statement<Pick<Row, 'summary'>>(asking.database, 'SELECT summary FROM interaction').iterate();
  let count = 0;
  for (const { summary } of summaries) if (hasWords(summary, words)) count += 1;
  return count;
}

export function listInteractions(asking: Asking, input: ParsedInputOf<'interactions.list'>): Page<InteractionItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(held_at, id) < (?, ?)', key.sort, key.id);
  if (input.since !== undefined) conditions.add('held_at >= ?', input.since);
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    conditions.add(`party IN ${marksOfSubject}`, id, id);
  }
  if (input.project !== undefined) {
    const marks = JSON.stringify(marksOf(asking, projectWanted(asking, input.project).id));
    conditions.add(contactsServing.replaceAll('$marks', '?'), marks, marks);
  }
  if (input.verdict !== undefined) {
    const [settled, values] = narrowByReply(asking, input.verdict);
    conditions.add(
      `EXISTS (SELECT 1 FROM expectation e WHERE e.interaction = interaction.id AND e.kind = 'reply' AND ${settled})`,
      ...values,
    );
  }
  const words = searchWords(input.search);
  const sql = `${select} ${conditions.where} ORDER BY held_at DESC, id DESC`;
  const inOrder = statement<Row>(asking.database, sql).iterate(...conditions.values);
  const rows = firstFitting(inOrder, ({ summary }) => hasWords(summary, words), input.limit + 1);
  return pageOf(rows, input.limit, (row) => itemOf(asking, row));
}

/** The condition on an awaited reply under which it has a verdict now. */
function narrowByReply({ now }: Asking, verdict: Verdict): [condition: string, values: string[]] {
  switch (verdict) {
    case 'overdue':
      return ['e.settled IS NULL AND e.due_on < ?', [now.toISOString()]];
    case 'open':
      return ['e.settled IS NULL AND e.due_on >= ?', [now.toISOString()]];
    default:
      return ['e.settled = ?', [verdict]];
  }
}

/** The contacts about an order or with a party, or one by its id, newest first. */
export function interactionsOf(asking: Asking, column: 'id' | 'order', id: string): InteractionItem[] {
  const rows = statement<Row>(
    asking.database,
    `${select} WHERE "${column}" = ? ORDER BY held_at DESC, id DESC LIMIT 500`,
  ).all(id);
  return rows.map((row) => itemOf(asking, row));
}

function itemOf(asking: Asking, row: Row): InteractionItem {
  const reply = expectationsOf(asking, 'interaction', row.id).find(({ kind }) => kind === 'reply');
  const until = reply?.original.until;
  return {
    id: row.id,
    heldAt: row.sort,
    channel: row.channel,
    direction: row.direction,
    party: partyByMark(asking, row.party),
    order: orderReference(asking, row.order),
    project: projectByMark(asking, row.project),
    summary: row.summary,
    felt: row.felt,
    topic: row.topic,
    awaitingReplyUntil: until === undefined || until.startsWith('9999') ? null : until,
    repliedAt: reply?.observedOn ?? null,
    verdict: reply?.verdict ?? null,
  };
}
