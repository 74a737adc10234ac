import {
  type Pause,
  type ReplyTerm,
  businessCalendar,
  defaultHours,
  judgeReply,
} from '../../../../shared/judge/index.ts';
import type { Instant, Window } from '../../../../shared/model/index.ts';
import { type StoredFact, idOf, nodeId } from '../../facts/index.ts';
import type { ExpectationRecord, FoldContext, InteractionRecord, Subject, Subjects } from '../records.ts';
import { overrulingOf, settledOf, tallyOf } from './expectation-parts.ts';
import { localDay } from './local-day.ts';
import { becauseOf, ofKind } from './pick.ts';

type Held = StoredFact<'interaction.held'>;

/** A contact with the thread it belongs to. */
interface Contact {
  readonly subject: Subject;
  readonly held: Held;
  readonly record: InteractionRecord;
}

const endless = '9999-12-31T23:59:59Z';

/** Folds contacts, and the replies that are awaited in their threads. */
export function foldInteractions(
  subjects: Subjects,
  context: FoldContext,
): { interactions: InteractionRecord[]; replies: ExpectationRecord[] } {
  const contacts = subjects.list.flatMap((subject) => contactOf(subject, subjects));
  const threads = threadsOf(contacts, subjects);
  const replies = contacts.flatMap((contact) => replyTo(contact, threads.get(contact) ?? [], context) ?? []);
  return { interactions: contacts.map(({ record }) => record), replies };
}

function contactOf(subject: Subject, subjects: Subjects): Contact[] {
  const facts = ofKind(subject.facts, 'interaction.held');
  const held = facts.at(-1);
  if (held === undefined) return [];
  const { body } = held;
  const party = body.party?.marks[0];
  const fields = { heldAt: facts, channel: facts, direction: facts, party: facts, order: facts, summary: facts };
  const record: InteractionRecord = {
    id: subject.id,
    heldAt: held.occurred,
    channel: body.channel,
    direction: body.direction,
    party: party === undefined ? null : nodeId(party),
    order: body.order === undefined ? null : subjects.idOf(body.order, held.occurred),
    summary: body.summary,
    felt: body.felt ?? null,
    because: becauseOf(fields),
  };
  return [{ subject, held, record }];
}

/** Contacts that answer each other, or that one party and the person had about one order, are one thread. */
function threadsOf(contacts: readonly Contact[], subjects: Subjects): Map<Contact, readonly Contact[]> {
  const keys = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const { party, order } = contact.record;
    const linked = [
      contact.subject.id,
      ...(contact.held.body.inReplyTo ?? []).map((mark) => subjects.idOf(mark, contact.held.occurred)),
    ];
    if (order !== null && party !== null) linked.push(`${order} ${party}`);
    const merged = new Set([contact, ...linked.flatMap((key) => keys.get(key) ?? [])]);
    const thread = [...merged];
    for (const key of linked) keys.set(key, thread);
    for (const member of thread) keys.set(member.subject.id, thread);
  }
  return new Map(contacts.map((contact) => [contact, keys.get(contact.subject.id) ?? [contact]]));
}

function termOf(awaits: NonNullable<Held['body']['awaitsReply']>): ReplyTerm {
  if (awaits.until !== undefined) return { kind: 'until', until: awaits.until, basis: 'promised' };
  if (awaits.withinMinutes !== undefined) return { kind: 'within', minutes: awaits.withinMinutes, basis: 'promised' };
  return { kind: 'norm' };
}

/** The stretches in which the party waited for the person: from its question to the person's answer. */
function pausesIn(later: readonly Contact[]): Pause[] {
  return later.flatMap((contact, index) => {
    if (contact.held.body.awaitsMe !== true || contact.record.direction !== 'inbound') return [];
    const answer = later.slice(index + 1).find(({ record }) => record.direction === 'outbound');
    return [{ from: contact.record.heldAt, until: answer?.record.heldAt ?? null }];
  });
}

function replyTo(contact: Contact, thread: readonly Contact[], context: FoldContext): ExpectationRecord | null {
  const { held, record, subject } = contact;
  if (held.body.awaitsReply === undefined || record.direction !== 'outbound') return null;
  const later = thread
    .filter((other) => other.record.heldAt > record.heldAt)
    .sort((first, second) => (first.record.heldAt < second.record.heldAt ? -1 : 1));
  const reply = later.find((other) => other.record.direction === 'inbound' && other.held.body.awaitsMe !== true);
  const { hours, country } = record.party === null ? { hours: null, country: null } : context.partyHours(record.party);
  const repliedAt: Instant | null = reply?.record.heldAt ?? null;
  const judgement = judgeReply({
    askedAt: record.heldAt,
    term: termOf(held.body.awaitsReply),
    channel: record.channel,
    hours: hours ?? defaultHours(context.zone),
    pauses: pausesIn(later.filter((other) => repliedAt === null || other.record.heldAt < repliedAt)),
    repliedAt,
    holidays: businessCalendar(country ?? context.country),
  });
  if (judgement === null) return null;
  const window: Window = judgement.window ?? { from: null, until: endless };
  const overruled = overrulingOf(
    ofKind(subject.facts, 'verdict.overruled').filter(({ body }) => body.expects === 'reply'),
  );
  const settled = overruled === null ? judgement.settled : settledOf(overruled.verdict);
  const dueOn = judgement.dueAt === null ? endless : utc(judgement.dueAt);
  const settledOn = localDay(repliedAt ?? (dueOn === endless ? record.heldAt : dueOn), context.zone);
  const facts = [held, ...(reply === undefined ? [] : [reply.held])];
  return {
    id: idOf(`reply ${subject.id}`),
    kind: 'reply',
    words: null,
    order: record.order,
    shipment: null,
    interaction: subject.id,
    accountable: record.party,
    performing: null,
    basis: judgement.basis,
    graceDays: judgement.graceDays,
    country: country ?? context.country,
    original: window,
    current: window,
    statements: [{ statedAt: held.occurred, by: null, byName: null, window, document: held.source.document }],
    observedOn: repliedAt,
    dueOn,
    settled,
    performingDueOn: null,
    performingSettled: null,
    overruled,
    tally: tallyOf(record.party, record.order === null ? 'service' : 'vendor', settled, settledOn),
    because: { original: [held], current: [held], statements: [held], observedOn: facts.slice(1), verdict: facts },
  };
}

const utc = (instant: Instant): string => new Date(instant).toISOString();
