import type { QuickDraft } from '../../../../shared/api.ts';
import { bareDay } from './days-in-roles.ts';
import { daysSaid, placeOf } from './days-said.ts';
import { itemSaid } from './item-said.ts';
import { type Line, spanOf } from './line.ts';
import { moneySaid } from './money-said.ts';
import { vendorSaid } from './names-said.ts';
import { nothingOf } from './nothing-said.ts';
import type { Knows, Reading } from './read-line.ts';
import { rolesOfDays } from './roles-of-days.ts';
import { anyParcel } from './vocabulary.ts';

const word = /(?<![\p{L}\d-])(?:cancell?ed|storniert|abbestellt|annulliert)(?![\p{L}\d-])/iu;
/** “cancellation confirmed”: it is, though not by whom. */
const noun = /(?<![\p{L}\d-])(?:cancellation|stornierung)(?![\p{L}\d-])/iu;
const confirmed = /(?<![\p{L}\d-])(?:confirm(?:ed|s)|bestätigte?)(?![\p{L}\d-])/iu;
/** What is still to be cancelled is not. */
const toDo = /(?<![\p{L}\d-])(?:cancel|cancell?ing(?=\s+(?:my|the)\s)|stornieren|abbestellen)(?![\p{L}\d-])/iu;
const negated =
  /(?<![\p{L}\d-])(?:not|\p{L}*n[’']t|nicht|nie|never)\s+(?:yet\s+|noch\s+|been\s+)?(?=cancell?ed|storniert|abbestellt|annulliert)/iu;
const filling =
  /(?<![\p{L}\d-])(?:me|us|mir|uns|hat|haben|habe|has|have|had|been|was|wurden?|got|now|jetzt|just|already|schon|order|bestellung)(?![\p{L}\d-])/giu;
/** “Saturn has cancelled”, “hat storniert”: who stands first did it. */
const has = /(?<!\p{L})(?:hat|haben|has|have)(?!\p{L})(?!\s+been)/iu;
const byMe = /(?<![\p{L}\d-])(?:i|we|ich|wir|by (?:me|us)|von (?:mir|uns))(?![\p{L}\d-])/iu;
const byThem =
  /(?<![\p{L}\d-])(?:they|sie|(?:by|von) (?:them|ihnen)|by the (?:vendor|shop|seller|store)|vom (?:händler|verkäufer))(?![\p{L}\d-])/iu;

/** “oven cancelled”: what became of an order, never an order. Who did it is told only where the line says so. */
export function cancelledSaid(whole: Line, said: QuickDraft, reading: Reading, knows: Knows): QuickDraft | null {
  const { locale, today, currency } = reading;
  const line = whole.copy();
  const confirming = confirmed.exec(line.free);
  const match = word.exec(line.free) ?? (confirming === null ? null : noun.exec(line.free));
  const open = match === null ? (toDo.exec(line.free) ?? noun.exec(line.free)) : negated.exec(line.free);
  const total = moneySaid(line, placeOf(locale).language, currency);
  if (open !== null && (match !== null || total === null)) {
    const named = match ?? open;
    const from = Math.min(open.index, named.index);
    const until = Math.max(spanOf(open).until, spanOf(named).until);
    line.doubt({ from, until: line.text.slice(0, until).trimEnd().length }, 'words');
    return nothingOf(said, line);
  }
  if (match === null) return null;
  const isNamed = noun.test(match[0]);
  if (isNamed && confirming !== null) line.take(confirming);
  const spans = [line.take(match)];
  const days = rolesOfDays(line, daysSaid(line, locale, today));
  const on = bareDay(line, days, today);
  for (const { role, span } of days) if (role !== null) line.unclear.push({ span, why: 'date' });
  const isActive =
    has.test(line.free) ||
    /^\s+(?!(?:by|von|vom|due|because|wegen|on|am|and|und)\s)[\p{L}\d]/iu.test(line.free.slice(spanOf(match).until));
  const who = byMe.exec(line.free) ?? byThem.exec(line.free);
  if (who !== null) line.take(who);
  for (const each of line.free.matchAll(filling)) line.take(each);
  const party = vendorSaid(line, (name) => knows.party(name), undefined);
  const item = itemSaid(line, party);
  if (total !== null && line.unclear.some(({ why }) => why === 'words')) {
    // With a price and more than one thing named, it is another that was cancelled.
    whole.doubt(spanOf(match), 'words');
    return null;
  }
  const [named] = party?.spans ?? [];
  const isTheirs = isActive && !isNamed && named?.from === 0;
  const by: QuickDraft['cancelledBy'] =
    who !== null
      ? { value: byMe.test(who[0]) ? 'person' : 'vendor', spans: [spanOf(who)] }
      : isTheirs
        ? { value: 'vendor', spans: [named] }
        : null;
  const draft: QuickDraft = {
    ...said,
    says: 'outcome',
    total,
    party,
    item,
    on,
    event: { value: 'cancelled', spans },
    cancelledBy: by,
  };
  return { ...draft, ...orderOf(line, draft, reading, knows), unclear: line.unclear };
}

/** The order that was cancelled, or those that it may be. */
function orderOf(
  line: Line,
  { party, item, order, event, orderNumber }: QuickDraft,
  { inSight }: Reading,
  knows: Knows,
): Pick<QuickDraft, 'order' | 'candidates'> {
  if (order !== null) return { order, candidates: [] };
  const spans = event?.spans ?? [];
  const name = item === null || anyParcel.test(item.value.name) ? null : item.value.name;
  const isWhole = orderNumber === null && line.isWhole;
  if (party === null && name === null && isWhole && inSight !== null)
    return { order: { value: inSight, spans }, candidates: [] };
  const found = knows.awaited(party?.value ?? null, name);
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0 && isWhole) return { order: { value: only, spans }, candidates: [] };
  // What names no order that is awaited is what one is asked about.
  const asked = found.length === 0 && item !== null ? item.spans : spans;
  for (const span of asked) line.unclear.push({ span, why: 'order' });
  return { order: null, candidates: [...(found.length > 0 ? found : knows.awaited(null, null))] };
}
