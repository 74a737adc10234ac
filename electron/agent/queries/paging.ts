import { AgentError } from '../errors.ts';
import { type Asking, statement } from './asking.ts';

export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** Where a page begins: after the row with this sort value and id. */
export interface PageKey {
  readonly sort: string;
  readonly id: string;
}

/** @throws AgentError `bad_page_key` for a key that no page gave. */
export function pageKeyOf(after: string | null): PageKey | null {
  if (after === null) return null;
  const at = after.lastIndexOf('~');
  if (at < 0 || at === after.length - 1) throw new AgentError('bad_page_key', { after });
  return { sort: after.slice(0, at), id: after.slice(at + 1) };
}

/** How many rows of a table meet the conditions. */
export function countWhere({ database }: Asking, table: string, { where, values }: Conditions): number {
  const sql = `SELECT count(*) AS count FROM ${table} ${where}`;
  return statement<{ count: number }>(database, sql).get(...values)?.count ?? 0;
}

/** Makes a page of rows that were asked for one beyond the limit. */
export function pageOf<Row extends PageKey, T>(rows: readonly Row[], limit: number, item: (row: Row) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? `${last.sort}~${last.id}` : null };
}

/** Collects what narrows a list. Each condition is SQL with `?` and its values. */
export class Conditions {
  readonly #conditions: string[] = [];
  readonly values: unknown[] = [];

  add(condition: string, ...values: unknown[]): void {
    this.#conditions.push(condition);
    this.values.push(...values);
  }

  get where(): string {
    return this.#conditions.length === 0 ? '' : `WHERE ${this.#conditions.join(' AND ')}`;
  }
}
