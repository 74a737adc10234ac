import type Database from 'better-sqlite3';

export interface SeenQuery {
  readonly sql: string;
  /** The plan's lines, as EXPLAIN QUERY PLAN gives them. */
  readonly plan: readonly string[];
}

/** A connection that remembers each statement it prepares, with the plan that SQLite makes for it. */
export function watched(database: Database.Database): { database: Database.Database; seen: Map<string, SeenQuery> } {
  const seen = new Map<string, SeenQuery>();
  const note = (sql: string): void => {
    if (!/^\s*(SELECT|WITH)/i.test(sql)) return;
    const rows = database.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replaceAll(/\$\w+/g, '?')}`);
    const values = Array.from({ length: (sql.match(/\?|\$\w+/g) ?? []).length }, () => null) as unknown as [];
    seen.set(sql, { sql, plan: rows.all(...values).map(({ detail }) => detail) });
  };
  const proxy = new Proxy(database, {
    get(target, property) {
      if (property === 'prepare') {
        return (sql: string) => {
          note(sql);
          return target.prepare(sql);
        };
      }
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { database: proxy, seen };
}
