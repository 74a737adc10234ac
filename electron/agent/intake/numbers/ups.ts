import type { NumberRule } from './number-rule.ts';

/** UPS's 1Z numbers: letters count as digits, every second of the 15 is doubled, and the sum goes to the next ten. */
export const upsRules: readonly NumberRule[] = [{ carrier: 'UPS', form: /^1Z[0-9A-Z]{15}\d$/, check: checks1Z }];

function checks1Z(number: string): boolean {
  let sum = 0;
  for (let place = 2; place < number.length - 1; place += 1) {
    const character = number.charAt(place);
    // A is 2, B is 3 … H is 9, I is 0, and so on around.
    const value = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    sum += place % 2 === 1 ? value * 2 : value;
  }
  return Number(number.at(-1)) === (10 - (sum % 10)) % 10;
}
