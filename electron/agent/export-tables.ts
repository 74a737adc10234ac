import { recordTables } from './chain/index.ts';

/** What is kept beside facts, with its columns. Keys that sign are left out: who has an export could sign as the person. */
const keptTables = {
  setting: 'name, value',
  '"transaction"': 'seq, id, recorded, kind, fact_count, undoes, retracted, documents',
  import: 'seq, at, in_transaction, result',
} as const;

/** How the agent finds, sorts and counts; nothing of the person's. */
const internal = new Set(['cluster', 'sort_on', 'loose', 'tally_verdict', 'tally_day']);
/** What an order is found by: its own words again. */
const isInternal = (table: string, column: string): boolean =>
  internal.has(column) || (table === '"order"' && column === 'words');

const partyName = (column: string): string =>
  `(SELECT p.name FROM party p WHERE p.id = coalesce((SELECT m.subject FROM mark m WHERE m.id = ${column}), ${column}))`;

/** The columns that say by an id what has a name, and the name. */
const names: Readonly<Record<string, (column: string) => string>> = {
  vendor: partyName,
  carrier: partyName,
  party: partyName,
  accountable: partyName,
  performing: partyName,
  project: (column) =>
    `(SELECT j.name FROM project j WHERE j.id = coalesce((SELECT m.subject FROM mark m WHERE m.id = ${column}), ${column}))`,
  '"order"': (column) =>
    `(SELECT o.order_number FROM "order" o WHERE o.id = coalesce((SELECT m.subject FROM mark m WHERE m.id = ${column}), ${column}))`,
};

export interface ExportedTable {
  readonly file: string;
  readonly head: readonly string[];
  readonly sql: string;
}

/** Each table of the person's as one that a person reads: with the names of what it speaks of, without what is the agent's own. */
export const exportedTables: readonly ExportedTable[] = Object.entries({ ...recordTables, ...keptTables }).map(
  ([table, columns]) => {
    const selected = columns
      .split(', ')
      .filter((column) => !isInternal(table, column))
      .flatMap((column): [string, string][] => {
        const name = column.replaceAll('"', '');
        const named = names[column]?.(`${table}.${column}`);
        return [[name, column], ...(named === undefined ? [] : ([[`${name}_name`, named]] as [string, string][]))];
      });
    return {
      file: `${table.replaceAll('"', '')}.csv`,
      head: selected.map(([name]) => name),
      sql: `SELECT ${selected.map(([, sql]) => sql).join(', ')} FROM ${table}`,
    };
  },
);
