/** Of every mail when it was written, not of marketing alone: that is the day it is told with. */
export const name = '0024-days-of-mails';

export const up = `
INSERT OR IGNORE INTO upgrade_task
SELECT 'note senders' WHERE EXISTS (SELECT 1 FROM document WHERE media_type = 'message/rfc822');
`;
