import { endsInGs1CheckDigit } from './check-digits.ts';
import type { NumberRule } from './number-rule.ts';

const carrier = 'USPS';

/**
 * USPS's intelligent mail package barcodes (publication 199): 22 or 26 digits from 91 to 95, either behind 420 and a postal
 * code; and the older 20 digits that begin with a service code. Numbers of the international form are in s10.ts.
 */
export const uspsRules: readonly NumberRule[] = [
  { carrier, form: /^9[1-5](?:\d{20}|\d{24})$/, check: endsInGs1CheckDigit },
  { carrier, form: /^420\d{5}(?:\d{4})?9[1-5](?:\d{20}|\d{24})$/, check: checksBehindPostalCode },
  { carrier, form: /^(?:0[1-9]|1[34]|2[13]|7[0-7]|8[12])\d{18}$/, check: endsInGs1CheckDigit },
];

/** A five-digit code before 26 digits is as long as nine before 22: whichever holds. */
function checksBehindPostalCode(number: string): boolean {
  return [8, 12].some((from) => {
    const rest = number.slice(from);
    return /^9[1-5](?:\d{20}|\d{24})$/.test(rest) && endsInGs1CheckDigit(rest);
  });
}
