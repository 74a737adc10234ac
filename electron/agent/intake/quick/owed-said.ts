import type { QuickDraft } from '../../../../shared/api.ts';
import type { LocalDate } from '../../../../shared/model/index.ts';
import { dayIn, isLate, windowOf } from './days-in-roles.ts';
import { daysSaid, placeOf } from './days-said.ts';
import { wordsLeftOver } from './item-said.ts';
import { claimed, type Line, spanOf } from './line.ts';
import { moneySaid } from './money-said.ts';
import { partyFrom, vendorSaid } from './names-said.ts';
import { nothingOf } from './nothing-said.ts';
import { basisSaid, durationSaid, windowSince } from './promise-said.ts';
import type { Knows, Reading } from './read-line.ts';
import { type DayInRole, rolesOfDays } from './roles-of-days.ts';
import { dayRoles } from './vocabulary.ts';

const alone = (words: string) => new RegExp(String.raw`(?<![\p{L}\d-])(?:${words})(?![\p{L}\d-])`, 'iu');

/** Verbs in two parts, as “paid me 20 € back”; “got back to me” is none. Between the German ones anything may stand. */
const between = String.raw`(?:\s+(?:me|us|the|my|money|${claimed}+))*\s+`;
const sum = String.raw`(?:\s+(?:me|us|the|my))*\s+(?:money|${claimed}+)\s+`;
const back = String.raw`(?=[^,;]{0,80}\szurück(?!\p{L}))`;
/** What one gets back is money only where that is said. */
const sumBack = `(?=[^,;]{0,80}(?:geld|${claimed})[^,;]{0,80}\\szurück(?!\\p{L}))`;
const gave = `paid${between}back|(?:gave|got|sent|transferred)${sum}back|(?:zahlte|überwies)${back}|(?:bekam|kriegte)${sumBack}`;
const apart = alone(
  `${gave}|pays?${between}back|(?:gives?|gets?|getting)${sum}back|(?:zahlt|überweist)${back}|(?:bekomme|bekommen|kriege?n?)${sumBack}`,
);
/** What the person pays back is no refund of theirs. */
const byMe =
  /^\s*(?:i|we|ich|wir)(?!\p{L})(?!.*(?<!\p{L})(?:was|were|got|been|wurden?)(?!\p{L})).*(?<!\p{L})(?:paid|sent|gave|transferred|refunded|reimbursed|zahlten?|zahle|überwies(?:en)?|überweise|zurück(?:gezahlt|bezahlt)|erstattet)(?!\p{L})/iu;
/** One gets things back as well. */
const gotBack = `(?<=${claimed}[^,;]*\\s)zurückbekommen`;
const nouns =
  'credit note|gutschrift|refund|reimbursement|money back|(?:rück|zurück)?erstattung|rückzahlung|geld zurück';
const refund = alone(
  `${nouns}|refund(?:s|ed|ing)|reimburse[ds]?|(?:rück|zurück)?erstatt(?:et|ete|en)|zurück(?:gezahlt|bezahlt|zahlen|überwiesen)|gutgeschrieben|${gotBack}`,
);
const repair = alone('repair|reparatur');

const wasDone = alone(
  `refunded|reimbursed|zurück(?:gezahlt|bezahlt|überwiesen)|gutgeschrieben|erstattete|${gotBack}|${gave}`,
);
/** “hat erstattet” is done, “erstattet” is not yet; “the refund came” is, too. */
const isDoneBy = alone(`hat|haben|habe|hast|wurde|wurden|has|have|bekommen|eingegangen|got|${dayRoles.arrived}`);
const isToCome = alone(
  String.raw`will|shall|going to|to be|should|promis\w+|due|expect\w*|wird|werden|sollen?|versprochen|verspricht|zugesagt`,
);
const filling =
  /(?<![\p{L}\d-])(?:me|us|mir|uns|money|geld|hat|haben|habe|has|have|been|wurden?|got|bekommen|eingegangen|came|is here|ist da|angekommen|gekommen|kam|arrived|received|erhalten|now|jetzt|already|schon|will|wird|werden|should|soll|zurück|back|said|says|promise[ds]?|verspricht|versprochen|zugesagt|sagte?n?|gesagt|amount|betrag)(?![\p{L}\d-])/giu;
const never = alone('never|nie|niemals');
const negated = alone(
  String.raw`(?:not|no|\p{L}*n[’']t|nicht|keine?n?|ohne|without)(?!\s+(?:later|only|more|nur)(?!\p{L}))`,
);

const isNoun = new RegExp(`^(?:${nouns})$`, 'iu');
/** What may stand between a denial and what it denies. */
const betweenDenial = /(?<!\p{L})(?:the|my|any|die|das|den|der|meine?|yet|noch|been|ever|even|still|it)(?!\p{L})/giu;
/** Said of money, and behind a denial: it did not come. */
const ofComing =
  /^\s+(?:yet\s+|been\s+|noch\s+)?(?:come|came|arrived?|received|here|paid|issued|processed|eingegangen|angekommen|gekommen|da|erhalten|bekommen|erstattet|ausgezahlt|gezahlt|überwiesen)(?!\p{L})/iu;

/** What says of the refund that there is none: right before it, or behind it and said of its coming. “no receipt needed” does not. */
function deniedBy(line: Line, match: RegExpExecArray): RegExpExecArray | null {
  for (const found of line.free.matchAll(new RegExp(negated, 'giu'))) {
    const { from, until } = spanOf(found);
    const isBefore = from < match.index;
    const gap = isBefore ? line.free.slice(until, match.index) : '';
    const isNear = gap.replaceAll(filling, '').replaceAll(betweenDenial, '').replaceAll(claimed, '').trim() === '';
    if (isBefore ? isNear : ofComing.test(line.free.slice(until))) return found;
  }
  return null;
}

/** “refund from Anker by Friday”, or money that came back: never an order. It reads a copy, for a line that is neither. */
export function owedSaid(whole: Line, said: QuickDraft, reading: Reading, knows: Knows): QuickDraft | null {
  const { locale, today, currency, country } = reading;
  const line = whole.copy();
  const total = moneySaid(line, placeOf(locale).language, currency);
  const money = apart.exec(line.free) ?? refund.exec(line.free);
  const match = money ?? repair.exec(line.free);
  if (match === null) return null;
  const isLost = never.exec(line.free);
  if (money !== null && byMe.test(line.text)) {
    line.doubt(spanOf(match), 'words');
    return nothingOf(said, line);
  }
  const isNot = deniedBy(line, match);
  if (isNot !== null) {
    const [from, until] = [Math.min(isNot.index, match.index), Math.max(spanOf(isNot).until, spanOf(match).until)];
    // “ticket $200, no refund” is bought all the same.
    const isBought = total !== null && isNot.index < match.index && line.free.slice(0, isNot.index).includes(claimed);
    const at = isBought && isNoun.test(match[0]) ? whole : line;
    at.doubt({ from, until }, 'words');
    return at === whole ? null : nothingOf(said, line);
  }
  const isWhollyDone = wasDone.test(line.free) || (/erstattet$/i.test(match[0]) && isDoneBy.test(line.free));
  const isSaidDone = isDoneBy.test(line.free);
  const span = line.take(match);
  const expects: QuickDraft['expects'] = { value: money === null ? 'repair' : 'refund', spans: [span] };
  const basis = basisSaid(line, null);
  const duration = durationSaid(line);
  const days = rolesOfDays(line, daysSaid(line, locale, today));
  const isAhead = isToCome.test(line.text) || days.some(({ role }) => role === 'by' || role === 'promised');
  if (isLost !== null) line.take(isLost);
  for (const each of line.free.matchAll(filling)) line.take(each);
  const known = (name: string) => knows.party(name);
  const party = vendorSaid(line, known, undefined) ?? partyFrom(line, 0, known);
  wordsLeftOver(line);
  const draft: QuickDraft = { ...said, expects, total, basis, party };
  // “refund for the lamp that arrived”: with more than that, who knows what came.
  const isDone = isWhollyDone || (isSaidDone && !line.unclear.some(({ why }) => why === 'words'));
  if (money !== null && (isLost !== null || (isDone && !isAhead)))
    return cameBack(
      line,
      { ...draft, event: { value: isLost === null ? 'refunded' : 'never_came', spans: [span] } },
      days,
      today,
      knows,
    );
  const within =
    duration === null ? null : { value: windowSince(duration, today, country), spans: duration.said.spans };
  if (within !== null) for (const { span: other } of days) line.unclear.push({ span: other, why: 'date' });
  const window = within ?? windowOf(line, days, today, true) ?? bareWindow(line, days, today, isToCome.test(line.text));
  return { ...draft, says: 'expectation', window, unclear: line.unclear };
}

/** A day that nothing is said of is when it is to come where the line speaks of what is to come; all others are left. */
function bareWindow(line: Line, days: readonly DayInRole[], today: LocalDate, isToCome: boolean): QuickDraft['window'] {
  const bare = days.filter(({ role }) => role !== 'by' && role !== 'promised');
  const [only, ...more] = bare;
  const day = only?.day.day('future', today) ?? '';
  const isMeant = only?.role === null && (isToCome || only.day.day('past', today) > today);
  const isIn = only !== undefined && (day >= today || isLate(only.day, day, today));
  if (isIn && isMeant && more.length === 0 && bare.length === days.length)
    return { value: { from: day, until: day }, spans: [only.span] };
  for (const { span } of bare) line.unclear.push({ span, why: 'date' });
  return null;
}

/** What came back, or never did, is kept of a refund that is awaited: without one there is nothing that it would be told of. */
function cameBack(
  line: Line,
  draft: QuickDraft,
  days: readonly DayInRole[],
  today: LocalDate,
  knows: Knows,
): QuickDraft {
  const found = [...knows.refunds(draft.party?.value ?? null, draft.order?.value.id ?? null)];
  const spans = draft.expects?.spans ?? [];
  if (found.length === 0) {
    for (const span of spans) line.unclear.push({ span, why: 'refund' });
    return nothingOf({ ...draft, total: null, basis: null, party: null, expects: null, event: null }, line);
  }
  const on = dayIn(line, days, 'arrived', today) ?? behind(line, days, today);
  for (const { role, span } of days) if (role !== 'arrived' && role !== null) line.unclear.push({ span, why: 'date' });
  const [only, ...more] = found;
  const isOne = only !== undefined && more.length === 0 && line.isWhole;
  if (!isOne) for (const span of spans) line.unclear.push({ span, why: 'order' });
  return {
    ...draft,
    says: 'outcome',
    on: on === null ? null : { value: on.value, spans: on.spans },
    order: isOne ? { value: only, spans } : null,
    candidates: isOne ? [] : found,
    unclear: line.unclear,
  };
}

/** The one day that nothing more is said of, where it lies behind. */
const behind = (line: Line, days: readonly DayInRole[], today: LocalDate) =>
  dayIn(
    line,
    days.map((day) => (day.role === null ? { ...day, role: 'arrived' as const } : { ...day, role: null })),
    'arrived',
    today,
  );
