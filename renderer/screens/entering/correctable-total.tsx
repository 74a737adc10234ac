import type { ReactNode } from 'react';
import type { OrderItem, OrderListItem } from '../../../shared/model/index.ts';
import { typedMoney, words } from '../../language/index.ts';
import { Correctable } from './correctable.tsx';
import { totalCorrection } from './corrections.ts';
import { useOrderCurrency } from './usual-currency.ts';

export interface CorrectableTotalProps {
  readonly order: OrderListItem;
  readonly items: readonly OrderItem[];
  readonly children: ReactNode;
}

/** What an order cost; while it is written, the field says in which currency. */
export function CorrectableTotal({ order, items, children }: CorrectableTotalProps) {
  const { total } = order;
  return total === null ? (
    <UnknownTotal order={order} items={items}>
      {children}
    </UnknownTotal>
  ) : (
    <TotalIn order={order} currency={total.currency}>
      {children}
    </TotalIn>
  );
}

function UnknownTotal({ order, items, children }: CorrectableTotalProps) {
  return (
    <TotalIn order={order} currency={useOrderCurrency(order, items)}>
      {children}
    </TotalIn>
  );
}

function TotalIn({ order, currency, children }: Omit<CorrectableTotalProps, 'items'> & { readonly currency: string }) {
  return (
    <Correctable
      name={words.story.total}
      typed={order.total === null ? '' : typedMoney(order.total)}
      read={totalCorrection(order.id, currency)}
      hint={words.entering.amountIn(currency)}
    >
      {children}
    </Correctable>
  );
}
