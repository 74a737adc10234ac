import Database from 'better-sqlite3';

interface Entry {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/**
 * The yardstick: every row of every table, read and inserted one by one into an empty database of the same schema (tables,
 * indexes, pragmas), in one transaction. Full-text tables are copied as the tables SQLite keeps them in, and triggers are
 * left out, which makes the yardstick shorter, never longer. Returns seconds.
 */
export function copyRows(from: string, to: string): number {
  const source = new Database(from, { readonly: true });
  const target = new Database(to);
  target.pragma('journal_mode = WAL');
  target.pragma('synchronous = FULL');
  target.pragma('cache_size = -65536');
  const schema = source
    .prepare<[], Entry>(`SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'`)
    .all();
  const plain = schema.filter(({ type, sql }) => type !== 'trigger' && !sql.startsWith('CREATE VIRTUAL'));
  for (const { sql } of plain) target.exec(sql.replace(/^CREATE TABLE '([^']+)'/, 'CREATE TABLE "$1"'));
  const started = performance.now();
  target
    .transaction(() => {
      for (const { type, name } of plain) {
        if (type !== 'table') continue;
        const select = source.prepare<[], unknown[]>(`SELECT * FROM "${name}"`).raw();
        const insert = target.prepare(
          `INSERT INTO "${name}" VALUES (${select
            .columns()
            .map(() => '?')
            .join(', ')})`,
        );
        for (const row of select.iterate()) insert.run(...row);
      }
    })
    .immediate();
  const seconds = (performance.now() - started) / 1000;
  source.close();
  target.close();
  return seconds;
}
