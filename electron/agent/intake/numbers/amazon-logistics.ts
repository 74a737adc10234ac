import type { NumberRule } from './number-rule.ts';

/** Amazon's own parcels; the letters tell the country (A the US, C Canada, M Mexico). Their numbers have no check digit. */
export const amazonLogisticsRules: readonly NumberRule[] = [
  { carrier: 'Amazon Logistics', form: /^TB[ACM]\d{12}$/, check: null },
  { carrier: 'Amazon Logistics', form: /^Q[AB]\d{10}$/, check: null },
];
