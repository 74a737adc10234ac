import { FieldError, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import './form.css';
import './pick-line.css';

export interface Line {
  readonly value: string;
  readonly text: string;
  /** In soft ink below it, a line each. */
  readonly more: readonly string[];
}

export interface PickLineProps {
  readonly label: string;
  readonly lines: readonly Line[];
  /** Null where nothing is picked yet. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}

/** One of several that need a line or more each; the arrow keys pick. */
export function PickLine({ label, lines, value, onChange, error }: PickLineProps) {
  return (
    <RadioGroup className="pick" value={value} isInvalid={error !== undefined} onChange={onChange}>
      <Label className="entry-label">{label}</Label>
      <div className="pick-lines">
        {lines.map((line) => (
          <RadioField key={line.value} value={line.value}>
            <RadioButton className="pick-line">
              <span className="pick-line-text">
                {line.text}
                {line.more.map((more) => (
                  <span key={more} className="pick-line-more">
                    {more}
                  </span>
                ))}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldError className="entry-error">{error}</FieldError>
    </RadioGroup>
  );
}
