import type { NumberRule } from './number-rule.ts';

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** DPD's fourteen digits and their check character (ISO 7064, MOD 37,36); with a digit for it they look like others' numbers. */
export const dpdRules: readonly NumberRule[] = [{ carrier: 'DPD', form: /^\d{14}[A-Z]$/, check: endsInCheckCharacter }];

function endsInCheckCharacter(number: string): boolean {
  let product = 36;
  for (const character of number.slice(0, -1)) {
    const sum = (product + characters.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return characters.indexOf(number.at(-1) ?? '') === (37 - product) % 36;
}
