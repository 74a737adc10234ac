import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StoreError } from './errors.ts';
import { syncFile, syncFolder } from './fsync.ts';

/** The note in a folder that data was moved out of. Whoever opens that folder, in any host, goes where it points. */
export const noteName = 'moved-to.json';
const note = z.object({ folder: z.string().min(1) });

const mostMoves = 100;

/** Where a folder's note points, or null. @throws StoreError `note_unreadable` where it cannot be read */
export function readNote(folder: string): string | null {
  const file = path.join(folder, noteName);
  if (!existsSync(file)) return null;
  try {
    return note.parse(JSON.parse(readFileSync(file, 'utf8'))).folder;
  } catch (error) {
    throw Object.assign(new StoreError('note_unreadable', { file }), { cause: error });
  }
}

/** Leaves a note, whole or not at all. */
export function writeNote(folder: string, to: string): void {
  const file = path.join(folder, noteName);
  writeFileSync(`${file}.partial`, `${JSON.stringify({ folder: to })}\n`);
  syncFile(`${file}.partial`);
  renameSync(`${file}.partial`, file);
  syncFolder(folder);
}

export function removeNote(folder: string): void {
  rmSync(path.join(folder, noteName), { force: true });
  syncFolder(folder);
}

/**
 * The folder in which the data of a folder is now.
 * @throws StoreError `moved_away` where it was moved to a place that is not there, such as a disk that is not connected.
 */
export function followNotes(folder: string): string {
  let place = path.resolve(folder);
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const next = readNote(place);
    if (next === null) return place;
    if (!existsSync(next)) throw new StoreError('moved_away', { folder: next, note: path.join(place, noteName) });
    place = next;
  }
  throw new StoreError('moved_in_circle', { folder });
}
