import type { LocalDate } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { type Step, step } from '../../state/recording.ts';
import type { Entry, Errors } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { BasisField, basisOf } from './basis-field.tsx';
import { DayField } from './day-field.tsx';
import { RefundAmount, refundWords } from './refund-amount.tsx';
import { emptyWindow, readingPromise, type WindowField, windowOf } from './window-fields.tsx';

const { remedy } = words.entering;
const remedies = ['none', 'refund', 'replacement', 'repair'] as const;
type Remedy = (typeof remedies)[number];
const remedyOptions = remedies.map((value) => ({ value, text: remedy.of[value] }));
/** What never came cannot be repaired. */
const lostOptions = remedyOptions.filter(({ value }) => value !== 'repair');

/** What is expected instead, as the agent knows it: a replacement has no kind of its own and goes by its word. */
const expectedAs = {
  refund: { kind: 'refund' },
  replacement: { kind: 'other', words: remedy.of.replacement },
  repair: { kind: 'repair' },
} as const;

type Field = WindowField | 'price' | 'remedy';
type Values = Readonly<Record<Field, string>>;

export const noRemedy: Values = { ...emptyWindow, price: '', remedy: 'none', precision: 'by', basis: 'wish' };

const pickedOf = ({ remedy: picked }: Values): Remedy => remedies.find((each) => each === picked) ?? 'none';

/** What records that something is expected instead of an order, and what is wrong with how it is written. */
export function remedyOf(
  values: Values,
  order: string,
  currency: string,
  today: LocalDate,
): { readonly steps: readonly Step[]; readonly errors: Errors<'until' | 'from' | 'price'> } {
  const expected = pickedOf(values);
  if (expected === 'none') return { steps: [], errors: {} };
  const { window, errors } = windowOf(values, readingPromise(today));
  const refund = expected === 'refund' ? refundWords(values.price, currency) : null;
  const steps =
    window === null
      ? []
      : [
          step('expectation.record', {
            order,
            ...expectedAs[expected],
            ...(refund === null || refund.said === '' ? {} : { words: refund.said }),
            basis: basisOf(values.basis),
            window,
            statedAt: today,
          }),
        ];
  return { steps, errors: { ...errors, price: refund?.error } };
}

export interface RemedyFieldsProps {
  readonly entry: Pick<Entry<Field>, 'values' | 'errors'> & {
    readonly set: (field: Field) => (value: string) => void;
  };
  readonly currency: string;
  readonly today: LocalDate;
  readonly isLost?: boolean;
}

/** What is expected instead of what came wrong or not at all, and by when. */
export function RemedyFields({ entry, currency, today, isLost = false }: RemedyFieldsProps) {
  const { values, set, errors } = entry;
  const expected = pickedOf(values);
  return (
    <>
      <PickOne
        label={remedy.label}
        options={isLost ? lostOptions : remedyOptions}
        value={expected}
        onChange={set('remedy')}
      />
      {expected === 'none' ? null : (
        <>
          {expected === 'refund' ? <RefundAmount entry={entry} currency={currency} /> : null}
          <DayField
            label={remedy.until}
            value={values.until}
            onChange={set('until')}
            reading={readingPromise(today)}
            error={errors.until}
            emptyHint={words.entering.promiseHint}
          />
          <BasisField value={values.basis} onChange={set('basis')} mayBeLaw />
        </>
      )}
    </>
  );
}
