import type { ReactNode } from 'react';

/** A part of the person's terms, with its title. */
export function ComposePart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="compose-part" aria-label={title}>
      <h2 className="chapter-title">{title}</h2>
      {children}
    </section>
  );
}
