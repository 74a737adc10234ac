import type { ParsedInputOf } from '../../../shared/api.ts';
import type { ProjectItem } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject } from './references.ts';

interface Row {
  readonly id: string;
  readonly sort: string;
  readonly name: string;
  readonly until: string | null;
  readonly achieved: number | null;
  readonly notes: string | null;
}

const select = 'SELECT id, name_key AS sort, name, until, achieved, notes FROM project';

export function listProjects(asking: Asking, input: ParsedInputOf<'projects.list'>): Page<ProjectItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(name_key, id) > (?, ?)', key.sort, key.id);
  const sql = `${select} ${conditions.where} ORDER BY name_key, id LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, (row) => itemOf(asking, row));
}

export function projectById(asking: Asking, id: string): ProjectItem | null {
  const row = statement<Row>(asking.database, `${select} WHERE id = ?`).get(id);
  return row === undefined ? null : itemOf(asking, row);
}

function itemOf({ database }: Asking, { id, name, until, achieved, notes }: Row): ProjectItem {
  const orders = statement<{ count: number }>(
    database,
    `SELECT count(*) AS count FROM "order" WHERE project IS NOT NULL AND project IN ${marksOfSubject}`,
  ).get(id, id);
  return {
    id,
    name,
    until,
    achieved: achieved === null ? null : achieved === 1,
    orderCount: orders?.count ?? 0,
    notes,
  };
}
