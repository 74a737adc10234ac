import type { OrderListItem } from '../../../shared/model/index.ts';
import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { orderName, orderTitle } from '../../state/order-words.ts';
import type { MailToEnter } from '../../state/dialogs.ts';
import { useEntry } from '../../state/use-entry.ts';
import { EntrySheet } from './entry-sheet.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField } from './day-field.tsx';
import { setOutOf, useArrivalError } from './doubted-day.ts';
import { MailBeside } from './mail-beside.tsx';
import { ParcelChoice } from './parcel-choice.tsx';
import { firstAwaited } from './parcel-meant.ts';
import { readingPast } from './past-day.ts';
import { noRemedy, RemedyFields, remedyOf } from './remedy-fields.tsx';
import { useOrderCurrency } from './usual-currency.ts';

export interface OutcomeProps {
  readonly order: OrderListItem;
  readonly onClose: () => void;
}

/** The agent knows today as well, and better at midnight: only another day need be said. */
export const unlessToday = (day: string | null, today: string) => (day === null || day === today ? {} : { on: day });

/** What an outcome is told of: the chosen parcel, else the order. */
export const subjectOf = (order: OrderListItem, parcel: string) =>
  parcel === '' ? { order: order.id } : { shipment: parcel };

type Field = 'parcel' | 'on' | 'problem';

export interface ArrivedProps extends OutcomeProps {
  /** What tells of it: its day is proposed, and it is put with the order. */
  readonly mail: MailToEnter | null;
}

/** "It arrived": the day, today where nothing else is said. */
export function Arrived({ order, mail, onClose }: ArrivedProps) {
  const today = todayHere();
  const entry = useEntry<Field>({ parcel: firstAwaited(order), on: typedDay(mail?.on ?? today), problem: '' });
  const { values, set, errors } = entry;
  const arrivalError = useArrivalError(today);
  const save = async () => {
    const recorded = await entry.submit({
      errors: { on: arrivalError(values.on, setOutOf(order, values.parcel)) },
      sentence: words.recording.arrived(orderTitle(order)),
      steps: () => [
        step('outcome.record', {
          ...subjectOf(order, values.parcel),
          event: 'delivered',
          ...unlessToday(readDay(values.on, readingPast(today)), today),
        }),
        ...(mail === null ? [] : [step('documents.attachKept', { subject: order.id, document: mail.document })]),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.arrived}
      below={orderName(order)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      {mail === null ? null : <MailBeside mail={mail} />}
      <ParcelChoice order={order} value={values.parcel} onChange={set('parcel')} />
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

/** What it means that nothing comes: of one parcel among several, or where nothing was promised, not the same. */
function whatFollows({ verdict, shipments }: OrderListItem): string {
  if (verdict === null) return words.entering.neverCameUnpromised;
  return shipments.length > 1 ? words.entering.neverCameOfParcel : words.entering.neverCameMore;
}

/** "It never came": lost, given up. */
export function NeverCame({ order, onClose }: OutcomeProps) {
  const today = todayHere();
  const currency = useOrderCurrency(order);
  const entry = useEntry({ ...noRemedy, parcel: firstAwaited(order), problem: '' });
  const { values, set } = entry;
  const save = async () => {
    const problem = values.problem.trim();
    const instead = remedyOf(values, order.id, currency, today);
    const recorded = await entry.submit({
      errors: instead.errors,
      fieldOf: { window: 'until' },
      sentence: words.recording.neverCame(orderTitle(order)),
      steps: () => [
        step('outcome.record', {
          ...subjectOf(order, values.parcel),
          event: 'never_came',
          ...(problem === '' ? {} : { problem }),
        }),
        ...instead.steps,
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.neverCame}
      below={orderName(order)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <p>{whatFollows(order)}</p>
      <ParcelChoice order={order} value={values.parcel} onChange={set('parcel')} />
      <TextInput label={words.entering.whatTheySay} value={values.problem} onChange={set('problem')} isLong isFirst />
      <RemedyFields entry={entry} currency={currency} today={today} isLost />
    </EntrySheet>
  );
}
