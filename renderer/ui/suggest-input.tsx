import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import './field.css';
import './form.css';

export interface SuggestInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is known already; anything else may be written too. */
  readonly known: readonly string[];
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly isFirst?: boolean;
  readonly className?: string;
}

const mostShown = 8;

/** Those that begin with what is written, then those that contain it. */
export function suggestionsOf(known: readonly string[], written: string): readonly string[] {
  const text = written.trim().toLowerCase();
  if (text === '') return [];
  const holding = known.filter((name) => name.toLowerCase().includes(text));
  const beginning = holding.filter((name) => name.toLowerCase().startsWith(text));
  return [...new Set([...beginning, ...holding])].slice(0, mostShown);
}

/** A field to write in that offers what is known. */
export function SuggestInput(props: SuggestInputProps) {
  const { label, value, onChange, known, error, hint, isFirst = false, className = '' } = props;
  const shown = suggestionsOf(known, value).map((name) => ({ id: name }));
  return (
    <ComboBox
      className={`entry ${className}`}
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      items={shown}
      defaultFilter={() => true}
      isInvalid={error !== undefined}
      autoFocus={isFirst}
    >
      <Label className="entry-label">{label}</Label>
      <Input className="field" autoComplete="off" spellCheck={false} />
      {hint === undefined || error !== undefined ? null : (
        <Text slot="description" className="entry-hint">
          {hint}
        </Text>
      )}
      <FieldError className="entry-error">{error}</FieldError>
      <Popover className="choice-popover">
        <ListBox className="choice-list suggest-list">
          {({ id }: { readonly id: string }) => (
            <ListBoxItem id={id} textValue={id} className="choice-option">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
