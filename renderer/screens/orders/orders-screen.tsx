import { useCallback, useEffect } from 'react';
import { type OrderListItem, type Verdict } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useChanges } from '../../state/changes.ts';
import { useOrders } from '../../state/orders.ts';
import { useRoute } from '../../state/route.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Shape } from '../../ui/shape.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { FirstSteps } from '../intake/index.ts';
import { ListAndStory } from '../ledger/index.ts';
import { verdictShape } from '../verdict/index.ts';
import { orderColumns, orderName } from './order-columns.tsx';
import './orders-screen.css';

type Filter = Verdict | 'all';
const filters: readonly Option<Filter>[] = [
  { value: 'all', text: words.ordersPage.all },
  ...(['overdue', 'missed', 'open', 'met', 'exceeded', 'dropped'] as const).map((verdict) => ({
    value: verdict,
    text: words.verdict[verdict],
    picture: (
      <span className={`verdict verdict-${verdict}`}>
        <Shape shape={verdictShape[verdict]} />
      </span>
    ),
  })),
];

const keyOf = ({ id }: OrderListItem) => id;

/** The list of orders and the story of the selected one. */
export function OrdersScreen({ selected }: { readonly selected: string | null }) {
  const { items, next, search, verdict, answered, failure, narrow, refresh, more, rest } = useOrders();
  const seen = useChanges((state) => state.seen);
  const [, go] = useRoute();
  useEffect(() => void refresh(), [refresh, seen]);
  const select = useCallback(
    // Walking through the list leaves no trail; only the first choice is a step to go back from.
    (order: OrderListItem) => go({ screen: 'orders', ref: order.id }, selected !== null),
    [go, selected],
  );
  const nearEnd = useCallback(() => void more(), [more]);
  const isNarrowed = search.trim() !== '' || verdict !== null;
  const isEmpty = answered && items.length === 0;

  const isBare = isEmpty && !isNarrowed && failure === null;
  const empty = isBare ? (
    <FirstSteps />
  ) : (
    <EmptyPage title={words.ordersPage.none} text={words.ordersPage.noneMore}>
      <Press onPress={() => narrow({ search: '', verdict: null })}>{words.ordersPage.clear}</Press>
    </EmptyPage>
  );
  const tools = (
    <>
      <SearchBox
        label={words.ordersPage.search}
        clearLabel={words.ordersPage.clear}
        value={search}
        onChange={(text) => narrow({ search: text })}
      />
      <Choice
        label={words.ordersPage.filter}
        options={filters}
        value={verdict ?? 'all'}
        onChange={(value) => narrow({ verdict: value === 'all' ? null : value })}
      />
    </>
  );
  return (
    <ListAndStory
      title={words.nav.orders}
      count={answered && !isBare ? words.ordersPage.shown(items.length, next !== null) : ''}
      actions={isBare ? null : <AddOrderButton />}
      tools={isBare ? undefined : tools}
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
      rowHeight={48}
      onSelect={select}
      onNearEnd={nearEnd}
      toLast={async () => {
        await rest();
        return useOrders.getState().items.at(-1);
      }}
    />
  );
}
