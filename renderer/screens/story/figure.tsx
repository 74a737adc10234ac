import type { ReactNode } from 'react';
import { WhyNote, type WhyProps } from './why-note.tsx';
import './figure.css';

export interface FigureProps {
  readonly label: string;
  /** Left out where nothing derived it. */
  readonly why?: Omit<WhyProps, 'figure'>;
  /** For long values. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A value with its name, and why one thinks so. Goes into a `dl`. */
export function Figure({ label, why, isWide = false, children }: FigureProps) {
  return (
    <div className={isWide ? 'figure figure-wide' : 'figure'}>
      <dt className="figure-label">{label}</dt>
      <dd className="figure-value">
        <span className="figure-text">{children}</span>
        {why === undefined ? null : <WhyNote of={why.of} field={why.field} figure={label} />}
      </dd>
    </div>
  );
}
