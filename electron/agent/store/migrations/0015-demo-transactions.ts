/** Which transactions told the demo chain: so that it is known to be there, and all of it can be taken back at once. */
export const name = '0015-demo-transactions';

export const up = `
ALTER TABLE "transaction" ADD COLUMN is_demo INTEGER NOT NULL DEFAULT 0;
CREATE INDEX transaction_demo ON "transaction" (seq) WHERE is_demo = 1;
`;
