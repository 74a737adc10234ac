import path from 'node:path';

/** What can be wrong with a data folder. The message is for the person, the code for programs. */
export type StoreErrorCode =
  | 'locked'
  | 'read_only'
  | 'disk_full'
  | 'newer_database'
  | 'damaged'
  | 'not_a_database'
  | 'migration_gap'
  | 'not_empty'
  | 'io';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly details: Record<string, unknown>;

  constructor(code: StoreErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.details = details;
  }
}

const sqliteCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Translates what SQLite or the system say into a sentence that names the culprit; other errors pass unchanged. */
export function explainStoreError(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  const folder = path.dirname(file);
  const make = (storeCode: StoreErrorCode, message: string): StoreError =>
    new StoreError(storeCode, message, { file, sqlite: code }, error);
  if (code === null || error instanceof StoreError) return error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return make(
      'disk_full',
      `The disk that holds ${folder} is full. Nothing was kept of this step; what was there is safe.`,
    );
  if (code === 'SQLITE_CORRUPT' || code.startsWith('SQLITE_CORRUPT_'))
    return make('damaged', `The database ${file} is damaged. It was not changed; restore a backup to go on.`);
  if (code === 'SQLITE_NOTADB')
    return make('not_a_database', `${file} is not a Counterpart database. It was not changed.`);
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return make('read_only', `The folder ${folder} cannot be written to. Nothing was changed.`);
  if (code === 'SQLITE_CANTOPEN' || code === 'ENOTDIR' || code === 'ENOENT')
    return make('io', `The folder ${folder} cannot be opened.`);
  if (code.startsWith('SQLITE_BUSY'))
    return make('locked', `The data folder ${folder} is in use by another Counterpart.`);
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO' || code === 'EFBIG')
    return make('io', `The disk that holds ${folder} failed to read or write. Nothing was kept of this step.`);
  return error;
}
