import type { Money, OrderItem } from '../../../../shared/model/index.ts';
import { currencyOf, minorUnits } from '../money.ts';
import { agreed, valuesAfter } from './wording.ts';
import type { Wording } from './wording.ts';

const sign = String.raw`[A-Z]{3}(?![A-Za-z])|[A-Z]{0,2}\$|[£€¥₹]`;
const numbers = {
  '.': String.raw`\d{1,3}(?:,\d{3})+\.\d\d|\d+(?:\.\d\d)?`,
  ',': String.raw`\d{1,3}(?:[. ]\d{3})+,\d\d|\d+(?:,\d\d)?`,
};
const forms = {
  '.': new RegExp(`(?:(${sign}) ?(${numbers['.']})|(${numbers['.']}) ?(${sign}))(?![\\d.,]*\\d)`, 'y'),
  ',': new RegExp(`(?:(${sign}) ?(${numbers[',']})|(${numbers[',']}) ?(${sign}))(?![\\d.,]*\\d)`, 'y'),
}; // prettier-ignore

/** The amount that begins at a place, as the language writes it; null where none stands there or its currency is not told. */
function moneyAt({ language, country }: Wording, text: string, at: number): (Money & { readonly end: number }) | null {
  const form = forms[language.decimal];
  form.lastIndex = at;
  const found = form.exec(text);
  if (!found) return null;
  const [words, before, first, second, after] = found;
  const currency = currencyOf(before ?? after ?? '', country);
  if (currency === null) return null;
  const digits = (first ?? second ?? '').replaceAll(language.decimal === ',' ? /[. ]/g : /,/g, '').replace(',', '.');
  const amountMinor = minorUnits(digits, currency);
  return amountMinor === null ? null : { amountMinor, currency, end: at + words.length };
}

/** The order's total by its label; null where there is none, or where two differ. */
export function totalTold(wording: Wording): Money | null {
  const amounts = [...valuesAfter(wording.text, wording.language.labels.total)].flatMap(
    ({ at }) => moneyAt(wording, wording.text, at) ?? [],
  );
  const total = agreed(amounts, ({ amountMinor, currency }) => `${amountMinor} ${currency}`);
  return total && { amountMinor: total.amountMinor, currency: total.currency };
}

/** What was ordered, by lines such as "2 x Linen pillowcase £36.00"; whether a price of several is of each is not told. */
export function itemsTold(wording: Wording): OrderItem[] {
  return wording.text.split('\n').flatMap((line) => {
    const [begin, count, name] = /^[•*·–-]? ?([1-9]\d{0,2}) ?[x×] (\S.{0,119}?)[\s:–—·-]+(?=\S*\d)/.exec(line) ?? [];
    if (begin === undefined || count === undefined || name === undefined) return [];
    for (let at = begin.length; at < line.length; at += 1) {
      if (line[at - 1] !== ' ') continue;
      const price = moneyAt(wording, line, at);
      if (!price || price.end !== line.length) continue;
      const words = line.slice(line.indexOf(name), at).replace(/[\s:–—·,-]+$/, '');
      const { amountMinor, currency } = price;
      return [{ name: words, quantity: Number(count), price: count === '1' ? { amountMinor, currency } : null }];
    }
    return [];
  });
}
