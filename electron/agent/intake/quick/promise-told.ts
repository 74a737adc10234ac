import type { QuickDraft } from '../../../../shared/api.ts';
import type { LocalDate } from '../../../../shared/model/index.ts';
import { isLate } from './days-in-roles.ts';
import { daysSaid, placeOf } from './days-said.ts';
import { itemSaid } from './item-said.ts';
import type { Line } from './line.ts';
import { moneySaid } from './money-said.ts';
import { vendorSaid } from './names-said.ts';
import { bareDaysSaid, basisSaid, durationSaid, windowSince } from './promise-said.ts';
import type { Knows, Reading } from './read-line.ts';
import { type DayInRole, rolesOfDays, wordsLeft } from './roles-of-days.ts';
import { anyParcel, neverCame } from './vocabulary.ts';

/** Nobody says so of what is just being ordered: somebody told a day, or moved one. */
const saying =
  /(?<![\p{L}-])(?:said|says?|told (?:me|us)|confirmed|confirms|announced|gesagt|sagen|sagte[n]?|sagt|bestätigt|angekündigt)(?![\p{L}-])/iu;
const moving =
  /(?<![\p{L}-])(?:delayed|postponed|pushed (?:back|out)|moved|rescheduled|verschoben|verlegt|(?:hat sich )?(?:verzögert|verspätet)(?: sich)?|(?:new (?:delivery )?date|neue[rs]? (?:liefer)?(?:termin|datum))(?: is| ist|:)?)(?![\p{L}-])/iu;
/** So a new order may be told of as well. */
const promising = /(?<![\p{L}-])(?:promised?|promises|guaranteed?s?|versprochen|verspricht|zugesagt)(?![\p{L}-])/iu;
/** What such a sentence has beside: it names nothing. */
const filling =
  /(?<![\p{L}\d-])(?:auf|now|just|only|will|would|should|(?:it|they)[’']?ll|come|comes|be|get|gets|here|there|arrive|arrives|delivered?|delivery|shipping|parcel|package|jetzt|nun|erst|doch|wird|werde|wollen|will|käme|komme|kommt|kommen|ankommen|geliefert|liefern|liefert|lieferung|paket|da|sein|mir|uns|me|us)(?![\p{L}\d-])/giu;

/**
 * “IKEA said it will come Friday”, “worktop delayed to Friday”, “Otto bis Freitag”: a day told of an order that is known.
 * Null where the line tells of something else; so it reads a copy of the line, which whoever reads next finds whole.
 */
export function promiseTold(whole: Line, said: QuickDraft, reading: Reading, knows: Knows): QuickDraft | null {
  const { locale, today, currency, country } = reading;
  const line = whole.copy();
  const isElse = moneySaid(line, placeOf(locale).language, currency) !== null || neverCame.test(line.free);
  if (isElse || said.trackingNumber !== null || (said.orderNumber !== null && said.order === null)) return null;
  const firm = saying.exec(line.free) ?? moving.exec(line.free);
  const verb = firm ?? promising.exec(line.free);
  if (verb !== null)
    for (const form of [saying, moving, promising, filling])
      for (const match of line.free.matchAll(new RegExp(form, 'giu'))) line.take(match);
  const duration = verb === null ? null : (durationSaid(line) ?? bareDaysSaid(line));
  const days = rolesOfDays(line, daysSaid(line, locale, today, true));
  const isTrade = days.some(({ role }) => role === 'placed' || role === 'shipped' || role === 'arrived');
  const isTold = verb !== null || days.some(({ role }) => role !== null);
  if (isTrade || !isTold || wordsLeft(line).length > 0) return null;
  // A day beside a number of days is that of something else.
  if (duration !== null) for (const { span } of days) line.unclear.push({ span, why: 'date' });
  const since = duration === null ? null : windowSince(duration, today, country);
  const window =
    since === null ? windowIn(line, days, today) : { value: since, spans: duration?.said.spans.slice() ?? [] };
  if (window === null && said.noDays.length === 0 && !line.unclear.some(({ why }) => why === 'date')) return null;
  const party = vendorSaid(line, (name) => knows.party(name), undefined);
  const item = itemSaid(line, party);
  const draft: QuickDraft = {
    ...said,
    says: 'expectation',
    party,
    item,
    window,
    basis: basisSaid(line, null),
    noDays: said.noDays.map(({ span }) => ({ span, of: 'promised' })),
  };
  const about = orderTold(line, draft, firm !== null ? 'firm' : verb !== null ? 'open' : 'none', reading, knows);
  return about === null ? null : { ...draft, ...about, unclear: line.unclear };
}

/** The order it is told of, or those it may be; null where it is more likely an order of its own. */
function orderTold(
  line: Line,
  { party, item, window, order, noDays }: QuickDraft,
  verb: 'firm' | 'open' | 'none',
  { inSight }: Reading,
  knows: Knows,
): Pick<QuickDraft, 'order' | 'candidates'> | null {
  const name = item === null || anyParcel.test(item.value.name) ? null : item.value.name;
  if (order !== null) return verb !== 'firm' && name !== null ? null : { order, candidates: [] };
  const spans = [...(party?.spans ?? []), ...(item?.spans ?? []), ...(window?.spans ?? noDays.map(({ span }) => span))];
  if (party === null && name === null) {
    if (verb === 'none') return null;
    if (inSight !== null) return { order: { value: inSight, spans }, candidates: [] };
  }
  const fitting = knows.awaited(party?.value ?? null, name);
  const isBought = party?.spans.some(({ from, until }) => bought.test(line.text.slice(from, until))) === true;
  const isOwn = verb === 'none' ? name !== null || isBought : party !== null && (name !== null || isBought);
  if (verb !== 'firm' && isOwn && (fitting.length === 0 || (name !== null && verb === 'none'))) return null;
  const [first] = fitting;
  const only = fitting.length === 1 ? first : fitting.find(({ id }) => id === inSight?.id);
  // Words that were not understood may name another order than the one that would be guessed.
  const isWhole = !line.unclear.some(({ why }) => why !== 'date');
  if (only !== undefined && isWhole) return { order: { value: only, spans }, candidates: [] };
  for (const span of window?.spans ?? []) line.unclear.push({ span, why: 'order' });
  return { order: null, candidates: [...(fitting.length > 0 ? fitting : knows.awaited(null, null))] };
}

const bought = /^(?:from|at|bei|von|vom|beim)\s/i;

/** The one day or stretch of days that is told; a weekday is the next one. */
function windowIn(line: Line, days: readonly DayInRole[], today: LocalDate): QuickDraft['window'] {
  const [only, ...more] = days;
  if (only === undefined) return null;
  const first = only.day.day('next', today);
  const until = only.day.last?.(first) ?? first;
  if (more.length > 0 || until < first || (until < today && !isLate(only.day, until, today))) {
    for (const { span } of days) line.unclear.push({ span, why: 'date' });
    return null;
  }
  return { value: { from: only.role === 'by' ? null : first, until }, spans: [only.span] };
}
