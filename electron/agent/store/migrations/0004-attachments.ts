/** Documents that a person attached to a record: a record of its own, and whether a document was also read. */
export const name = '0004-attachments';

export const up = `
ALTER TABLE document ADD COLUMN was_read INTEGER NOT NULL DEFAULT 1;
CREATE INDEX fact_document ON fact (document) WHERE document IS NOT NULL;

-- a record: follows from the facts document.attached
CREATE TABLE attachment (
  subject TEXT NOT NULL,
  document TEXT NOT NULL,
  cluster INTEGER NOT NULL,
  name TEXT NOT NULL,
  attached_at TEXT NOT NULL,
  PRIMARY KEY (subject, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_cluster ON attachment (cluster);
CREATE INDEX attachment_document ON attachment (document);
`;
