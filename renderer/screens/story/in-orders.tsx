import { words } from '../../language/index.ts';
import { findText, type OrderFilter } from '../../state/order-find.ts';
import { hrefOf } from '../../state/route.ts';
import { countedVerdicts } from '../verdict/index.ts';

export interface InOrdersProps {
  readonly of: OrderFilter;
  /** Whether their verdicts are what is counted: of a courier they are the parcels' own. */
  readonly isJudged: boolean;
}

const routeTo = (find: OrderFilter): string => hrefOf({ screen: 'orders', ref: null, find: findText(find) });

/** The way to the orders that a figure counts, where they can be searched and sorted; of a vendor's standing by verdict too. */
export function InOrders({ of, isJudged }: InOrdersProps) {
  return (
    <p className="why-in-orders">
      <a href={routeTo(of)}>{words.partyPage.allOrders}</a>
      {isJudged && of.vendor !== undefined
        ? countedVerdicts.map((verdict) => (
            <a key={verdict} href={routeTo({ ...of, verdict })}>
              {words.verdict[verdict]}
            </a>
          ))
        : null}
    </p>
  );
}
