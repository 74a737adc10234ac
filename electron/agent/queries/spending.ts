import type { Money } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { marksOf } from './references.ts';

/** SQL for whether the order `o` was paid for in the end: what was cancelled, returned or refunded costs nothing. */
export const isBought = `o.state NOT IN ('cancelled', 'returned', 'refunded')`;

/** The indexes that hold all that a sum needs. */
const covering = { vendor: 'vendor_spending', project: 'project_spending' } as const;

/** What was spent with a vendor, or on a project: one sum a currency, the greatest first. */
export function spentOn(asking: Asking, on: keyof typeof covering, id: string): Money[] {
  return statement<Money>(
    asking.database,
    `SELECT o.currency, sum(o.total_minor) AS amountMinor FROM "order" o INDEXED BY ${covering[on]}
     WHERE o.${on} IS NOT NULL AND o.${on} IN (SELECT value FROM json_each($marks)) AND ${isBought}
       AND o.currency IS NOT NULL
     GROUP BY o.currency ORDER BY amountMinor DESC`,
  ).all({ marks: JSON.stringify(marksOf(asking, id)) });
}
