import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { addDays, clocksOf, runClock } from '../../../shared/judge/index.ts';
import type { AskedBack, DataRequestItem, LocalDate, RequestClock } from '../../../shared/model/index.ts';
import { mailAddressOf } from '../../../shared/model/index.ts';
import { draftComplaint, draftLetter, draftReminder } from '../../../shared/terms/letters/letter.ts';
import type { RequestRecord } from '../chain/records.ts';
import { AgentError } from '../errors.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, countWhere, pageKeyOf, pageOf } from './paging.ts';
import { partyItemById } from './parties.ts';
import { findOf, marksOfSubject, partyByMark, partyWanted } from './references.ts';

interface Row extends Omit<RequestRecord, 'because' | 'asked' | 'sortOn'> {
  readonly sort: string;
  readonly asked: string;
}

const select = `SELECT id, sort_on AS sort, party, jurisdiction, data_right AS "right", state, sent_on AS sentOn,
  received_on AS receivedOn, asked,
  acknowledged_on AS acknowledgedOn, extended_on AS extendedOn, answered_on AS answeredOn, denied_for AS deniedFor, notes
  FROM request`;

/** How many requests a list narrows to. */
export function countRequests(asking: Asking, { state }: ParsedInputOf<'requests.count'>): number {
  const conditions = new Conditions();
  if (state !== undefined) conditions.add('state = ?', state);
  return countWhere(asking, 'request', conditions);
}

/** Requests, the newest first. */
export function listRequests(asking: Asking, input: ParsedInputOf<'requests.list'>): Page<DataRequestItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(sort_on, id) < (?, ?)', key.sort, key.id);
  if (input.since !== undefined) conditions.add('sort_on >= ?', input.since);
  if (input.state !== undefined) conditions.add('state = ?', input.state);
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    conditions.add(`party IN ${marksOfSubject}`, id, id);
  }
  const sql = `${select} ${conditions.where} ORDER BY sort_on DESC, id DESC LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, (row) => itemOf(asking, row));
}

/** A request that nobody has confirmed to have received, and by when the law wants that done. */
export interface Unconfirmed {
  readonly request: DataRequestItem;
  readonly until: LocalDate;
}

/** Longer than from the sending of a request until its receipt is to be confirmed. */
const confirmedWithin = 60;

/** What is to be confirmed by a day from `since` on, until the answer itself is late: the first due first. */
export function awaitingConfirmation(asking: Asking, since: LocalDate): Unconfirmed[] {
  const sql = `${select} WHERE sort_on >= ? AND state = 'open' ORDER BY sort_on, id`;
  const found = statement<Row>(asking.database, sql).all(addDays(since, -confirmedWithin));
  return found
    .map((row) => itemOf(asking, row))
    .flatMap((request) => {
      const until = request.clocks.find(({ step }) => step === 'confirm')?.until ?? null;
      const isAnswerLate = request.clocks.some(({ step, isOver }) => step === 'answer' && isOver);
      return until === null || until < since || isAnswerLate ? [] : [{ request, until }];
    });
}

export function requestById(asking: Asking, id: string): DataRequestItem | null {
  const row = statement<Row>(asking.database, `${select} WHERE id = ?`).get(id);
  return row === undefined ? null : itemOf(asking, row);
}

function itemOf(asking: Asking, { sort: _sort, party, asked, ...row }: Row): DataRequestItem {
  const request = { ...row, asked: JSON.parse(asked) as AskedBack[] };
  const clocks = clocksFor(asking, request);
  return {
    ...request,
    party: partyByMark(asking, party) ?? { id: party, name: '' },
    clocks,
    overdue: clocks.some(({ isOver }) => isOver),
  };
}

function clocksFor(
  { settings, today }: Asking,
  request: Omit<DataRequestItem, 'party' | 'clocks' | 'overdue'>,
): RequestClock[] {
  const { jurisdiction, right, state, sentOn } = request;
  if (sentOn === null) return [];
  return clocksOf(jurisdiction, right).map((clock) => {
    const { step, provision, source } = clock;
    const { moved, ...running } = runClock(clock, { ...request, sentOn }, settings.country);
    // Whoever says anything of a request confirms that it came.
    const isAwaited = state === 'open' || (state === 'in_progress' && step === 'answer');
    return {
      step,
      ...running,
      isOver: isAwaited && running.until !== null && running.until < today,
      extension: step === 'answer' ? running.extension : null,
      moved: moved === null ? null : { provision: moved.provision, source: moved.source },
      provision,
      source,
    };
  });
}

/**
 * The letter of a request, or one that follows it. What the party knows the person by: the customer number, and the
 * newest orders. @throws AgentError `not_found`, `request_cannot` for a reminder of what was never sent
 */
export function letterOf(asking: Asking, input: ParsedInputOf<'request.letter'>): OutputOf<'request.letter'> {
  const request = requestById(asking, findOf(asking, 'request', input.request).id);
  if (request === null) throw new AgentError('not_found', { ref: input.request, wanted: 'request' });
  const { jurisdiction, right, sentOn, state } = request;
  const party = partyItemById(asking, request.party.id);
  const { language, kind } = input;
  const about = {
    jurisdiction,
    right,
    party: request.party.name,
    person: input.person ?? null,
    knownBy: { customerNumber: party?.customerNumber ?? null, orderNumbers: newestOrders(asking, request) },
  };
  const to = mailAddressOf(party?.contacts ?? []);
  if (kind === 'request') return { to, ...draftLetter(about, language) };
  if (sentOn === null)
    throw new AgentError('request_cannot', {
      fields: ['kind'],
      state,
      event: kind === 'reminder' ? 'reminded' : 'complained',
    });
  const [confirm, answer] = (['confirm', 'answer'] as const).map((wanted) =>
    request.clocks.find(({ step }) => step === wanted),
  );
  const later = {
    ...about,
    sentOn,
    dueOn: answer?.until ?? null,
    deniedOn: state === 'denied' ? request.answeredOn : null,
    answeredOn: state === 'fulfilled' ? request.answeredOn : null,
    confirmBy: confirm?.isOver === true && answer?.isOver !== true ? confirm.until : null,
  };
  if (kind === 'reminder') return { to, ...draftReminder(later, language) };
  return { to: null, ...draftComplaint(later, language) };
}

function newestOrders({ database }: Asking, { party }: DataRequestItem): string[] {
  return statement<{ number: string }>(
    database,
    `SELECT order_number AS number FROM "order" WHERE vendor IN ${marksOfSubject} AND order_number IS NOT NULL
     ORDER BY sort_on DESC LIMIT 3`,
  )
    .all(party.id, party.id)
    .map(({ number }) => number);
}
