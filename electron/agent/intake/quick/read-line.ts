// What one line says: each part claimed by whoever understands it, the surest first. Pure; the chain is asked through `knows`.
import type { QuickDraft } from '../../../../shared/api.ts';
import type { LocalDate, Reference } from '../../../../shared/model/index.ts';
import { cancelledSaid } from './cancelled-said.ts';
import { carrierSaid, senderSaid } from './carrier-said.ts';
import { contactSaid } from './contact-said.ts';
import { bareDay, broughtOn, dayIn, windowOf } from './days-in-roles.ts';
import { daysSaid, placeOf } from './days-said.ts';
import { itemSaid } from './item-said.ts';
import { Line, type Said } from './line.ts';
import { moneySaid, paidBehind } from './money-said.ts';
import { projectSaid, vendorSaid } from './names-said.ts';
import { noDaysSaid } from './no-days-said.ts';
import { withNotKept } from './not-kept.ts';
import { nothingSaid } from './nothing-said.ts';
import { numbersSaid, takeDoubted } from './numbers-said.ts';
import { owedSaid } from './owed-said.ts';
import { eachSaid, withCount } from './price-each.ts';
import { bareDaysSaid, basisSaid, durationSaid, serviceSaid, windowSince } from './promise-said.ts';
import { promiseTold } from './promise-told.ts';
import { rolesOfDays, wordsLeft } from './roles-of-days.ts';
import { settled } from './settled.ts';
import { anyParcel, neverCame } from './vocabulary.ts';

/** What the chain knows of what a line names. */
export interface Knows {
  party(name: string): string | null;
  project(name: string): string | null;
  order(number: string): Reference | null;
  /** Orders not yet delivered, of a party and with these words where given, the newest first; a few at most. */
  awaited(party: string | null, words: string | null): readonly Reference[];
  /** The one order that a parcel with this number is of. */
  parcelOf(number: string): Reference | null;
  /** Contacts that await a party's answer and were had before one of a day, the newest first; a few at most. */
  questions(party: string, day: LocalDate): QuickDraft['questions'];
  /** Refunds that are still to come: from a party and for an order, by its id, where given. */
  refunds(party: string | null, order: string | null): readonly Reference[];
}

export interface Reading {
  readonly today: LocalDate;
  readonly locale: string;
  readonly country: string;
  /** What an amount without a sign is in. */
  readonly currency: string | undefined;
  /** The order in sight. */
  readonly inSight: Reference | null;
}

const blank = (): QuickDraft => ({
  says: 'nothing',
  party: null,
  item: null,
  total: null,
  orderNumber: null,
  placedOn: null,
  isOfToday: false,
  project: null,
  carrier: null,
  service: null,
  trackingNumber: null,
  shippedOn: null,
  window: null,
  basis: null,
  event: null,
  cancelledBy: null,
  on: null,
  expects: null,
  channel: null,
  direction: null,
  awaitsReply: null,
  replyUntil: null,
  replyTime: null,
  inReplyTo: null,
  questions: [],
  order: null,
  candidates: [],
  noDays: [],
  unclear: [],
});

/** Reads one line. It never throws, and no value is said that the line does not say. */
export function readLine(text: string, reading: Reading, knows: Knows): QuickDraft {
  const line = new Line(text);
  const numbers = numbersSaid(line, (number) => knows.order(number));
  const said = { ...blank(), ...numbers, noDays: noDaysSaid(line) };
  const contacted = contact(line, said, reading, knows);
  // An answer comes where the question was had, unless the line says otherwise.
  const isAsked = contacted !== null && contacted.inReplyTo !== null;
  const unclear = isAsked ? line.unclear.filter(({ why }) => why !== 'channel') : line.unclear;
  if (contacted !== null) return { ...contacted, unclear };
  const told =
    owedSaid(line, said, reading, knows) ??
    nothingSaid(line, said, reading) ??
    cancelledSaid(line, said, reading, knows) ??
    promiseTold(line, said, reading, knows);
  return withNotKept(told ?? { ...trade(line, said, reading, knows), unclear: line.unclear });
}

/** “called UPS about NB-20417, they promised a callback tomorrow” */
function contact(line: Line, said: QuickDraft, { locale, today }: Reading, knows: Knows): QuickDraft | null {
  const found = contactSaid(line, (name) => knows.party(name));
  if (found === null) return null;
  let on: QuickDraft['on'] = null;
  let replyUntil: QuickDraft['replyUntil'] = null;
  let replyTime: QuickDraft['replyTime'] = null;
  for (const mention of daysSaid(line, locale, today)) {
    const ahead =
      /(?<!\p{L})(?:promised?|call(?:ing)? ?back|reply|replies|answer|respond|by|until|get back|versprochen|rückruf|zurückrufen|antwort\w*|meld\w+|bis)(?!\p{L})/iu;
    const isAhead =
      ahead.test(line.text.slice(0, mention.from)) ||
      /^\s*(?:versprochen|zugesagt|zurück)/i.test(line.text.slice(mention.until));
    // What somebody says of a day to come is no day of the contact.
    if (!isAhead && toCome.test(line.text.slice(0, mention.from)) && mention.day('future', today) > today) {
      line.unclear.push({ span: line.claim(mention), why: 'date' });
      continue;
    }
    const first = mention.day(isAhead ? 'future' : 'past', today);
    const day = isAhead ? (mention.last?.(first) ?? first) : first;
    const value = { value: day, spans: [line.claim(mention)] };
    if (isAhead && day >= today) {
      if (replyUntil === null) replyTime = mention.time ?? null;
      replyUntil ??= value;
    } else if (!isAhead && day <= today) on ??= value;
    else line.unclear.push({ span: mention, why: 'date' });
  }
  const awaits = found.direction.value === 'outbound' ? awaiting.exec(line.free) : null;
  const awaitsReply: QuickDraft['awaitsReply'] = awaits === null ? null : { value: true, spans: [line.take(awaits)] };
  const { answer, ...told } = found;
  const by = told.direction.value === 'inbound' ? told.party : null;
  const questions = by === null ? [] : knows.questions(by.value, on?.value ?? today);
  const [newest] = questions;
  const inReplyTo = answer === null || newest === undefined ? null : { value: newest, spans: [answer] };
  return { ...said, ...told, says: 'interaction', on, awaitsReply, replyUntil, replyTime, inReplyTo, questions };
}

const awaiting =
  /(?<!\p{L})(?:(?:awaiting|await|waiting for|expecting|expect) (?:a |an |their |the )?(?:reply|answer|response)|(?:warte|warten|wartend) auf (?:eine |die |ihre )?antwort|erwarte (?:eine )?antwort|antwort (?:steht aus|erwartet))(?!\p{L})/iu;
const toCome =
  /(?<!\p{L})(?:comes?|coming|arrives?|arriving|will|shall|ships?|kommt|kommen|wird|werden|soll|sollen)(?!\p{L})[^,;.]*$/iu;

/** An order with what is said of it, or what came of one that is known. */
function trade(line: Line, said: QuickDraft, reading: Reading, knows: Knows): QuickDraft {
  const { locale, today, country, currency } = reading;
  const each = eachSaid(line, currency);
  const whole = moneySaid(line, placeOf(locale).language, currency);
  // A price of each and another amount: nobody knows what it came to.
  const isDouble = each !== null && whole !== null;
  if (isDouble) for (const span of [...each.spans, ...whole.spans]) line.unclear.push({ span, why: 'amount' });
  const written = isDouble ? null : (whole ?? each);
  const never = neverCame.exec(line.free);
  const lost: QuickDraft['event'] = never === null ? null : { value: 'never_came', spans: [line.take(never)] };
  const stretch = durationSaid(line);
  const { days, brought } = broughtOn(line, rolesOfDays(line, daysSaid(line, locale, today)), today);
  const duration = stretch ?? serviceSaid(line) ?? bareDaysSaid(line);
  const basis = basisSaid(line, duration) ?? brought;
  const placed = dayIn(line, days, 'placed', today);
  const bare = placed === null ? bareDay(line, days, today) : null;
  // Of what never came, a day may be any.
  if (lost !== null) for (const span of bare?.spans ?? []) line.unclear.push({ span, why: 'date' });
  const placedOn = placed ?? (lost === null ? bare : null);
  const shippedOn = dayIn(line, days, 'shipped', today);
  const on = dayIn(line, days, 'arrived', today);
  const promised = windowOf(line, days, placedOn?.value ?? today);
  const event = lost ?? on?.event ?? arrivedWord(line);
  const isDoubted = said.noDays.some(({ of }) => of !== 'promised') || line.unclear.some(({ why }) => why === 'date');
  const isOfToday = placedOn === null && shippedOn === null && event === null && !isDoubted;
  const since = placedOn ?? (isOfToday ? { value: today, spans: [] } : null);
  if (duration !== null && since === null)
    for (const span of duration.said.spans) line.unclear.push({ span, why: 'since' });
  const window: QuickDraft['window'] =
    promised ??
    (duration === null || since === null
      ? null
      : { value: windowSince(duration, since.value, country), spans: [...duration.said.spans, ...since.spans] });
  const project = projectSaid(line, (name) => knows.project(name));
  const hasNumber =
    said.trackingNumber !== null || said.order !== null || line.unclear.some(({ why }) => why === 'number');
  const sender = senderSaid(line, hasNumber);
  const party = vendorSaid(line, (name) => knows.party(name), said.orderNumber?.spans[0]);
  const isKnown = party !== null && knows.party(party.value) !== null;
  const total = written ?? (isKnown && !isDouble ? paidBehind(line, party, currency) : null);
  const carried = carrierSaid(line);
  const carrier = carried.carrier ?? sender;
  const item = itemSaid(line, party);
  const isParcel = carrier !== null && party === null && (item === null || anyParcel.test(item.value.name));
  const draft: QuickDraft = {
    ...said,
    total,
    placedOn,
    isOfToday,
    shippedOn,
    window,
    basis,
    project,
    party,
    item,
    carrier: carrier ?? said.carrier,
    trackingNumber: said.trackingNumber ?? (isParcel ? takeDoubted(line) : null),
    service: joined(line, duration?.service ?? null, carried.service),
    event,
    on: on === null ? null : { value: on.value, spans: on.spans },
  };
  const settledDraft = settled(inOrder(draft, line), line, reading, knows);
  return each !== null && each === total ? withCount(settledDraft, line) : settledDraft;
}

/** Nothing arrives before it is ordered: where the line says so, one of the days was read wrong, and nobody knows which. */
function inOrder(draft: QuickDraft, line: Line): QuickDraft {
  const behind = [draft.placedOn, draft.shippedOn, draft.on].filter((day) => day !== null);
  const isInOrder = behind.every((day, at) => at === 0 || (behind[at - 1]?.value ?? '') <= day.value);
  if (isInOrder) return draft;
  for (const span of behind.flatMap(({ spans }) => spans)) line.unclear.push({ span, why: 'date' });
  return { ...draft, placedOn: null, shippedOn: null, on: null, window: null };
}

/** The service as the line words it: “two-day” beside “UPS Ground” says two things. */
const joined = (line: Line, first: Said<string> | null, second: Said<string> | null): Said<string> | null =>
  first === null || second === null
    ? (first ?? second)
    : {
        value: [first, second]
          .map(({ spans }) => spans.map((span) => line.text.slice(span.from, span.until)).join(' '))
          .join(' '),
        spans: [...first.spans, ...second.spans],
      };

/** “arrived: the cable” says that it came and not when. */
function arrivedWord(line: Line): QuickDraft['event'] {
  const arrived = wordsLeft(line).find(([role]) => role === 'arrived');
  return arrived === undefined ? null : { value: 'delivered', spans: [line.claim(arrived[1])] };
}
