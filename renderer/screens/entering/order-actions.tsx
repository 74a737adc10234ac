import type { ReactNode } from 'react';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { aboutOrder, useDialogs } from '../../state/dialogs.ts';
import { isAwaited, mayNeverCome } from '../../state/order-words.ts';
import { Press } from '../../ui/press.tsx';
import './order-actions.css';

/** What one may have to say of an order, the likeliest first; `children` are what else can be done with it. */
export function OrderActions({ order, children }: { readonly order: OrderListItem; readonly children: ReactNode }) {
  const show = useDialogs((state) => state.show);
  return (
    <div className="order-actions" role="group" aria-label={words.entering.actions}>
      {isAwaited(order) ? (
        <Press onPress={() => show({ dialog: 'arrived', order })}>{words.entering.arrived}</Press>
      ) : null}
      {mayNeverCome(order) ? (
        <Press onPress={() => show({ dialog: 'neverCame', order })}>{words.entering.neverCame}</Press>
      ) : null}
      <Press onPress={() => show({ dialog: 'notAsOrdered', order })}>{words.entering.notAsOrdered}</Press>
      <Press onPress={() => show({ dialog: 'addPromise', order, expectation: null })}>
        {words.entering.addPromise}
      </Press>
      <Press onPress={() => show({ dialog: 'addParcel', order })}>{words.entering.addParcel}</Press>
      <Press onPress={() => show({ dialog: 'logInteraction', about: aboutOrder(order) })}>
        {words.entering.contact}
      </Press>
      {children}
    </div>
  );
}
