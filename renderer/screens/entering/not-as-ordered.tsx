import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { orderName, orderTitle } from '../../state/order-words.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField } from './day-field.tsx';
import { setOutOf, useArrivalError } from './doubted-day.ts';
import { EntrySheet } from './entry-sheet.tsx';
import { ParcelChoice } from './parcel-choice.tsx';
import { type OutcomeProps, subjectOf, unlessToday } from './outcome-sheets.tsx';
import { hasArrived, lastArrived } from './parcel-meant.ts';
import { readingPast } from './past-day.ts';
import { noRemedy, RemedyFields, remedyOf } from './remedy-fields.tsx';
import { useOrderCurrency } from './usual-currency.ts';

/**
 * "Not as ordered": it came, but lacking, broken or wrong, and what is expected now. A parcel that is here keeps the day
 * it came.
 */
export function NotAsOrdered({ order, onClose }: OutcomeProps) {
  const today = todayHere();
  const currency = useOrderCurrency(order);
  const entry = useEntry({
    ...noRemedy,
    parcel: lastArrived(order),
    on: typedDay(today),
    problem: '',
  });
  const { values, set, errors } = entry;
  const isHere = hasArrived(order, values.parcel);
  const arrivalError = useArrivalError(today);
  const save = async () => {
    const problem = values.problem.trim();
    const on = readDay(values.on, readingPast(today)) ?? today;
    const instead = remedyOf(values, order.id, currency, today);
    const recorded = await entry.submit({
      errors: {
        ...instead.errors,
        problem: problem === '' ? words.entering.error.problem : undefined,
        on: isHere ? undefined : arrivalError(values.on, setOutOf(order, values.parcel)),
      },
      sentence: words.recording.notAsOrdered(orderTitle(order)),
      fieldOf: { window: 'until' },
      steps: () => [
        step('outcome.record', {
          ...subjectOf(order, values.parcel),
          event: 'delivered',
          inFull: false,
          problem,
          ...(isHere ? {} : unlessToday(on, today)),
        }),
        ...instead.steps,
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.notAsOrdered}
      below={orderName(order)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <ParcelChoice order={order} value={values.parcel} onChange={set('parcel')} />
      <TextInput
        label={words.entering.problem}
        value={values.problem}
        onChange={set('problem')}
        error={errors.problem}
        isLong
        isFirst
      />
      {isHere ? null : (
        <DayField
          label={words.entering.arrivedOn}
          value={values.on}
          onChange={set('on')}
          reading={readingPast(today)}
          error={errors.on}
        />
      )}
      <RemedyFields entry={entry} currency={currency} today={today} />
    </EntrySheet>
  );
}
