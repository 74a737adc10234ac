import { memo } from 'react';
import type { Verdict } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import type { OrderFind } from '../../state/order-find.ts';
import { useOrders } from '../../state/orders.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Shape } from '../../ui/shape.tsx';
import { verdictShape } from '../verdict/index.ts';
import { OrderFilters } from './order-filters.tsx';

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

interface ToolsProps {
  readonly find: OrderFind;
  readonly onFind: (find: OrderFind) => void;
}

const onType = (search: string): void => {
  const { find, narrow } = useOrders.getState();
  narrow({ ...find, search });
};

const VerdictChoice = memo(({ value, onFind }: Pick<ToolsProps, 'onFind'> & { readonly value: Filter }) => (
  <Choice
    label={words.ordersPage.filter}
    options={filters}
    value={value}
    onChange={(chosen) => {
      const { verdict: _verdict, ...others } = useOrders.getState().find;
      onFind(chosen === 'all' ? others : { ...others, verdict: chosen });
    }}
  />
));

function Tools({ find, onFind }: ToolsProps) {
  return (
    <>
      <SearchBox
        label={words.ordersPage.search}
        clearLabel={words.ordersPage.clear}
        value={find.search ?? ''}
        onChange={onType}
      />
      <VerdictChoice value={find.verdict ?? 'all'} onFind={onFind} />
      <OrderFilters find={find} onFind={onFind} />
    </>
  );
}

/** What narrows the list: drawn again when that changes, not while one walks through the rows. */
export const OrderTools = memo(Tools);
