import type { ReactNode } from 'react';
import { textOf } from '../../ui/text-of.ts';
import { type Asked, WhyNote, type WhyProps } from './why-note.tsx';
import './figure.css';

export interface FigureProps {
  readonly label: string;
  /** What derived it; null where there is nothing to ask about, as of a value that is not known. */
  readonly why: (Asked & Pick<WhyProps, 'isAlwaysSeen' | 'inOrders'>) | null;
  /** For long values. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A value with its name, and why one thinks so. Goes into a `dl`. */
export function Figure({ label, why, isWide = false, children }: FigureProps) {
  return (
    <div className={isWide ? 'figure figure-wide noted' : 'figure noted'}>
      <dt className="figure-label">
        {label}
        {why === null ? null : <WhyNote {...why} figure={label} value={textOf(children)} />}
      </dt>
      <dd className="figure-value">{children}</dd>
    </div>
  );
}
