import path from 'node:path';
import type Database from 'better-sqlite3';
import type { ZodType } from 'zod';
import { type Settings, type SettingsChange, settings as settingsSchema } from '../../shared/api.ts';
import { defaultPrior, defaultWeights, regionsOf, replyNorms, usualGrace } from '../../shared/judge/index.ts';
import { AgentError } from './errors.ts';

/** The settings that records follow from: another value of one builds them anew. */
const recordSettings = [
  'country',
  'zone',
  'region',
  'saturdaysCount',
  'closedDays',
  'graceDays',
  'replyMinutes',
] as const satisfies readonly (keyof Settings)[];
export type RecordSetting = (typeof recordSettings)[number];

/** What holds while the person has set nothing. `country` is ISO 3166, in place of the system's. */
export function usualSettings(country: string | undefined): Settings {
  const system = Intl.DateTimeFormat().resolvedOptions();
  return {
    language: 'system',
    theme: 'system',
    country: country ?? new Intl.Locale(system.locale).maximize().region ?? 'US',
    zone: system.timeZone,
    region: null,
    saturdaysCount: false,
    closedDays: [],
    graceDays: usualGrace,
    replyMinutes: {
      email: replyNorms.email?.minutes ?? null,
      phone: replyNorms.phone?.minutes ?? null,
      chat: replyNorms.chat?.minutes ?? null,
      social: replyNorms.social?.minutes ?? null,
      store: replyNorms.store?.minutes ?? null,
      letter: replyNorms.letter?.minutes ?? null,
      form: replyNorms.form?.minutes ?? null,
    },
    halfLifeDays: 365,
    weights: defaultWeights,
    prior: { ...defaultPrior, refits: true },
    backups: { everyHours: 4, folder: null },
    notifications: false,
    keepInTray: false,
    singleKeys: true,
  };
}

/** Reads the settings; what was never set, or may no longer be as it was set, is taken from `usual`. */
export function readSettings(database: Database.Database, usual: Settings): Settings {
  const rows = database.prepare<[], { name: string; value: string }>('SELECT name, value FROM setting').all();
  const shape: Readonly<Partial<Record<string, ZodType>>> = settingsSchema.shape;
  const stored = rows.flatMap(({ name, value }) => {
    const read = shape[name]?.safeParse(JSON.parse(value));
    return read?.success === true ? [[name, read.data] as const] : [];
  });
  return settingsSchema.parse({ ...usual, ...Object.fromEntries(stored) });
}

/** A change of settings: what they were, what they become, and which of them follow the system again. */
export interface SettingsKept {
  readonly before: Settings;
  readonly after: Settings;
  readonly following: readonly (keyof Settings)[];
}

/** Keeps what is other than it was; the rest goes on being what is usual, as what is to follow the system does again. */
export function writeSettings(database: Database.Database, { before, after, following }: SettingsKept): void {
  const put = database.prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value');
  for (const name of Object.keys(after) as (keyof Settings)[])
    if (isOther(before, after, name)) put.run(name, JSON.stringify(after[name]));
  const forget = database.prepare('DELETE FROM setting WHERE name = ?');
  for (const name of following) forget.run(name);
}

const isOther = (one: Settings, other: Settings, name: keyof Settings): boolean =>
  JSON.stringify(one[name]) !== JSON.stringify(other[name]);

/** Whether records that follow from the one settings would be others under the other. */
export function judgesAnew(one: Settings, other: Settings): boolean {
  return recordSettings.some((name) => isOther(one, other, name));
}

/** What the person wants to be as the system has it. */
export const toFollow = (changed: SettingsChange): readonly ('country' | 'zone')[] =>
  (['country', 'zone'] as const).filter((name) => changed[name] === null);

/**
 * The settings with what the person changed; `usual` holds what the system has. Another country has other regions, so the
 * old one's goes.
 * @throws AgentError `no_such_country`, `no_such_region`, `no_such_zone`; `details` name the field.
 */
export function changedSettings(settings: Settings, change: SettingsChange, usual: Settings): Settings {
  const changed = { ...change, ...Object.fromEntries(toFollow(change).map((name) => [name, usual[name]])) };
  const country = countryOf(changed.country ?? settings.country);
  if (country === null)
    throw new AgentError('no_such_country', { fields: ['country'], country: String(changed.country) });
  const region = changed.region === undefined && country !== settings.country ? null : settings.region;
  const closedDays = [...new Set(changed.closedDays ?? settings.closedDays)].sort();
  const next = settingsSchema.parse({ ...settings, region, ...changed, country, closedDays });
  refuseUnknownZone(next.zone);
  if (next.region !== null && !regionsOf(country).some(({ code }) => code === next.region))
    throw new AgentError('no_such_region', { fields: ['region'], country, region: next.region });
  if (next.backups.folder !== null && !path.isAbsolute(next.backups.folder))
    throw new AgentError('not_the_whole_path', { fields: ['backups'], path: next.backups.folder });
  return next;
}

/** @throws AgentError `no_such_zone` for one that this system does not know. */
export function refuseUnknownZone(zone: string | undefined): void {
  if (zone !== undefined && !isZone(zone)) throw new AgentError('no_such_zone', { fields: ['zone'], zone });
}

/** Whether this system's calendar knows the zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The country's ISO 3166 code in capitals, also for an older code or another that stands for it (UK); null for none. */
function countryOf(code: string): string | null {
  if (!/^[a-z]{2}$/i.test(code)) return null;
  const region = new Intl.Locale(`und-${code}`).region ?? '';
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region);
  return region === 'ZZ' || known === undefined ? null : region;
}
