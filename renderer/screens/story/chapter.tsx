import type { ReactNode } from 'react';
import { type Asked, WhyNote } from './why-note.tsx';

export interface ChapterProps {
  readonly title: string;
  /** What derived all of it, where one answer tells. */
  readonly why?: Asked | null;
  readonly children: ReactNode;
}

/** A part of a story, with its title. */
export function Chapter({ title, why = null, children }: ChapterProps) {
  return (
    <section className="chapter" aria-label={title}>
      {why === null ? (
        <h3 className="chapter-title">{title}</h3>
      ) : (
        <div className="chapter-title noted">
          <h3>{title}</h3>
          <WhyNote of={why.of} field={why.field} figure={title} />
        </div>
      )}
      {children}
    </section>
  );
}
