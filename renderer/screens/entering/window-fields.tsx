import type { ReactNode } from 'react';
import type { DateWindow, LocalDate } from '../../../shared/model/index.ts';
import { dayText, readDay, type ReadDayOptions, readStretch, todayHere, words } from '../../language/index.ts';
import type { Entry, Errors } from '../../state/use-entry.ts';
import type { Option } from '../../ui/choice.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { DayField } from './day-field.tsx';
import { unreadDay } from './unread-day.ts';

/** How a person says by when: on a day, by a day, or between two. */
export type Precision = 'on' | 'by' | 'between';
export type WindowField = 'until' | 'precision' | 'from' | 'basis';
export const emptyWindow: Readonly<Record<WindowField, string>> = {
  until: '',
  precision: 'on',
  from: '',
  basis: 'promised',
};

const precisions: readonly Option<Precision>[] = [
  { value: 'on', text: words.entering.precision.on },
  { value: 'by', text: words.entering.precision.by },
  { value: 'between', text: words.entering.precision.between },
];

/** What is still to come is read ahead of a day. */
export const readingFrom = (from: LocalDate): ReadDayOptions => ({ today: todayHere(), from, towards: 'future' });
/** Promises are counted from the day they were made. */
export const readingPromise = (since: LocalDate): ReadDayOptions => ({ ...readingFrom(since), towards: 'promise' });

/** The window that the fields say; a field that cannot be read is an error with its sentence. */
export function windowOf(
  { until, precision, from }: Readonly<Record<WindowField, string>>,
  reading: ReadDayOptions,
): { readonly window: DateWindow | null; readonly errors: Errors<'until' | 'from'> } {
  const stretch = readStretch(until, reading);
  const last = stretch?.until ?? readDay(until, reading);
  if (last === null) return { window: null, errors: { until: unreadDay(until, reading) } };
  if (last < reading.from)
    return {
      window: null,
      errors: { until: words.entering.error.early(dayText(last), dayText(reading.from), /\d{4}/.test(until)) },
    };
  if (precision === 'by') return { window: { from: null, until: last }, errors: {} };
  if (stretch !== null) return { window: stretch, errors: {} };
  if (precision === 'on') return { window: { from: last, until: last }, errors: {} };
  const first = readDay(from, reading);
  if (first === null) return { window: null, errors: { from: unreadDay(from, reading) } };
  if (first > last) return { window: null, errors: { until: words.entering.error.order } };
  return { window: { from: first, until: last }, errors: {} };
}

export interface WindowFieldsProps {
  readonly entry: Pick<Entry<WindowField>, 'values' | 'errors'> & {
    readonly set: (field: WindowField) => (value: string) => void;
  };
  readonly reading: ReadDayOptions;
  readonly isFirst?: boolean;
  /** There may be no date at all: how it is meant is asked only once there is one. */
  readonly isOptional?: boolean;
  /** What goes before them in their row, such as the day the order was placed. */
  readonly children?: ReactNode;
}

/** By when a thing was promised: one day or two, and how it is meant. */
export function WindowFields({
  entry: { values, set, errors },
  reading,
  isFirst = false,
  isOptional = false,
  children,
}: WindowFieldsProps) {
  const { precision } = values;
  const picked = precisions.find(({ value }) => value === precision)?.value ?? 'on';
  const isDated = values.until.trim() !== '' || values.from.trim() !== '';
  return (
    <>
      <div className="sheet-row">
        {children}
        {picked === 'between' ? (
          <DayField
            label={words.entering.from}
            value={values.from}
            onChange={set('from')}
            reading={reading}
            error={errors.from}
            emptyHint={words.entering.promiseHint}
          />
        ) : null}
        <DayField
          label={picked === 'between' ? words.entering.until : words.entering.promisedFor}
          value={values.until}
          onChange={set('until')}
          reading={reading}
          error={errors.until}
          emptyHint={words.entering.promiseHint}
          isFirst={isFirst}
          isStretch={picked !== 'by'}
        />
      </div>
      {isDated || !isOptional ? (
        <PickOne
          label={words.entering.precision.label}
          options={precisions}
          value={picked}
          onChange={set('precision')}
        />
      ) : null}
    </>
  );
}
