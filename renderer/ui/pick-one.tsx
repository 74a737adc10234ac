import { useEffect, useRef } from 'react';
import { FieldError, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Option } from './choice.tsx';
import { focusOnceThere, isNowhere } from './focus-once-there.ts';
import './form.css';

export interface PickOneProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  /** Null where nothing is picked yet. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly error?: string | undefined;
  /** The keys go to what is picked. */
  readonly isFirst?: boolean;
}

/** One of a few, all in sight; the arrow keys pick. */
export function PickOne<T extends string>({
  label,
  options,
  value,
  onChange,
  error,
  isFirst = false,
}: PickOneProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst) return undefined;
    return focusOnceThere(
      () => group.current?.querySelector<HTMLElement>(':checked') ?? null,
      () => !isNowhere(),
    );
  }, [isFirst]);
  return (
    <RadioGroup
      ref={group}
      className="pick"
      value={value}
      isInvalid={error !== undefined}
      orientation="horizontal"
      onChange={(key) => {
        const picked = options.find((option) => option.value === key);
        if (picked !== undefined) onChange(picked.value);
      }}
    >
      <Label className="entry-label">{label}</Label>
      <div className="pick-row">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className="pick-one">
              {option.picture}
              {option.text}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldError className="entry-error">{error}</FieldError>
    </RadioGroup>
  );
}
