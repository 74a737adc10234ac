import type {
  Channel,
  ExpectationItem,
  FactBody,
  Instant,
  LocalDate,
  Reference,
  Topic,
} from '../../../shared/model/index.ts';
import { partyDomainMark } from '../../../shared/model/index.ts';
import type { Awaited, Incoming } from '../../../shared/terms/index.ts';
import { localDay } from '../chain/index.ts';
import { nodeId } from '../facts/index.ts';
import { ownDomainOf } from '../intake/index.ts';
import { type Asking, statement } from './asking.ts';
import { expectationsOf, expectationsOfAccountable } from './expectations.ts';
import { documentReference, interactionReference, orderReference } from './names.ts';
import { partyItemById } from './parties.ts';
import { marksOf, marksOfSubject } from './references.ts';

/** More than a person reads: what is older counts no more. */
const signsAtMost = 500;

export const dayIn = ({ settings: { zone } }: Asking, at: Instant): LocalDate => localDay(at, zone);

/** What shows that a clause was broken. */
export type Evidence = NonNullable<FactBody<'clause.broken'>['evidence']>;

/** What a sign is called; null for what is not there any more. */
export function signReference(asking: Asking, { subject, id }: Evidence): Reference | null {
  switch (subject) {
    case 'document':
      return documentReference(asking, id);
    case 'interaction':
      return interactionReference(asking, id);
    case 'order':
      return orderReference(asking, id);
    case 'expectation':
      return whatFor(expectationsOf(asking, 'id', id)[0]);
    default:
      return subject satisfies never;
  }
}

/** What an expectation is known by: its order, else the contact that awaits an answer. */
const whatFor = (expectation: ExpectationItem | undefined): Reference | null =>
  expectation?.order ?? expectation?.interaction ?? null;

/** The day of what a sign shows: when they got in touch, or until when they had time; null where it tells none. */
export function dayOfSign(asking: Asking, { subject, id }: Evidence): LocalDate | null {
  switch (subject) {
    case 'document':
      return dayBy(asking, 'SELECT written_at AS at FROM document WHERE hash = ?', id);
    case 'interaction':
      return dayBy(asking, 'SELECT held_at AS at FROM interaction WHERE id = ?', id);
    case 'order':
      return null;
    case 'expectation': {
      const until = expectationsOf(asking, 'id', id)[0]?.original.until;
      return until === undefined ? null : until.length > 10 ? dayIn(asking, until) : until;
    }
    default:
      return subject satisfies never;
  }
}

function dayBy(asking: Asking, sql: string, id: string): LocalDate | null {
  const at = statement<{ at: string | null }>(asking.database, sql).get(id)?.at ?? null;
  return at === null ? null : dayIn(asking, at);
}

/** The time for which an agreement is in force: from the first instant, and before the second. */
export interface InForce {
  readonly since: Instant;
  readonly until: Instant;
}

/** What came in from a party while an agreement was in force. */
export const incomingFrom = (asking: Asking, party: string, inForce: InForce): Incoming[] => [
  ...contactsWith(asking, party, inForce),
  ...marketingOf(asking, party, inForce),
];

const boundsOf = ({ since, until }: InForce): [string, string] => [
  new Date(since).toISOString(),
  new Date(until).toISOString(),
];

function contactsWith(asking: Asking, party: string, inForce: InForce): Incoming[] {
  interface Row {
    readonly id: string;
    readonly at: string;
    readonly channel: Channel;
    readonly asked: Incoming['asked'];
    readonly topic: Topic | null;
  }
  return statement<Row>(
    asking.database,
    `SELECT i.id, i.held_at AS at, i.channel, i.topic, coalesce(
       (SELECT CASE max(mine.channel = i.channel) WHEN 1 THEN 'same_way' WHEN 0 THEN 'other_way' END
        FROM interaction mine WHERE mine.cluster = i.cluster AND mine.direction = 'outbound' AND mine.held_at < i.held_at),
       'no') AS asked
     FROM interaction i WHERE i.party IN ${marksOfSubject} AND i.direction = 'inbound'
       AND i.held_at >= ? AND i.held_at < ? ORDER BY i.held_at DESC LIMIT ${signsAtMost}`,
  )
    .all(party, party, ...boundsOf(inForce))
    .map(({ id, at, ...more }) => ({ subject: 'interaction', id, at, on: dayIn(asking, at), ...more }));
}

/** Mails that were read as marketing and came from a domain of the party: one by which it is known, or of its addresses. */
function marketingOf(asking: Asking, party: string, inForce: InForce): Incoming[] {
  const contacts = partyItemById(asking, party)?.contacts ?? [];
  const domains = contacts.flatMap(({ address }) => ownDomainOf(address) ?? []);
  const senders = [...marksOf(asking, party), ...domains.map((domain) => nodeId(partyDomainMark(domain)))];
  return statement<{ id: string; at: string }>(
    asking.database,
    `SELECT d.hash AS id, d.written_at AS at FROM document d JOIN "transaction" t ON t.seq = d.last_transaction
     WHERE d.sender IN (SELECT value FROM json_each(?)) AND d.written_at >= ? AND d.written_at < ? AND t.retracted = 0
     ORDER BY d.written_at DESC LIMIT ${signsAtMost}`,
  )
    .all(JSON.stringify([...new Set(senders)]), ...boundsOf(inForce))
    .map(({ id, at }) => ({
      subject: 'document',
      id,
      at,
      on: dayIn(asking, at),
      channel: 'email',
      asked: 'no',
      topic: 'marketing',
    }));
}

/** What the party was to do, with the clause of the agreement of that file. */
export function awaitedOf(asking: Asking, party: string, document: string, { since, until }: InForce): Awaited[] {
  const [first, next] = [dayIn(asking, since), dayIn(asking, until)];
  return expectationsOfAccountable(asking, party, first, signsAtMost).flatMap((expectation) => {
    const { id, verdict, observedOn, dueOn } = expectation;
    const promising = expectation.statements.find(
      ({ clause, window }) =>
        clause !== undefined && clause !== 'breach' && window.until === expectation.original.until,
    );
    if (promising === undefined) return [];
    const { clause = null } = promising;
    // A date that was named has the order's document, and counts where it was named; a clause has its agreement's own.
    const on = dayIn(asking, promising.statedAt);
    const isOurs = clause === 'stated_date' ? on >= first && on < next : promising.document?.id === document;
    const wasInTime = observedOn !== null && observedOn <= dueOn;
    return isOurs ? [{ id, clause, verdict, wasInTime, delay: delayOf(expectation) }] : [];
  });
}

function delayOf({ kind, original, statements }: ExpectationItem): Awaited['delay'] {
  if (kind !== 'delivery' && kind !== 'dispatch') return null;
  const told = statements
    .filter(({ window, by }) => by !== null && window.until > original.until)
    .map(({ statedAt }) => statedAt)
    .sort()[0];
  return { until: `${original.until}T23:59:59Z`, toldAt: told ?? null };
}
