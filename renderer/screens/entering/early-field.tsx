import { words } from '../../language/index.ts';
import { Choice, type Option } from '../../ui/choice.tsx';

/** Whether early is better, the same, or as bad as late. */
const manners = ['exceeds', 'does_not_count', 'unwelcome'] as const;
export type Early = (typeof manners)[number];
const options: readonly Option<Early>[] = manners.map((value) => ({ value, text: words.entering.early[value] }));
const asBefore: Option<''> = { value: '', text: words.entering.early.asBefore };

/** The manner that a form's text stands for; null where what was said before stays. */
export const earlyOf = (text: string): Early | null => manners.find((each) => each === text) ?? null;

export interface EarlyFieldProps {
  /** Empty where what was said before stays. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** True where something may have been said of it before. */
  readonly mayStay?: boolean;
}

/** What it means to the person where a thing comes before it was promised. */
export function EarlyField({ value, onChange, mayStay = false }: EarlyFieldProps) {
  return (
    <Choice
      label={words.entering.early.label}
      options={mayStay ? [asBefore, ...options] : options}
      value={earlyOf(value) ?? ''}
      onChange={onChange}
      isNamed
    />
  );
}
