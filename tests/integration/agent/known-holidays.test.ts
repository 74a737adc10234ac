// Holidays are worked out once: what a folder has kept of them holds at the next start, as long as the rules are the same.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../build/step.ts';
import { openAgent } from '../../../electron/agent/index.ts';
import { dayNumber } from '../../../shared/judge/days.ts';
import { holidaysOf } from '../../../shared/judge/holidays.ts';
import { holidayEdition } from '../../../shared/judge/index.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'counterpart-holidays-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

interface Kept {
  readonly days: string;
  readonly edition: string;
}

function inDatabase<T>(ask: (database: Database.Database) => T): T {
  const database = new Database(path.join(dataDir, 'counterpart.sqlite'));
  try {
    return ask(database);
  } finally {
    database.close();
  }
}

// Far from now, so that no other test of this process has asked for them.
const keep = (year: number, edition: string): unknown =>
  inDatabase((database) =>
    database.prepare(`INSERT INTO holiday_year VALUES ('AD', '', ?, '[1, 2]', ?)`).run(year, edition),
  );
const kept = (country: string, year: number): Kept | undefined =>
  inDatabase((database) =>
    database
      .prepare<[string, number], Kept>('SELECT days, edition FROM holiday_year WHERE country = ? AND year = ?')
      .get(country, year),
  );

test('what was worked out is kept when the folder is closed, and taken when it is opened again', async () => {
  const first = openAgent({ dataDir });
  const worked = holidaysOf('DE', null, 2091);
  expect(worked).toContain(dayNumber('2091-10-03'));
  await first.close();
  expect(kept('DE', 2091)).toEqual({ days: JSON.stringify([...worked]), edition: holidayEdition });

  keep(2092, holidayEdition);
  keep(2093, 'rules of before');
  const second = openAgent({ dataDir });
  expect(holidaysOf('AD', null, 2092)).toEqual(new Set([1, 2]));
  // Other rules may have laid down others: these are worked out anew, and take the place of those.
  expect(holidaysOf('AD', null, 2093)).toContain(dayNumber('2093-01-01'));
  await second.close();
  expect(kept('AD', 2093)?.edition).toBe(holidayEdition);
});

test('the edition is that of the rules that are installed', () => {
  const packages = ['date-holidays', 'date-holidays-parser'].map((name) => {
    const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
  });
  expect(holidayEdition).toBe(packages.join(', '));
});
