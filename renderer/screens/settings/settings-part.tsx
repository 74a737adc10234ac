import type { ReactNode } from 'react';
import { words } from '../../language/index.ts';

/** The sections of the settings, in their order. */
export const parts = [
  'looks',
  'judging',
  'calendar',
  'grace',
  'norms',
  'standing',
  'prior',
  'desktop',
  'keyboard',
  'examples',
  'backups',
  'folder',
  'export',
] as const;
export type Part = (typeof parts)[number];

export function titleOf(part: Part): string {
  const { settingsPage, judgedBy, examples, keeping } = words;
  const titles: Readonly<Record<Part, string>> = {
    looks: settingsPage.looks,
    judging: settingsPage.judging,
    calendar: judgedBy.calendar,
    grace: judgedBy.grace,
    norms: judgedBy.norms,
    standing: judgedBy.standing,
    prior: judgedBy.prior,
    desktop: settingsPage.desktop,
    keyboard: settingsPage.keyboard,
    examples: examples.title,
    backups: keeping.backups,
    folder: keeping.folder,
    export: keeping.exporting,
  };
  return titles[part];
}

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
