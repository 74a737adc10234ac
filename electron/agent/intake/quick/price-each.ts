import type { QuickDraft } from '../../../../shared/api.ts';
import type { Money } from '../../../../shared/model/index.ts';
import { minorUnits } from '../money.ts';
import type { Line, Said } from './line.ts';
import { code, currencyOf, digits, plainNumber, sign, units, word } from './money-said.ts';
import { countSaid } from './promise-said.ts';

const amount = String.raw`(?:(${sign}|(?:${code})\s)\s?)?(${digits})(?:\s?(${sign}|${code}|${word}))?`;
const lead = String.raw`(?<![\p{L}\d.,-])(?:(?:at|for|zu|für|@)\s+)?`;
const forms = [
  new RegExp(String.raw`${lead}${amount}\s+(?:each|apiece|(?:a|per|pro|das|je)\s(?:piece|stück))(?!\p{L})`, 'iu'),
  new RegExp(String.raw`${lead}(?:je(?:weils)?|each|à)\s+${amount}(?![\p{L}\d%])`, 'iu'),
];

/** “je 49 €”, “at 49 each”: what one of several things costs. */
export function eachSaid(line: Line, usual: string | undefined): Said<Money> | null {
  for (const form of forms) {
    const match = form.exec(line.free);
    if (match === null) continue;
    const [, before, number = '', behind] = match;
    const currency =
      before === undefined && behind === undefined ? (usual ?? null) : currencyOf(before ?? behind ?? '', usual);
    const amountMinor = currency === null ? null : minorUnits(plainNumber(number), currency);
    if (currency === null || amountMinor === null) continue;
    return { value: { amountMinor, currency }, spans: [line.take(match)] };
  }
  return null;
}

/** A number that begins a name counts what is named, unless it measures it, or another counts something else. */
const counted = new RegExp(
  String.raw`^(${countSaid.form}|\d{1,4}) (?!(?:in|pack|teilig\p{L}*)(?!\p{L})|${units}|.*(?:[,&+]|\s(?:and|und|plus))\s*\d)(\S.*)$`,
  'iu',
);

/** The total of a price for each, by how many there are; where that is not said, there is none. */
export function withCount(draft: QuickDraft, line: Line): QuickDraft {
  const { total, item } = draft;
  if (total === null || draft.says !== 'order') return draft;
  const [, number, name] = item === null || item.value.quantity > 1 ? [] : (counted.exec(item.value.name) ?? []);
  const quantity = number === undefined ? (item?.value.quantity ?? 1) : countSaid.read(number);
  const amountMinor = total.value.amountMinor * quantity;
  if (item === null || quantity < 2 || !Number.isSafeInteger(amountMinor)) {
    for (const span of total.spans) line.unclear.push({ span, why: 'each' });
    return { ...draft, total: null };
  }
  return {
    ...draft,
    item: { ...item, value: { name: name ?? item.value.name, quantity } },
    total: { ...total, value: { ...total.value, amountMinor } },
  };
}
