import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readableName } from '../../shared/contract/import.ts';
import { UsageError } from './arguments.ts';

export interface FoundFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** A file that could not be opened, as `import` tells it. */
export interface MissingFile {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}
/** Where a file lies and how large it is, in bytes; it has not been opened yet. */
interface Place {
  readonly name: string;
  readonly size: number;
}

/** Largest file that is opened, in bytes: an order history of a million orders has a third of it. */
export const largestFile = 512 * 1024 * 1024;
/** About so many bytes are held in memory at a time, however much a folder holds. */
const bytesAtOnce = 256 * 1024 * 1024;

const reasons: Readonly<Record<string, readonly [code: string, words: string]>> = {
  ENOENT: ['not_found', 'is not there'],
  ENOTDIR: ['not_found', 'is not there'],
  EACCES: ['not_permitted', 'may not be read by this user'],
  EPERM: ['not_permitted', 'may not be read by this user'],
  ELOOP: ['not_found', 'leads in a circle'],
  ENAMETOOLONG: ['not_found', 'has a name that is too long'],
};

function missingBecause(file: string, error: unknown): MissingFile {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const [code, words] = reasons[error.code] ?? ['unreadable', `cannot be read (${error.code})`];
  return { file, code, message: `“${file}” ${words}.` };
}

/**
 * Finds files in the order named; of folders, those of a kind that is read, by name. Hidden ones are left out, and so is a
 * folder within itself. What is not there or may not be read is told.
 */
export async function findFiles(paths: readonly string[]): Promise<{ places: Place[]; missing: MissingFile[] }> {
  const places: Place[] = [];
  const missing: MissingFile[] = [];
  const take = async (name: string, above: readonly string[] | null): Promise<void> => {
    try {
      const found = await stat(name);
      if (found.isDirectory()) {
        const real = await realpath(name);
        if (above?.includes(real) === true) return;
        const names = (await readdir(name)).filter((entry) => !entry.startsWith('.')).sort();
        for (const entry of names) await take(path.join(name, entry), [...(above ?? []), real]);
        return;
      }
      // A file that is named itself is taken whatever it is called.
      if (above !== null && (!found.isFile() || !readableName.test(name))) return;
      if (!found.isFile()) missing.push({ file: name, code: 'unreadable', message: `“${name}” is no file.` });
      else if (found.size > largestFile) missing.push(tooLarge(name));
      else places.push({ name, size: found.size });
    } catch (error) {
      missing.push(missingBecause(name, error));
    }
  };
  for (const name of paths) await take(name, null);
  return { places, missing };
}

const tooLarge = (file: string): MissingFile => ({
  file,
  code: 'too_large',
  message: `“${file}” is larger than ${largestFile / 1024 / 1024} MB, too large to be read.`,
});

/** Opens files, a bounded number of bytes at a time. One that cannot be opened is told, and the others go on. */
export async function* openFiles(
  places: readonly Place[],
): AsyncGenerator<{ files: FoundFile[]; missing: MissingFile[] }> {
  let batch: { files: FoundFile[]; missing: MissingFile[] } = { files: [], missing: [] };
  let size = 0;
  for (const place of places) {
    if (size > 0 && size + place.size > bytesAtOnce) {
      yield batch;
      batch = { files: [], missing: [] };
      size = 0;
    }
    try {
      const bytes = await readFile(place.name);
      size += bytes.length;
      batch.files.push({ name: place.name, bytes });
    } catch (error) {
      batch.missing.push(missingBecause(place.name, error));
    }
  }
  yield batch;
}

/** The bytes of one file that is named. @throws UsageError where it cannot be opened */
export async function openFile(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new UsageError(missingBecause(name, error).message);
  }
}

const cannotWrite: Readonly<Record<string, string>> = {
  EEXIST: 'is there already',
  EISDIR: 'is a folder',
  ENOENT: 'lies in a folder that is not there',
  ENOTDIR: 'lies in something that is no folder',
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'lies on a disk that is read-only',
  ENOSPC: 'does not fit on the disk',
};

/** Writes a file that must not be there yet. @throws UsageError where it cannot be written */
export async function writeNewFile(name: string, bytes: Uint8Array | string, mode = 0o666): Promise<void> {
  await tried(name, writeFile(name, bytes, { flag: 'wx', mode }));
}

/** Before anything is written: that each file could be. @throws UsageError for one that is there, or whose folder takes none */
export async function checkNewFiles(names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (existsSync(name)) throw new UsageError(`“${name}” ${cannotWrite['EEXIST'] ?? ''}.`);
    await tried(name, access(path.dirname(name), constants.W_OK));
  }
}

/** Names for new files in a folder, as they are or all with the same number where one is taken: `terms (2).json`. */
export function freeNames(folder: string, names: readonly string[]): string[] {
  const numbered = (count: number): string[] =>
    names.map((name) => {
      const { name: stem, ext } = path.parse(name);
      return path.join(folder, count === 1 ? name : `${stem} (${count})${ext}`);
    });
  let count = 1;
  while (numbered(count).some((file) => existsSync(file))) count += 1;
  return numbered(count);
}

/** Makes a folder, and those it lies in, where it is not there. @throws UsageError where it cannot be made or takes no file */
export async function makeOutFolder(name: string): Promise<void> {
  await tried(name, mkdir(name, { recursive: true }));
  await tried(name, access(name, constants.W_OK));
}

async function tried(name: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
    throw new UsageError(`“${name}” ${cannotWrite[error.code] ?? `cannot be written (${error.code})`}.`);
  }
}
