import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface FoundFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface MissingFile {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

const readable = new Set(['.eml', '.csv', '.mbox', '.zip', '.json']);

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ELOOP: 'leads in a circle',
};

/** Collects files in the order named; of folders, those of a kind that is read, by name. What cannot be read is told. */
export async function collectFiles(paths: readonly string[]): Promise<{ files: FoundFile[]; missing: MissingFile[] }> {
  const files: FoundFile[] = [];
  const missing: MissingFile[] = [];
  const take = async (name: string, within: boolean): Promise<void> => {
    try {
      if ((await stat(name)).isDirectory()) {
        const names = (await readdir(name)).filter((entry) => !entry.startsWith('.')).sort();
        for (const entry of names) await take(path.join(name, entry), true);
        return;
      }
      if (within && !readable.has(path.extname(name).toLowerCase())) return;
      files.push({ name, bytes: await readFile(name) });
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
      missing.push({
        file: name,
        code: error.code,
        message: `“${name}” ${sentences[error.code] ?? `cannot be read (${error.code})`}.`,
      });
    }
  };
  for (const name of paths) await take(name, false);
  return { files, missing };
}
