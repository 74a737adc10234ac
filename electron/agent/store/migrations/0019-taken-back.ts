/** What was taken back keeps the name of what it was of: the record itself is gone then. */
export const name = '0019-taken-back';

export const up = `ALTER TABLE "transaction" ADD COLUMN about TEXT`;
