import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { orderName, orderTitle } from '../../state/order-words.ts';
import { useEntry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { BasisField, basisOf } from './basis-field.tsx';
import { DayField } from './day-field.tsx';
import { setOutOf, useArrivalError } from './doubted-day.ts';
import { EntrySheet } from './entry-sheet.tsx';
import { ParcelChoice } from './parcel-choice.tsx';
import { type OutcomeProps, subjectOf, unlessToday } from './outcome-sheets.tsx';
import { hasArrived, lastArrived } from './parcel-meant.ts';
import { readingPast } from './past-day.ts';
import { RefundAmount, refundWords } from './refund-amount.tsx';
import { useOrderCurrency } from './usual-currency.ts';
import { emptyWindow, readingPromise, windowOf } from './window-fields.tsx';

const { remedy } = words.entering;
const remedies = ['none', 'refund', 'replacement', 'repair'] as const;
const remedyOptions = remedies.map((value) => ({ value, text: remedy.of[value] }));

/** What is expected instead, as the agent knows it: a replacement has no kind of its own and goes by its word. */
const expectedAs = {
  refund: { kind: 'refund' },
  replacement: { kind: 'other', words: remedy.of.replacement },
  repair: { kind: 'repair' },
} as const;

/**
 * "Not as ordered": it came, but lacking, broken or wrong, and what is expected now. A parcel that is here keeps the day
 * it came.
 */
export function NotAsOrdered({ order, onClose }: OutcomeProps) {
  const today = todayHere();
  const currency = useOrderCurrency(order);
  const entry = useEntry({
    ...emptyWindow,
    parcel: lastArrived(order),
    on: typedDay(today),
    problem: '',
    price: '',
    remedy: 'none',
    precision: 'by',
    basis: 'wish',
  });
  const { values, set, errors } = entry;
  const isHere = hasArrived(order, values.parcel);
  const arrivalError = useArrivalError(today);
  const expected = remedies.find((each) => each === values.remedy) ?? 'none';
  const reading = readingPromise(today);
  const save = async () => {
    const problem = values.problem.trim();
    const on = readDay(values.on, readingPast(today)) ?? today;
    const { window, errors: windowErrors } =
      expected === 'none' ? { window: null, errors: {} } : windowOf(values, reading);
    const refund = expected === 'refund' ? refundWords(values.price, currency) : null;
    const recorded = await entry.submit({
      errors: {
        ...windowErrors,
        price: refund?.error,
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
        ...(expected === 'none' || window === null
          ? []
          : [
              step('expectation.record', {
                order: order.id,
                ...expectedAs[expected],
                ...(refund === null || refund.said === '' ? {} : { words: refund.said }),
                basis: basisOf(values.basis),
                window,
                statedAt: today,
              }),
            ]),
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
      <PickOne label={remedy.label} options={remedyOptions} value={expected} onChange={set('remedy')} />
      {expected === 'none' ? null : (
        <>
          {expected === 'refund' ? <RefundAmount entry={entry} currency={currency} /> : null}
          <DayField
            label={remedy.until}
            value={values.until}
            onChange={set('until')}
            reading={reading}
            error={errors.until}
            emptyHint={words.entering.promiseHint}
          />
          <BasisField value={values.basis} onChange={set('basis')} mayBeLaw />
        </>
      )}
    </EntrySheet>
  );
}
