import { useState } from 'react';
import { useLocale } from 'react-aria-components';
import { TextInput } from './text-input.tsx';
import { readNumber, typedNumber } from './typed-number.ts';

export interface NumberInputProps {
  readonly label: string;
  /** Null where it is left empty. */
  readonly value: number | null;
  /** Called with each number that one can read, not with what is half typed. */
  readonly onChange: (value: number | null) => void;
  /** By how much the arrow keys change it. */
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly mayBeEmpty?: boolean;
  readonly isWhole?: boolean;
  /** What is said of a text that is no such number. */
  readonly error: string;
}

/**
 * A number, typed or changed with the arrow keys. (The library's own number field announces by `innerHTML`, which the
 * page's content security policy forbids.)
 */
export function NumberInput({ label, value, onChange, error, ...rest }: NumberInputProps) {
  const { step, least, most, mayBeEmpty = false, isWhole = false } = rest;
  const { locale } = useLocale();
  const [typed, setTyped] = useState({ text: typedNumber(value, locale), value });
  // Changed from outside: what was typed is over.
  const text = typed.value === value ? typed.text : typedNumber(value, locale);
  const read = (of: string): number | null | undefined => {
    if (of.trim() === '') return mayBeEmpty ? null : undefined;
    const number = readNumber(of);
    return number >= least && number <= most && (!isWhole || Number.isInteger(number)) ? number : undefined;
  };
  const type = (next: string) => {
    const number = read(next);
    setTyped({ text: next, value: number === undefined ? value : number });
    if (number !== undefined && number !== value) onChange(number);
  };
  const move = (by: number) => {
    const moved = Math.min(most, Math.max(least, (value ?? 0) + by));
    type(typedNumber(moved, locale));
    return true;
  };
  return (
    <TextInput
      label={label}
      value={text}
      onChange={type}
      error={read(text) === undefined ? error : undefined}
      onKeyDown={(key) => (key === 'ArrowUp' ? move(step) : key === 'ArrowDown' ? move(-step) : false)}
    />
  );
}
