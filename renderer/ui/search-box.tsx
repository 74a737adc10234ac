import { Button, Input, SearchField } from 'react-aria-components';
import { hasModifier } from './row-after.ts';
import './field.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search in; Escape empties it, the arrow down leads into the list that it narrows. */
export function SearchBox({ label, clearLabel, value, onChange }: SearchBoxProps) {
  return (
    <SearchField className="search-box" aria-label={label} value={value} onChange={onChange}>
      <Input
        className="field search-input"
        placeholder={label}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || hasModifier(event)) return;
          event.preventDefault();
          event.currentTarget.closest('main')?.querySelector<HTMLElement>('[role="grid"]')?.focus();
        }}
      />
      {value === '' ? null : (
        <Button className="search-clear" aria-label={clearLabel}>
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </SearchField>
  );
}
