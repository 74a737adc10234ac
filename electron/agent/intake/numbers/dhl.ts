import { endsInGs1CheckDigit } from './check-digits.ts';
import type { NumberRule } from './number-rule.ts';

const carrier = 'DHL';

/** DHL Express waybills (ten digits, the last the rest by 7), its piece numbers, DHL Paket (SSCC from 00340), eCommerce. */
export const dhlRules: readonly NumberRule[] = [
  { carrier, form: /^\d{10}$/, check: (number) => Number(number.slice(0, 9)) % 7 === Number(number.at(-1)) },
  { carrier, form: /^00340\d{15}$/, check: endsInGs1CheckDigit },
  { carrier, form: /^JJ?D\d{16,20}$/, check: null },
  { carrier, form: /^JVGL\d{8,20}$/, check: null },
  { carrier, form: /^GM\d{16,21}$/, check: null },
];
