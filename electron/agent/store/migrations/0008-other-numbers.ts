/** An order that was made one from several is found by each of their numbers. */
export const name = '0008-other-numbers';

export const up = `
CREATE TABLE other_number (
  number_key TEXT NOT NULL,
  "order" TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (number_key, "order")
) STRICT, WITHOUT ROWID;
CREATE INDEX other_number_order ON other_number ("order");

-- What an upgrade leaves to the agent, which does it at its next start.
CREATE TABLE upgrade_task (
  task TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
-- Which number is whose only folding the facts tells.
INSERT INTO upgrade_task
SELECT 'rebuild records' WHERE EXISTS (SELECT 1 FROM fact WHERE kind IN ('subjects.joined', 'subjects.parted'));
`;
