import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import './form.css';

export interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** Yes or no. */
export function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <CheckboxField isSelected={isOn} onChange={onChange}>
      <CheckboxButton className="tick">
        <span className="tick-box" aria-hidden="true">
          {isOn ? '✓' : ''}
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
