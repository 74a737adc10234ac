/** What a transaction was is told by its kind, not by an English sentence; what an import came to is remembered. */
export const name = '0002-kinds-and-imports';

export const up = `
ALTER TABLE "transaction" ADD COLUMN kind TEXT NOT NULL DEFAULT 'undone';
ALTER TABLE "transaction" ADD COLUMN documents INTEGER;
UPDATE "transaction" SET kind = CASE summary
  WHEN 'Documents imported' THEN 'documents_imported'
  WHEN 'Order recorded' THEN 'order_recorded'
  WHEN 'Order corrected' THEN 'order_corrected'
  WHEN 'Shipment recorded' THEN 'shipment_recorded'
  WHEN 'Expectation recorded' THEN 'expectation_recorded'
  WHEN 'Outcome recorded' THEN 'outcome_recorded'
  WHEN 'Verdict overruled' THEN 'verdict_overruled'
  WHEN 'Interaction recorded' THEN 'interaction_recorded'
  WHEN 'Party described' THEN 'party_described'
  WHEN 'Project recorded' THEN 'project_recorded'
  WHEN 'Project changed' THEN 'project_changed'
  WHEN 'Two records joined' THEN 'subjects_joined'
  WHEN 'A record parted in two' THEN 'subjects_parted'
  ELSE kind END;
UPDATE "transaction" SET documents =
  (SELECT count(DISTINCT document) FROM fact WHERE in_transaction = "transaction".seq AND document IS NOT NULL)
  WHERE kind = 'documents_imported';
ALTER TABLE "transaction" DROP COLUMN summary;

CREATE TABLE import (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  -- Null where nothing of it was kept.
  in_transaction INTEGER REFERENCES "transaction" (seq),
  result TEXT NOT NULL
) STRICT;
`;
