/** How many facts of each kind a transaction learnt is kept with it: of an import there may be too many to count. */
export const name = '0021-kinds-learnt';

export const up = `
ALTER TABLE "transaction" ADD COLUMN kinds TEXT NOT NULL DEFAULT '{}';
UPDATE "transaction" SET kinds = learnt.kinds FROM (
  SELECT in_transaction, json_group_object(kind, count) AS kinds FROM (
    SELECT in_transaction, kind, count(*) AS count FROM fact WHERE kind <> 'fact.retracted' GROUP BY in_transaction, kind)
  GROUP BY in_transaction) AS learnt
WHERE learnt.in_transaction = "transaction".seq;
`;
