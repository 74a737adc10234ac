/** Of mail of marketing, whose it is and when it was written: what one party sent is found among that of all others. */
export const name = '0013-senders-of-marketing';

export const up = `
-- The id of the mark of the sender's domain, and an instant.
ALTER TABLE document ADD COLUMN sender TEXT;
ALTER TABLE document ADD COLUMN written_at TEXT;
DROP INDEX document_marketing;
CREATE INDEX document_sender ON document (sender, written_at) WHERE sender IS NOT NULL;

-- Only reading the mails tells.
INSERT OR IGNORE INTO upgrade_task
SELECT 'note senders' WHERE EXISTS (SELECT 1 FROM document WHERE reason = 'marketing');
`;
