import { moneyText, mostMoney, words } from '../../language/index.ts';

/** Why a text could not be read as an amount: it says more than is kept, or none at all. */
export function moneyError(text: string, currency: string): string {
  if (/^\P{L}*[-−–]\s*\p{Sc}?\s*\d/u.test(text)) return words.entering.error.belowNothing;
  const most = mostMoney(text, currency);
  return most === null ? words.entering.error.money : words.entering.error.tooMuch(moneyText(most));
}
