import type { Evidence } from '../../../shared/api.ts';
import { bases, type ExpectationItem, type Money, type Statement } from '../../../shared/model/index.ts';
import { dayOf, instantDayText, readDay, todayHere, typedDay, typedMoney, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { useOwnFixedAnswer } from '../../state/use-answer.ts';
import { BasisField, basisOf } from './basis-field.tsx';
import { DayField } from './day-field.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { pastDayError, readingPast } from './past-day.ts';
import { amountOf, RefundAmount, refundWords } from './refund-amount.tsx';
import { useCountryCurrency } from './usual-currency.ts';
import { readingPromise, WindowFields, windowOf, type WindowField } from './window-fields.tsx';

export interface CorrectPromiseProps {
  readonly expectation: ExpectationItem;
  readonly statement: Statement;
  readonly onClose: () => void;
}

const said = ({ recorded, fact }: Evidence): string => `${recorded} ${fact}`;

/** The fact that makes a statement, and its basis; null while that is asked, and where that failed. */
function useFactOf(expectation: string, { statedAt, window }: Statement) {
  const { value, failure } = useOwnFixedAnswer('story.why', { ref: expectation, field: 'statements' });
  const wanted = JSON.stringify([window.from, window.until]);
  const fitting = value?.evidence.filter(({ occurred, says }) => {
    const read = says['window'] as Statement['window'] | undefined;
    return occurred === statedAt && read !== undefined && JSON.stringify([read.from, read.until]) === wanted;
  });
  // Of those that differ in their words only, the last word counts.
  const found = fitting?.toSorted((one, other) => said(one).localeCompare(said(other))).at(-1);
  const basis = bases.find((each) => each === found?.says['basis']);
  return { fact: found === undefined || basis === undefined ? null : { id: found.fact, basis }, failure };
}

type Field = WindowField | 'saidOn' | 'price';

function fieldsOf(
  { statedAt, window: { from, until } }: Statement,
  amount: Money | null,
): Readonly<Record<Field, string>> {
  const [first, last] = [from?.slice(0, 10) ?? null, until.slice(0, 10)];
  return {
    until: typedDay(last),
    from: first === null || first === last ? '' : typedDay(first),
    precision: first === null ? 'by' : first === last ? 'on' : 'between',
    // As it was read, until another is picked.
    basis: '',
    saidOn: typedDay(dayOf(statedAt)),
    price: amount === null ? '' : typedMoney(amount),
  };
}

/** A statement as it should have been read, by whom it was said. */
export function CorrectPromise({ expectation, statement, onClose }: CorrectPromiseProps) {
  const { id, kind } = expectation;
  const { fact, failure } = useFactOf(id, statement);
  const usual = useCountryCurrency();
  const present = amountOf(expectation.words, usual);
  const currency = present?.currency ?? usual;
  const before = fieldsOf(statement, present);
  const entry = useEntry<Field>(before);
  const { values, set, errors } = entry;
  const today = todayHere();
  const saidOn = readDay(values.saidOn, readingPast(today));
  const basis = basisOf(values.basis === '' ? (fact?.basis ?? expectation.basis) : values.basis);
  const reading = readingPromise(saidOn ?? today);

  const save = async () => {
    const { window, errors: windowErrors } = windowOf(values, reading);
    const refund = kind === 'refund' && values.price !== before.price ? refundWords(values.price, currency) : null;
    const recorded = await entry.submit({
      errors: {
        ...windowErrors,
        saidOn: pastDayError(values.saidOn, today),
        price: refund?.error,
        ...(fact === null ? { until: failure?.message ?? words.entering.error.statement } : {}),
      },
      fieldOf: { window: 'until', statedAt: 'saidOn' },
      sentence: words.recording.corrected(words.kind[kind]),
      steps: () =>
        window === null || fact === null
          ? []
          : [
              step('expectation.record', {
                expectation: id,
                kind,
                corrects: fact.id,
                window,
                basis,
                ...(refund === null ? {} : { words: refund.said }),
                // The hour at which it was said is kept with its day.
                ...(saidOn === null || saidOn === dayOf(statement.statedAt) ? {} : { statedAt: saidOn }),
              }),
            ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.correctPromise}
      below={`${words.kind[kind]}, ${instantDayText(statement.statedAt)}`}
      onClose={onClose}
      entry={entry}
      onSubmit={save}
    >
      <p className="entry-hint">{words.entering.correctPromiseMore}</p>
      {kind === 'refund' ? <RefundAmount entry={entry} currency={currency} /> : null}
      <WindowFields entry={entry} reading={reading} isFirst>
        <DayField
          label={words.entering.saidOn}
          value={values.saidOn}
          onChange={set('saidOn')}
          reading={readingPast(today)}
          error={errors.saidOn}
        />
      </WindowFields>
      <BasisField value={basis} onChange={set('basis')} mayBeLaw={kind !== 'delivery' && kind !== 'dispatch'} />
    </EntrySheet>
  );
}
