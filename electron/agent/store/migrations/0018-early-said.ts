/** What was said last about coming early holds, with whatever statement it was said. */
export const name = '0018-early-said';

export const up = `
INSERT OR IGNORE INTO upgrade_task
SELECT 'rebuild records' WHERE EXISTS
  (SELECT 1 FROM fact WHERE kind = 'promise.stated' AND json_extract(body, '$.early') IS NOT NULL);
`;
