import type Database from 'better-sqlite3';
import type { RecordSettings } from './records.ts';
import { type RecordTable, rebuildRecords, recordTables } from './rebuild.ts';

export interface CheckReport {
  readonly ok: boolean;
  readonly facts: number;
  readonly documents: number;
  readonly findings: string[];
}

/** Runs something on a throw-away copy of the database that may be written to, beside the live one. */
export type OnCopy = (use: (copy: Database.Database, liveFile: string) => string[]) => string[];

/**
 * Looks the database over: SQLite's own check, references, and whether the records are those that the facts give; to
 * that end a copy is built again from its facts and compared.
 */
export function checkChain(database: Database.Database, onCopy: OnCopy, settings: RecordSettings): CheckReport {
  const findings: string[] = [];
  const integrity = database.pragma('integrity_check(20)') as { integrity_check: string }[];
  for (const { integrity_check: finding } of integrity)
    if (finding !== 'ok') findings.push(`The database file: ${finding}`);
  for (const violation of database.pragma('foreign_key_check') as { table: string; rowid: number }[]) {
    findings.push(`${violation.table} ${violation.rowid} points at something that is not there.`);
  }
  if (findings.length === 0) {
    const compared = onCopy((copy, liveFile) => {
      copy.transaction(() => rebuildRecords(copy, settings))();
      copy.prepare('ATTACH ? AS kept').run(liveFile);
      return (Object.keys(recordTables) as RecordTable[]).flatMap((table) => differences(copy, table));
    });
    findings.push(...compared);
  }
  const count = (table: string): number => Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return { ok: findings.length === 0, facts: count('fact'), documents: count('document'), findings };
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
