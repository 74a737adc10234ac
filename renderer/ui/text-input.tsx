import { type FocusEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import './field.css';
import './form.css';

export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value, in a sentence; it stands below the field. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly isLong?: boolean;
  readonly isFirst?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly onKeyDown?: (key: string) => boolean;
  /** Whoever comes to it replaces what stands there by writing. */
  readonly isReplaced?: boolean;
}

/** All is chosen as soon as one comes to it, by the first click too; the next puts the caret where it points. */
function useReplaced() {
  // Whoever leaves the window comes back to what they were writing: the browser gives the field its focus again.
  const isWindowLeft = useRef(false);
  return {
    onBlur: ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
      isWindowLeft.current = document.activeElement === currentTarget;
    },
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
      if (!isWindowLeft.current) currentTarget.select();
      isWindowLeft.current = false;
    },
    onMouseDown: (event: MouseEvent<HTMLInputElement>) => {
      if (event.currentTarget === document.activeElement) return;
      event.preventDefault();
      event.currentTarget.focus();
    },
  };
}

/** A field to write in, its name above and what is wrong with it below. */
export function TextInput({ label, error, hint, isLong = false, isFirst = false, ...rest }: TextInputProps) {
  const { value, onChange, placeholder, className = '', onKeyDown, isReplaced = false } = rest;
  const replaced = useReplaced();
  const common = { className: 'field', ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <TextField
      className={`entry ${className}`}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      autoFocus={isFirst}
      {...(onKeyDown === undefined
        ? {}
        : { onKeyDown: (event) => (onKeyDown(event.key) ? event.preventDefault() : event.continuePropagation()) })}
    >
      <Label className="entry-label">{label}</Label>
      {isLong ? (
        <TextArea {...common} />
      ) : (
        <Input {...common} {...(isReplaced ? replaced : {})} autoComplete="off" spellCheck={false} />
      )}
      {hint === undefined || error !== undefined ? null : (
        <Text slot="description" className="entry-hint">
          {hint}
        </Text>
      )}
      <FieldError className="entry-error">{error}</FieldError>
    </TextField>
  );
}
