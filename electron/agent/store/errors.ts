import path from 'node:path';
import { type Refusal, RefusalError } from '../../../shared/api.ts';

/** What is wrong with a data folder or its database. */
export class StoreError extends RefusalError {
  override readonly name = 'StoreError';

  constructor(...refusal: Refusal) {
    super(refusal);
  }
}

const sqliteCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Translates what SQLite or the system say into a sentence that names the culprit; other errors pass unchanged. */
export function explainStoreError(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  const folder = path.dirname(file);
  const explained = (...refusal: Refusal): StoreError => Object.assign(new StoreError(...refusal), { cause: error });
  if (code === null || error instanceof StoreError) return error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return explained('disk_full', { folder });
  if (code === 'SQLITE_CORRUPT' || code.startsWith('SQLITE_CORRUPT_'))
    return explained('damaged', { file, what: 'database', findings: null });
  if (code === 'SQLITE_NOTADB') return explained('not_a_database', { file });
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return explained('read_only', { folder });
  if (code === 'SQLITE_CANTOPEN' || code === 'ENOTDIR' || code === 'ENOENT')
    return explained('cannot_open', { folder });
  if (code.startsWith('SQLITE_BUSY')) return explained('locked', { folder, owner: null });
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO' || code === 'EFBIG') return explained('io', { folder });
  return error;
}
