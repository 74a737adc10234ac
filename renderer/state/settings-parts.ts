import { create } from 'zustand';
import { words } from '../language/index.ts';
import type { Route } from './route.ts';

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
  'bringing',
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
    bringing: settingsPage.bringing,
    examples: examples.title,
    backups: keeping.backups,
    folder: keeping.folder,
    export: keeping.exporting,
  };
  return titles[part];
}

/** The section that the settings are to open at, until they have; null where they open at their beginning. */
export const useWantedPart = create<{ readonly part: Part | null }>()(() => ({ part: null }));

/** Opens the settings at a section. */
export function goToSetting(part: Part, go: (to: Route) => void): void {
  useWantedPart.setState({ part });
  go({ screen: 'settings' });
}
