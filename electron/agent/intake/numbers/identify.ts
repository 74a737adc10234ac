import { numberKey } from '../../../../shared/model/index.ts';
import type { Identification } from '../../../../shared/model/index.ts';
import { amazonLogisticsRules } from './amazon-logistics.ts';
import { dhlRules } from './dhl.ts';
import { dpdRules } from './dpd.ts';
import { fedexRules } from './fedex.ts';
import type { NumberRule } from './number-rule.ts';
import { s10Rules } from './s10.ts';
import { upsRules } from './ups.ts';
import { uspsRules } from './usps.ts';

const rules: readonly NumberRule[] = [
  ...upsRules,
  ...fedexRules,
  ...uspsRules,
  ...dhlRules,
  ...dpdRules,
  ...amazonLogisticsRules,
  ...s10Rules,
];

/**
 * Says which carriers' number rules a number satisfies, check digits included where a rule has one. `checked` is true only
 * where a check digit was verified. Blanks, hyphens and case do not matter; the number comes back as it was given.
 */
export function identify(number: string): Identification {
  const key = numberKey(number);
  const satisfied = rules.filter(({ form, check }) => form.test(key) && (check === null || check(key)));
  const names = satisfied.map(({ carrier }) => (typeof carrier === 'string' ? carrier : carrier(key)));
  return { number, carriers: [...new Set(names)], checked: satisfied.some(({ check }) => check !== null) };
}
