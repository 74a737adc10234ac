import type { ReactNode } from 'react';

/** A part of a story, with its title. */
export function Chapter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="chapter" aria-label={title}>
      <h3 className="chapter-title">{title}</h3>
      {children}
    </section>
  );
}
