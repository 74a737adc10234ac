import { endsInGs1CheckDigit, weightedSum } from './check-digits.ts';
import type { NumberRule } from './number-rule.ts';

const carrier = 'FedEx';

/** FedEx Express (12 digits, also as the end of a 34-digit barcode), Ground (15, or 22 with 96), Ground Economy (20 and 22). */
export const fedexRules: readonly NumberRule[] = [
  { carrier, form: /^\d{12}$/, check: checksExpress },
  { carrier, form: /^10\d{32}$/, check: (number) => checksExpress(number.slice(-12)) },
  { carrier, form: /^\d{15}$/, check: endsInGs1CheckDigit },
  { carrier, form: /^96\d{20}$/, check: (number) => endsInGs1CheckDigit(number.slice(-15)) },
  // Ground Economy (SmartPost) numbers leave out the 92 that their barcode begins with.
  { carrier, form: /^(?:61|02|58)\d{18}$/, check: (number) => endsInGs1CheckDigit(`92${number}`) },
  { carrier, form: /^92(?:61|02|58)\d{18}$/, check: endsInGs1CheckDigit },
];

function checksExpress(number: string): boolean {
  return Number(number.at(-1)) === (weightedSum(number.slice(0, -1), [3, 1, 7]) % 11) % 10;
}
