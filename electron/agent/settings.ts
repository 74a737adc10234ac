import type Database from 'better-sqlite3';
import { type Settings, settings as settingsSchema } from '../../shared/api.ts';

/** Reads the settings; what was never set is taken from `defaults`. */
export function readSettings(database: Database.Database, defaults: Settings): Settings {
  const rows = database.prepare<[], { name: string; value: string }>('SELECT name, value FROM setting').all();
  const stored = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
  return settingsSchema.parse({ ...defaults, ...stored });
}

export function writeSettings(database: Database.Database, changed: Partial<Settings>): void {
  const put = database.prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value');
  for (const [name, value] of Object.entries(changed)) if (value !== undefined) put.run(name, JSON.stringify(value));
}
