import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './field.css';
import './form.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  readonly picture?: ReactNode;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Shows its name above it, as in a form. */
  readonly isNamed?: boolean;
  readonly isFirst?: boolean;
}

/** One of a few. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  isNamed = false,
  isFirst = false,
}: ChoiceProps<T>) {
  return (
    <Select
      className={isNamed ? 'entry' : 'choice'}
      {...(isNamed ? {} : { 'aria-label': label })}
      value={value}
      autoFocus={isFirst}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {isNamed ? <Label className="entry-label">{label}</Label> : null}
      <Button className="field choice-button">
        <SelectValue />
        <span className="choice-arrow" aria-hidden="true" />
      </Button>
      <Popover className="choice-popover">
        <ListBox className="choice-list">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.text} className="choice-option">
              {option.picture}
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
