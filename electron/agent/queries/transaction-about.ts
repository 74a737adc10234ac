import { type Asking, statement } from './asking.ts';
import { ownOrderName } from './names.ts';

/** A description of who is dealt with, and of what for, comes along with what a transaction is of. */
const besides = `('party.described', 'project.described')`;

const partyName = (of: 'negotiation' | 'request' | 'holding'): string =>
  `(SELECT party.name FROM ${of} JOIN mark ON mark.id = ${of}.party JOIN party ON party.id = mark.subject
    WHERE ${of}.cluster = $cluster LIMIT 1)`;

/** What is kept under a cluster, by the name that tells most. */
const nameOf = `SELECT coalesce(
  (SELECT CASE WHEN o.order_number IS NULL THEN '' ELSE coalesce((SELECT v.name || ' ' FROM mark vm
     JOIN party v ON v.id = vm.subject WHERE vm.id = o.vendor), '') END || ${ownOrderName}
   FROM "order" o WHERE o.cluster = $cluster LIMIT 1),
  (SELECT summary FROM interaction WHERE cluster = $cluster ORDER BY held_at LIMIT 1),
  ${partyName('negotiation')}, ${partyName('request')}, ${partyName('holding')},
  (SELECT name FROM project WHERE cluster = $cluster LIMIT 1),
  (SELECT name FROM party WHERE cluster = $cluster LIMIT 1)) AS name`;

/** What a transaction is of, by name; null where it is of several things, or of what is not there any more. */
export function aboutOf({ database }: Asking, seq: number): string | null {
  const clusters = (kinds: string): { cluster: number }[] =>
    statement<{ cluster: number }>(
      database,
      `SELECT DISTINCT cluster FROM fact WHERE in_transaction = ? AND kind ${kinds} LIMIT 2`,
    ).all(seq);
  const main = clusters(`NOT IN ${besides} AND kind <> 'fact.retracted'`);
  const [first, ...more] = main.length > 0 ? main : clusters(`IN ${besides}`);
  if (first === undefined || more.length > 0) return null;
  return statement<{ name: string | null }>(database, nameOf).get({ cluster: first.cluster })?.name ?? null;
}
