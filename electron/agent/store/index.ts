// The database file: opening, locking, migrations, verified copies, and what can go wrong with them.
export { copyTo, onCopy } from './copy.ts';
export { StoreError, explainStoreError } from './errors.ts';
export { openStore } from './open.ts';
export type { Store } from './open.ts';
export { restoreFolder } from './restore.ts';
export { makeFolder } from './make-folder.ts';
