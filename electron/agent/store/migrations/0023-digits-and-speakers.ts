/** Orders are found by the digits within their numbers, too, and what was promised is told by whose word it is. */
export const name = '0023-digits-and-speakers';

export const up = `
INSERT OR IGNORE INTO upgrade_task SELECT 'rebuild records' WHERE EXISTS (SELECT 1 FROM fact);
`;
