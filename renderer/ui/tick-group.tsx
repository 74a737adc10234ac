import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components';
import type { Option } from './choice.tsx';
import './form.css';

export interface TickGroupProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}

/** Any of a few, all in sight. */
export function TickGroup<T extends string>({ label, options, values, onChange }: TickGroupProps<T>) {
  return (
    <CheckboxGroup
      className="pick"
      value={[...values]}
      onChange={(keys) => onChange(options.map(({ value }) => value).filter((value) => keys.includes(value)))}
    >
      <Label className="entry-label">{label}</Label>
      <div className="pick-row pick-ticks">
        {options.map(({ value, text }) => (
          <CheckboxField key={value} value={value}>
            <CheckboxButton className="tick">
              <span className="tick-box" aria-hidden="true">
                {values.includes(value) ? '✓' : ''}
              </span>
              {text}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
    </CheckboxGroup>
  );
}
