import { useCallback, useEffect, useRef } from 'react';
import { orderSorts } from '../../../shared/contract/order-list.ts';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { orderSumAnswer } from '../../state/answers.ts';
import { useChanges } from '../../state/changes.ts';
import { filterOf, findOf, findText, type OrderFind, sortedBy, sortOf } from '../../state/order-find.ts';
import { useOrders } from '../../state/orders.ts';
import { hrefOf, useRoute } from '../../state/route.ts';
import { typingRest, useCount } from '../../state/use-count.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { FirstSteps } from '../intake/index.ts';
import { ListAndStory } from '../ledger/index.ts';
import { QuickAddButton } from '../quick/index.ts';
import { LooseParcels } from './loose-parcels.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { chipsOf, FilterChips } from './order-filters.tsx';
import { OrderTools } from './order-tools.tsx';
import { useMarked } from './use-marked.ts';
import { orderName } from '../../state/order-words.ts';
import { orderColumns } from './order-columns.tsx';
import './orders-screen.css';

const keyOf = ({ id }: OrderListItem) => id;

/** The list's wishes, which the address keeps: where it says others, as after going back, those are followed. */
function useFind(selected: string | null, inAddress: string) {
  const { find, narrow, refresh } = useOrders();
  const seen = useChanges((state) => state.seen);
  const [, go] = useRoute();
  useEffect(() => {
    const store = useOrders.getState();
    if (findText(store.find) === inAddress && store.answered) return;
    narrow(findOf(inAddress));
  }, [inAddress, narrow]);
  useEffect(() => {
    if (seen > 0) void refresh();
  }, [refresh, seen]);
  const written = findText(find);
  useEffect(() => {
    if (written === inAddress) return undefined;
    const timer = setTimeout(() => go({ screen: 'orders', ref: selected, find: written }, true), typingRest);
    return () => clearTimeout(timer);
    // Only typing is followed late; another address is followed above.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [written]);
  const latest = useRef(selected);
  useEffect(() => {
    latest.current = selected;
  }, [selected]);
  const onFind = useCallback(
    (wanted: OrderFind) => go({ screen: 'orders', ref: latest.current, find: findText(wanted) }),
    [go],
  );
  return { find, onFind };
}

/** The list of orders and the story of the selected one. `inAddress` is what the list is narrowed to. */
export function OrdersScreen({
  selected,
  inAddress,
}: {
  readonly selected: string | null;
  readonly inAddress: string;
}) {
  const { items, of, next, answered, failure, narrow, refresh, more, rest: bringRest } = useOrders();
  const { find, onFind } = useFind(selected, inAddress);
  const counted = useCount(orderSumAnswer, filterOf(find));
  const marked = useMarked(items);
  const [, go] = useRoute();
  const select = useCallback(
    // Walking through the list leaves no trail; only the first choice is a step to go back from.
    (order: OrderListItem) =>
      go({ screen: 'orders', ref: order.id, find: findText(useOrders.getState().find) }, selected !== null),
    [go, selected],
  );
  const nearEnd = useCallback(() => void more(), [more]);
  // What is shown may still answer the question before: then it is that one which nothing fits.
  const chips = chipsOf(of);
  const isEmpty = answered && items.length === 0;
  const isBare = isEmpty && chips.length === 0 && chipsOf(find).length === 0 && failure === null;
  const showAll = () => {
    const { sort, direction } = find;
    const all = { ...(sort === undefined ? {} : { sort }), ...(direction === undefined ? {} : { direction }) };
    narrow(all);
    onFind(all);
  };
  const empty = isBare ? (
    <FirstSteps />
  ) : (
    <EmptyPage title={words.ordersPage.none} text={words.ordersPage.noneMore(chips.map(([, text]) => text))}>
      <Press onPress={showAll}>{words.ordersPage.clear}</Press>
      {of?.verdict === 'open' || of?.verdict === 'overdue' ? (
        <p className="empty-text">
          {words.ordersPage.noneAwaited}{' '}
          <a href={hrefOf({ screen: 'today', ref: null })}>{words.ordersPage.seeToday}</a>
        </p>
      ) : null}
    </EmptyPage>
  );
  // Where all are here, they are counted here: what was just added counts at once.
  const shown =
    counted === null || next === null
      ? words.ordersPage.shown(items.length, next !== null)
      : words.ordersPage.shown(counted, false);
  return (
    <ListAndStory
      title={words.nav.orders}
      count={answered && !isBare ? shown : ''}
      actions={
        isBare ? null : (
          <>
            <QuickAddButton />
            <AddOrderButton />
          </>
        )
      }
      tools={isBare ? undefined : <OrderTools find={find} onFind={onFind} />}
      above={
        <>
          <FilterChips find={find} onFind={onFind} />
          {chipsOf(find).every(([field]) => field === 'search') ? (
            <LooseParcels find={find} selected={selected} />
          ) : null}
        </>
      }
      below={
        marked.orders.length === 0 ? null : (
          <MarkedBar orders={marked.orders} of={marked.isPart ? shown : null} onClear={() => marked.mark(new Set())} />
        )
      }
      isBusy={(of !== find || !answered) && failure === null}
      failure={failure}
      onAgain={() => void refresh()}
      empty={isEmpty ? empty : null}
      isBare={isBare}
      choose={words.ordersPage.choose}
      selected={selected}
      className="orders-grid"
      columns={orderColumns}
      rows={items}
      keyOf={keyOf}
      nameOf={orderName}
      isPartial={next !== null}
      asked={findText(of)}
      rowHeight={48}
      onSelect={select}
      sorted={sortOf(find)}
      onSort={(by) => {
        const sort = orderSorts.find((each) => each === by);
        if (sort !== undefined) onFind(sortedBy(find, sort));
      }}
      marked={marked.keys}
      onMark={marked.mark}
      onMarkAll={() => void marked.markAll()}
      onNearEnd={nearEnd}
      toLast={async () => {
        await bringRest();
        return useOrders.getState().items.at(-1);
      }}
    />
  );
}
