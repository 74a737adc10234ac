import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { type RecordTable, rebuildRecords, recordTables } from './rebuild.ts';

export interface CheckReport {
  readonly ok: boolean;
  readonly facts: number;
  readonly documents: number;
  readonly findings: string[];
}

/**
 * Looks the database over: SQLite's own check, references, and whether the records are those that the facts give. To
 * that end a copy, which `copy` makes at `file`, is built again from its facts and compared; it is deleted afterwards.
 */
export function checkChain(
  database: Database.Database,
  file: string,
  copy: (target: string) => void,
  settings: { readonly zone: string; readonly country: string },
): CheckReport {
  const findings: string[] = [];
  const integrity = database.pragma('integrity_check(20)') as { integrity_check: string }[];
  for (const { integrity_check: finding } of integrity)
    if (finding !== 'ok') findings.push(`The database file: ${finding}`);
  for (const violation of database.pragma('foreign_key_check') as { table: string; rowid: number }[]) {
    findings.push(`${violation.table} ${violation.rowid} points at something that is not there.`);
  }
  if (findings.length === 0) findings.push(...compareWithFacts(file, copy, settings));
  const count = (table: string): number => Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return { ok: findings.length === 0, facts: count('fact'), documents: count('document'), findings };
}

function compareWithFacts(
  file: string,
  copy: (target: string) => void,
  settings: { readonly zone: string; readonly country: string },
): string[] {
  copy(file);
  try {
    copy(`${file}.kept`);
    const rebuilt = new Database(file);
    try {
      rebuilt.pragma('journal_mode = OFF');
      rebuilt.transaction(() => rebuildRecords(rebuilt, settings))();
      rebuilt.prepare('ATTACH ? AS kept').run(`${file}.kept`);
      return (Object.keys(recordTables) as RecordTable[]).flatMap((table) => differences(rebuilt, table));
    } finally {
      rebuilt.close();
    }
  } finally {
    for (const name of [file, `${file}.kept`]) rmSync(name, { force: true });
  }
}

function differences(rebuilt: Database.Database, table: RecordTable): string[] {
  const columns = recordTables[table];
  const count = (first: string, second: string): number =>
    Number(
      rebuilt
        .prepare(
          `SELECT count(*) FROM (SELECT ${columns} FROM ${first}.${table} EXCEPT SELECT ${columns} FROM ${second}.${table})`,
        )
        .pluck()
        .get(),
    );
  const [missing, extra] = [count('main', 'kept'), count('kept', 'main')];
  return missing + extra === 0
    ? []
    : [
        `${table.replaceAll('"', '')}: ${extra} rows do not follow from the facts, ${missing} that would follow are missing.`,
      ];
}
