import type { ReactNode } from 'react';
import { type Part, titleOf } from '../../state/settings-parts.ts';

export const headingId = (part: Part): string => `settings-${part}`;

export interface SettingsPartProps {
  readonly part: Part;
  /** What the section is about. */
  readonly more?: string;
  readonly children: ReactNode;
}

/** A section of the settings; its heading can be gone to from the list of sections. */
export function SettingsPart({ part, more, children }: SettingsPartProps) {
  return (
    <section className="settings-part" aria-labelledby={headingId(part)}>
      <h2 className="settings-title" id={headingId(part)} tabIndex={-1}>
        {titleOf(part)}
      </h2>
      {more === undefined ? null : <p className="entry-hint">{more}</p>}
      {children}
    </section>
  );
}
