import {
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { listBackups } from './backups.ts';
import { copyTo } from './copy.ts';
import { StoreError, explainStoreError } from './errors.ts';
import { syncFile, syncFolder } from './fsync.ts';
import { makeFolder } from './make-folder.ts';
import { noteName, removeNote, writeNote } from './moved.ts';
import { type Store, backupsName, databaseName } from './open.ts';

/** Tells a folder into which a move was begun and not ended, so that it may be begun again. */
const markerName = 'moving-here.json';
const isOurs = (name: string): boolean =>
  name === markerName || name === backupsName || name.startsWith(databaseName) || name.startsWith('lock.');

const isWithin = (inner: string, outer: string): boolean => {
  const way = path.relative(outer, inner);
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
};

/**
 * Copies everything that a data folder holds to another: the database, verified, and the backups that lie in it. The
 * folder that it came from stays as it is and goes on being the one that counts.
 * @throws StoreError `folder_not_empty`, `read_only`, `too_little_room`, `copy_incomplete`, …; nothing is changed then but for what was
 *   copied so far.
 */
export function copyFolder(store: Store, to: string, now: Date): void {
  const target = path.join(to, databaseName);
  try {
    refuseTarget(store.folder, to);
    makeFolder(to);
    refuseTooSmall(store, to);
    keepLeft(to, now);
    writeFileSync(path.join(to, markerName), `${JSON.stringify({ from: store.folder })}\n`);
    for (const begun of ['', '.partial', '.partial-journal']) rmSync(`${target}${begun}`, { force: true });
    copyTo(store.writer, target);
    refuseOther(store.writer, target);
    copyBackups(path.join(store.folder, backupsName), path.join(to, backupsName));
    syncFolder(to);
  } catch (error) {
    throw explainStoreError(error, target);
  }
}

/** From here on the other folder counts. A note leads to it; where it came from an earlier move, its own note goes. */
export function switchFolder(from: string, to: string): void {
  removeNote(to);
  writeNote(from, to);
  rmSync(path.join(to, markerName), { force: true });
}

/** Deletes the data that was moved away from a folder; the note stays, and so does what is none of ours. */
export function removeMoved(from: string): void {
  for (const { file } of listBackups(path.join(from, backupsName))) rmSync(file, { force: true });
  for (const ending of ['', '-wal', '-shm']) rmSync(path.join(from, `${databaseName}${ending}`), { force: true });
}

function refuseTarget(from: string, to: string): void {
  if (path.relative(from, to) === '') throw new StoreError('there_already', { folder: to });
  if (isWithin(to, from)) throw new StoreError('within_itself', { folder: to });
  if (!existsSync(to)) return;
  if (!statSync(to).isDirectory()) throw new StoreError('no_folder', { folder: to });
  const names = readdirSync(to);
  const isBegun = names.includes(markerName) && names.every(isOurs);
  if (!isBegun && !names.includes(noteName)) throw new StoreError('folder_not_empty', { folder: to });
}

/** A folder that data was once moved out of may be moved into again; what was left in it then is kept under another name. */
function keepLeft(to: string, now: Date): void {
  const file = path.join(to, databaseName);
  if (existsSync(path.join(to, markerName)) || !existsSync(file)) return;
  renameSync(file, `${file}.left-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
}

function refuseTooSmall({ file, folder }: Store, to: string): void {
  const backups = listBackups(path.join(folder, backupsName));
  const needed = backups.reduce((sum, { byteCount }) => sum + byteCount, statSync(file).size);
  const { bavail, bsize } = statfsSync(to);
  if (bavail * bsize < needed)
    throw new StoreError('too_little_room', { folder: to, megabytes: Math.ceil(needed / 1e6) });
}

/** @throws StoreError `copy_incomplete` where the copy does not hold as much as what it was made of. */
function refuseOther(writer: Database.Database, file: string): void {
  const counts = (database: Database.Database): string =>
    JSON.stringify(database.prepare('SELECT (SELECT count(*) FROM fact), (SELECT count(*) FROM document)').raw().get());
  const copy = new Database(file, { readonly: true });
  try {
    if (counts(copy) !== counts(writer)) throw new StoreError('copy_incomplete', { file });
  } finally {
    copy.close();
  }
}

function copyBackups(from: string, to: string): void {
  const backups = listBackups(from);
  if (backups.length === 0) return;
  makeFolder(to);
  for (const { file } of backups) {
    const copied = path.join(to, path.basename(file));
    copyFileSync(file, copied);
    syncFile(copied);
  }
  syncFolder(to);
}
