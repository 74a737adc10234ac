import type { LocalDate } from '../../../shared/model/index.ts';
import type { Entry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField, readingPast } from '../entering/index.ts';
import type { QuickField } from './quick-values.ts';

interface FieldProps {
  readonly entry: Entry<QuickField>;
  readonly field: QuickField;
  readonly label: string;
}

/** What a field shows of the entry, and changes in it. */
export const written = ({ entry, field, label }: FieldProps) => ({
  label,
  value: entry.values[field],
  onChange: entry.set(field),
  error: entry.errors[field],
});

/** Free text. */
export function Text(props: FieldProps) {
  return <TextInput {...written(props)} />;
}

interface PastDayProps extends FieldProps {
  readonly today: LocalDate;
  readonly hint?: string;
}

/** A day that has come. */
export function PastDay({ today, hint, ...field }: PastDayProps) {
  return (
    <DayField {...written(field)} reading={readingPast(today)} {...(hint === undefined ? {} : { emptyHint: hint })} />
  );
}
