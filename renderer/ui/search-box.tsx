import { Button, Input, SearchField } from 'react-aria-components';
import './field.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search in; Escape empties it. */
export function SearchBox({ label, clearLabel, value, onChange }: SearchBoxProps) {
  return (
    <SearchField className="search-box" aria-label={label} value={value} onChange={onChange}>
      <Input className="field search-input" placeholder={label} />
      {value === '' ? null : (
        <Button className="search-clear" aria-label={clearLabel}>
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </SearchField>
  );
}
