/** When a request was received and what was asked back, as the law's clocks heed both. */
export const name = '0014-request-clocks';

export const up = `
ALTER TABLE request ADD COLUMN received_on TEXT;
ALTER TABLE request ADD COLUMN asked TEXT NOT NULL DEFAULT '[]';
-- More time that was announced too late counted before.
INSERT OR IGNORE INTO upgrade_task
SELECT 'rebuild records' WHERE EXISTS (SELECT 1 FROM request WHERE extended_on IS NOT NULL);
`;
