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

/** A label without its last word, and that word; nothing and the label where it has but one. */
function inLastWord(label: string): readonly [string, string] {
  const at = label.lastIndexOf(' ') + 1;
  return [label.slice(0, at), label.slice(at)];
}

/** A value with its name, and why one thinks so. Goes into a `dl`. */
export function Figure({ label, why, isWide = false, children }: FigureProps) {
  const [before, last] = inLastWord(label);
  return (
    <div className={isWide ? 'figure figure-wide noted' : 'figure noted'}>
      <dt className="figure-label">
        {before}
        <span className={before === '' ? undefined : 'figure-last-word'}>
          {last}
          {why === null ? null : <WhyNote {...why} figure={label} value={textOf(children)} />}
        </span>
      </dt>
      <dd className="figure-value">{children}</dd>
    </div>
  );
}
