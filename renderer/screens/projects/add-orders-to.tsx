import { useState } from 'react';
import type { OrderListItem, Reference } from '../../../shared/model/index.ts';
import { shortDayText, words } from '../../language/index.ts';
import { orderName } from '../../state/order-words.ts';
import { step } from '../../state/recording.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';
import { EntrySheet } from '../entering/index.ts';
import './add-orders-to.css';

export interface AddOrdersToProps {
  readonly project: Reference;
  readonly onClose: () => void;
}

const page = words.projectPage;

/** How many are offered: more are narrowed by writing more. */
const offeredAtMost = 8;

/** An order as it is told from others: vendor and number, its day, and what it serves so far. */
function OrderTick({ order }: { readonly order: OrderListItem }) {
  const { placedOn, project } = order;
  const more = [placedOn === null ? null : shortDayText(placedOn), project?.name ?? null];
  return (
    <span className="order-tick">
      {orderName(order)}
      <span className="order-tick-more">{more.filter((part) => part !== null).join(', ')}</span>
    </span>
  );
}

/** Orders that serve a project: looked for, ticked, and put into it at once. */
export function AddOrdersTo({ project, onClose }: AddOrdersToProps) {
  const entry = useEntry({ search: '' });
  const [chosen, setChosen] = useState<readonly OrderListItem[]>([]);
  const search = entry.values.search.trim();
  const narrowed = search === '' ? {} : { search };
  const { value } = useOwnAnswer('orders.list', { limit: 3 * offeredAtMost, ...narrowed });
  const isChosen = ({ id }: OrderListItem) => chosen.some((order) => order.id === id);
  const fitting = value?.items.filter((order) => order.project?.id !== project.id) ?? [];
  const found = fitting.slice(0, offeredAtMost);
  const hasMore = fitting.length > found.length || (value?.next ?? null) !== null;
  // What was chosen in an earlier search stays in sight; what is ticked keeps its place.
  const offered = [...chosen.filter(({ id }) => !found.some((order) => order.id === id)), ...found];
  const tick = (order: OrderListItem, isOn: boolean) =>
    setChosen(isOn ? [...chosen, order] : chosen.filter(({ id }) => id !== order.id));
  const save = async () => {
    const recorded = await entry.submit({
      errors: { search: chosen.length === 0 ? page.error.orders : undefined },
      sentence: words.recording.intoProject(words.ordersPage.orders(chosen.length), project.name),
      steps: () => [step('orders.record', { orders: chosen.map(({ id }) => id), project: project.id })],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={page.addOrders}
      below={project.name}
      onClose={onClose}
      entry={entry}
      isReady={chosen.length > 0}
      onSubmit={save}
    >
      <TextInput
        label={page.searchOrders}
        value={entry.values.search}
        onChange={entry.set('search')}
        error={entry.errors.search}
        isFirst
      />
      {value !== null && offered.length === 0 ? <p className="entry-hint">{page.noOrderFits}</p> : null}
      {offered.length === 0 ? null : (
        <fieldset className="order-ticks">
          <legend className="entry-label">{words.nav.orders}</legend>
          {offered.map((order) => (
            <Tick key={order.id} isOn={isChosen(order)} onChange={(isOn) => tick(order, isOn)}>
              <OrderTick order={order} />
            </Tick>
          ))}
        </fieldset>
      )}
      {hasMore ? <p className="entry-hint">{words.entering.moreFit}</p> : null}
    </EntrySheet>
  );
}
