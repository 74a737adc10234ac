import { words } from '../../language/index.ts';
import { Choice, type Option } from '../../ui/choice.tsx';

/** Whether early is better, the same, or as bad as late. */
const manners = ['exceeds', 'does_not_count', 'unwelcome'] as const;
export type Early = (typeof manners)[number];
const options: readonly Option<Early>[] = manners.map((value) => ({ value, text: words.entering.early[value] }));

/** The manner that a form's text stands for. */
export const earlyOf = (text: string): Early => manners.find((each) => each === text) ?? 'exceeds';

export interface EarlyFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What it means to the person where a thing comes before it was promised. */
export function EarlyField({ value, onChange }: EarlyFieldProps) {
  return (
    <Choice label={words.entering.early.label} options={options} value={earlyOf(value)} onChange={onChange} isNamed />
  );
}
