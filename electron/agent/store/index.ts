// The database file: opening, locking, migrations, verified copies, and what can go wrong with them.
export { askAside, readAside, serveAside, writeAside } from './aside.ts';
export type { BackupCause } from './backup-names.ts';
export { type Backup, factsIn, isChangedSince, listBackups, makeBackup, pruneBackups } from './backups.ts';
export { copyTo, onCopy } from './copy.ts';
export { StoreError, explainStoreError } from './errors.ts';
export { copyFolder, removeMoved, switchFolder } from './move.ts';
export { removeNote } from './moved.ts';
export { backupsName, openDamaged, openStore, writeIfRoom } from './open.ts';
export type { Store } from './open.ts';
export { restoreFolder } from './restore.ts';
export { makeFolder } from './make-folder.ts';
