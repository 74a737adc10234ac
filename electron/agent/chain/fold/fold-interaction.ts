import {
  type Pause,
  type ReplyTerm,
  businessCalendar,
  defaultHours,
  judgeReply,
} from '../../../../shared/judge/index.ts';
import { agreementAt, clauseIn } from '../../../../shared/terms/index.ts';
import type { Instant, Window } from '../../../../shared/model/index.ts';
import { type StoredFact, idOf, nodeId } from '../../facts/index.ts';
import type { ExpectationRecord, FoldContext, InteractionRecord, Subject, Subjects } from '../records.ts';
import { isWord, overrulingOf, settledOf, tallyOf } from './expectation-parts.ts';
import { localDay } from './local-day.ts';
import { clauseFact } from './promised-by-terms.ts';
import { partyNode } from './party-node.ts';
import { type Picked, becauseOf, ofKind, pick } from './pick.ts';

type Held = StoredFact<'interaction.held'>;

/** A contact, and what it means for the thread it belongs to. */
interface Contact {
  readonly subject: Subject;
  readonly record: InteractionRecord;
  /** The contacts that it answers. */
  readonly answers: readonly string[];
  readonly awaitsReply: Picked<NonNullable<Held['body']['awaitsReply']>> | null;
  readonly awaitsMe: boolean;
  /** The facts that say when it was held, the decisive first. */
  readonly told: readonly StoredFact[];
}

const endless = '9999-12-31T23:59:59Z';

/** Folds contacts, and the replies that are awaited in their threads. */
export function foldInteractions(
  subjects: Subjects,
  context: FoldContext,
): { interactions: InteractionRecord[]; replies: ExpectationRecord[] } {
  const contacts = subjects.list.flatMap((subject) => contactOf(subject, subjects));
  const threads = threadsOf(contacts);
  const replies = contacts.flatMap((contact) => replyTo(contact, threads.get(contact) ?? [], context) ?? []);
  const interactions = contacts.map((contact) => {
    const thread = (threads.get(contact) ?? [contact]).toSorted(byTime);
    const { pauses } = courseOf(contact, thread);
    return { ...contact.record, thread: thread.map(({ record }) => record.id), pauses };
  });
  return { interactions, replies };
}

function contactOf(subject: Subject, subjects: Subjects): Contact[] {
  const facts = ofKind(subject.facts, 'interaction.held');
  const heldAt = pick(facts, ({ occurred }) => occurred);
  const channel = pick(facts, ({ body }) => body.channel);
  const direction = pick(facts, ({ body }) => body.direction);
  const summary = pick(facts, ({ body }) => body.summary);
  if (heldAt === null || channel === null || direction === null || summary === null) return [];
  const party = pick(facts, ({ body }) => body.party);
  const order = pick(facts, ({ body, occurred }) =>
    body.order === undefined ? undefined : subjects.idOf(body.order, occurred),
  );
  const project = pick(facts, ({ body }) => body.project);
  const felt = pick(facts, ({ body }) => body.felt);
  const topic = pick(facts, ({ body }) => body.topic);
  const awaitsReply = pick(facts, ({ body }) => body.awaitsReply);
  const record: InteractionRecord = {
    id: subject.id,
    heldAt: heldAt.value,
    channel: channel.value,
    direction: direction.value,
    party: party === null ? null : partyNode(party.value),
    order: order?.value ?? null,
    project: project === null || project.value === null ? null : nodeId(project.value),
    summary: summary.value,
    felt: felt?.value ?? null,
    topic: topic?.value ?? null,
    thread: [subject.id],
    pauses: [],
    because: becauseOf({
      heldAt,
      channel,
      direction,
      party,
      order,
      project,
      summary,
      felt,
      topic,
      awaitingReplyUntil: awaitsReply,
    }),
  };
  const answers = facts.flatMap(({ body, occurred }) =>
    (body.inReplyTo ?? []).map((mark) => subjects.idOf(mark, occurred)),
  );
  const awaitsMe = pick(facts, ({ body }) => body.awaitsMe)?.value === true;
  return [{ subject, record, answers, awaitsReply, awaitsMe, told: heldAt.facts }];
}

/** Contacts that answer each other, or that one party and the person had about one order, are one thread. */
function threadsOf(contacts: readonly Contact[]): Map<Contact, readonly Contact[]> {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const { subject, answers, record } of contacts) {
    const linked = [...answers];
    if (record.order !== null && record.party !== null) linked.push(`${record.order} ${record.party}`);
    for (const key of linked) {
      const [root, own] = [find(key), find(subject.id)];
      if (root !== own) parent.set(root, own);
    }
  }
  const threads = Map.groupBy(contacts, ({ subject }) => find(subject.id));
  return new Map(contacts.map((contact) => [contact, threads.get(find(contact.subject.id)) ?? [contact]]));
}

/** What is asked, of whom and when, as far as the time for an answer depends on it. */
export type Question = Pick<InteractionRecord, 'party' | 'channel' | 'heldAt'>;

/** The clause of an agreement in force when the question was asked that says how soon it is answered; null where none does. */
function replyClauseOf({ party, channel, heldAt }: Question, context: FoldContext) {
  if (party === null || !context.agreements.any()) return null;
  const agreement = agreementAt(context.agreements.withParty(party), Date.parse(heldAt), Date.parse);
  const found = agreement === null ? null : clauseIn(agreement, `reply.${channel}`, 'ReplyTime');
  if (agreement === null || found === null) return null;
  const { clock, minutes } = found.clause;
  const term: ReplyTerm = { kind: 'within', minutes, basis: 'promised', clock };
  return { term, agreement, found };
}

/** By when an answer is awaited, and whether it came by then: by what was said, else as agreed, else as is usual. */
export function judgeQuestion(
  question: Question,
  said: ReplyTerm,
  course: { readonly pauses: readonly Pause[]; readonly repliedAt: Instant | null },
  context: FoldContext,
) {
  const { party, channel, heldAt } = question;
  const { hours, country } = party === null ? { hours: null, country: null } : context.partyHours(party);
  const agreed = said.kind === 'norm' ? replyClauseOf(question, context) : null;
  const judgement = judgeReply({
    askedAt: heldAt,
    term: agreed?.term ?? said,
    channel,
    hours: hours ?? defaultHours(context.zone),
    ...course,
    holidays: businessCalendar(country ?? context.country),
    norms: context.replyNorms,
    grace: context.grace,
  });
  return { judgement, agreed, country: country ?? context.country };
}

function termOf(awaits: NonNullable<Held['body']['awaitsReply']>): ReplyTerm {
  const basis = awaits.basis ?? 'promised';
  if (awaits.until !== undefined) return { kind: 'until', until: awaits.until, basis };
  if (awaits.withinMinutes !== undefined) return { kind: 'within', minutes: awaits.withinMinutes, basis };
  return { kind: 'norm' };
}

/** The stretches in which the party waited for the person: from its question to the person's answer. */
function pausesIn(later: readonly Contact[]): Pause[] {
  return later.flatMap((contact, index) => {
    if (!contact.awaitsMe || contact.record.direction !== 'inbound') return [];
    const answer = later.slice(index + 1).find(({ record }) => record.direction === 'outbound');
    return [{ from: contact.record.heldAt, until: answer?.record.heldAt ?? null }];
  });
}

const byTime = ({ record: one }: Contact, { record: other }: Contact): number =>
  one.heldAt === other.heldAt ? (one.id < other.id ? -1 : 1) : one.heldAt < other.heldAt ? -1 : 1;

/** What came of a question: the answer, and the stretches before it in which the party waited for the person. */
function courseOf(contact: Contact, thread: readonly Contact[]): { reply: Contact | undefined; pauses: Pause[] } {
  const later = thread.filter(({ record }) => record.heldAt > contact.record.heldAt).toSorted(byTime);
  const reply = later.find(({ record, awaitsMe }) => record.direction === 'inbound' && !awaitsMe);
  const pauses = pausesIn(later.filter(({ record }) => reply === undefined || record.heldAt < reply.record.heldAt));
  return { reply, pauses };
}

function replyTo(contact: Contact, thread: readonly Contact[], context: FoldContext): ExpectationRecord | null {
  const { awaitsReply, record, subject, told } = contact;
  if (awaitsReply === null || record.direction !== 'outbound') return null;
  const { reply, pauses } = courseOf(contact, thread);
  const repliedAt: Instant | null = reply?.record.heldAt ?? null;
  const said = termOf(awaitsReply.value);
  const { judgement, agreed, country } = judgeQuestion(record, said, { pauses, repliedAt }, context);
  if (judgement === null) return null;
  const window: Window = { from: null, until: judgement.window === null ? endless : utc(judgement.window.until) };
  const overrulings = ofKind(subject.facts, 'verdict.overruled').filter(({ body }) => body.expects === 'reply');
  const overruled = overrulingOf(overrulings);
  const overruledBy = overruled === null ? [] : overrulings.slice(-1);
  const settled = overruled === null ? judgement.settled : settledOf(overruled.verdict);
  const dueOn = judgement.dueAt === null ? endless : utc(judgement.dueAt);
  const settledOn = localDay(repliedAt ?? (dueOn === endless ? record.heldAt : dueOn), context.zone);
  const clause =
    agreed === null
      ? null
      : clauseFact(
          agreed.agreement,
          agreed.found,
          { id: subject.id, marks: subject.facts[0]?.marks ?? [] },
          {
            expects: 'reply',
            window,
            basis: 'promised',
            byRole: 'accountable',
          },
        );
  const asked = [...new Set([...(clause === null ? [] : [clause]), ...awaitsReply.facts, ...told])];
  const answered = reply?.told ?? [];
  const verdict = [...new Set([...overruledBy, ...answered.slice(0, 1), ...asked, ...answered])];
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
    country,
    original: window,
    current: window,
    statements: [
      {
        statedAt: clause?.occurred ?? record.heldAt,
        by: isWord(judgement.basis) ? record.party : null,
        byName: null,
        window,
        document: clause?.source.document ?? awaitsReply.facts[0]?.source.document ?? null,
        ...(clause?.body.clause === undefined ? {} : { clause: clause.body.clause, agreedAt: clause.occurred }),
      },
    ],
    observedOn: repliedAt,
    dueOn,
    settled,
    performingDueOn: null,
    performingSettled: null,
    overruled,
    tally: tallyOf(record.party, record.order === null ? 'service' : 'vendor', settled, settledOn),
    because: {
      original: asked,
      current: asked,
      statements: asked,
      basis: asked,
      interaction: asked,
      order: asked,
      accountable: asked,
      observedOn: answered,
      overruled: overruledBy,
      kind: asked,
      graceDays: asked,
      gapDays: verdict,
      gapBusinessDays: verdict,
      gapDaysCurrent: verdict,
      verdict,
    },
  };
}

const utc = (instant: Instant): string => new Date(instant).toISOString();
