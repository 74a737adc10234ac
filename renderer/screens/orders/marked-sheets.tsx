import type { OrderListItem } from '../../../shared/model/index.ts';
import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { DayField, EntrySheet, ProjectInput, readingPast, setOutOf, useArrivalError } from '../entering/index.ts';

interface MarkedProps {
  readonly orders: readonly OrderListItem[];
  readonly onClose: () => void;
}

const idsOf = (orders: readonly OrderListItem[]): string[] => orders.map(({ id }) => id);

/** The marked orders came, all on one day. */
export function OrdersArrived({ orders, onClose }: MarkedProps) {
  const today = todayHere();
  const entry = useEntry({ on: typedDay(today) });
  const { values, set, errors } = entry;
  const arrivalError = useArrivalError(today);
  const save = async () => {
    const on = readDay(values.on, readingPast(today));
    const recorded = await entry.submit({
      errors: { on: arrivalError(values.on, ...orders.map((order) => setOutOf(order))) },
      sentence: words.recording.arrived(words.ordersPage.orders(orders.length)),
      // The agent knows today as well, and better at midnight.
      steps: () => [
        step('orders.record', {
          orders: idsOf(orders),
          event: 'delivered',
          ...(on === null || on === today ? {} : { on }),
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.ordersPage.said.arrived}
      below={words.ordersPage.orders(orders.length)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <DayField
        label={words.entering.arrivedOn}
        value={values.on}
        onChange={set('on')}
        reading={readingPast(today)}
        error={errors.on}
        isFirst
      />
    </EntrySheet>
  );
}

/** The marked orders never came. */
export function OrdersNeverCame({ orders, onClose }: MarkedProps) {
  const entry = useEntry({});
  const save = async () => {
    const recorded = await entry.submit({
      errors: {},
      sentence: words.recording.neverCame(words.ordersPage.orders(orders.length)),
      steps: () => [step('orders.record', { orders: idsOf(orders), event: 'never_came' })],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.ordersPage.said.neverCame}
      below={words.ordersPage.orders(orders.length)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <p>{words.ordersPage.neverCameMore}</p>
    </EntrySheet>
  );
}

/** What the marked orders are for: a project that is known, or a new one. */
export function OrdersIntoProject({ orders, onClose }: MarkedProps) {
  const entry = useEntry({ project: '' });
  const { values, set, errors } = entry;
  const project = values.project.trim();
  const save = async () => {
    const recorded = await entry.submit({
      errors: { project: project === '' ? words.ordersPage.error.project : undefined },
      sentence: words.recording.intoProject(words.ordersPage.orders(orders.length), project),
      steps: () => [step('orders.record', { orders: idsOf(orders), project })],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.ordersPage.said.intoProject}
      below={words.ordersPage.orders(orders.length)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <ProjectInput
        label={words.ordersPage.project}
        value={values.project}
        onChange={set('project')}
        error={errors.project}
        isFirst
      />
    </EntrySheet>
  );
}
