import { readableName } from '../../../shared/contract/import.ts';
import type { BroughtFile } from '../../state/brought-file.ts';

/** A file of the browser as the intake takes it; a folder's files carry their path as name. */
export function broughtFile(file: File, path = file.webkitRelativePath || file.name): BroughtFile {
  return { name: path, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder's entries come in portions; an empty portion ends them. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What cannot be opened is told by its name when its turn comes; the others go on. */
const unopened = (name: string, reason: unknown): BroughtFile => ({
  name,
  size: 0,
  bytes: () => Promise.reject(new Error(String(reason))),
});

async function filesBelow(entry: FileSystemEntry): Promise<readonly BroughtFile[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const [file] = await Promise.allSettled([fileOf(entry)]);
    return [file.status === 'fulfilled' ? broughtFile(file.value, name) : unopened(name, file.reason)];
  }
  if (!isFolder(entry)) return [];
  const [children] = await Promise.allSettled([entriesOf(entry)]);
  if (children.status === 'rejected') return [unopened(name, children.reason)];
  const below: BroughtFile[] = [];
  for (const child of children.value) below.push(...(await filesBelow(child)));
  return below;
}

/** Of files that were brought those to be read: a folder holds others too, which nobody meant. */
export const toBeRead = (files: readonly BroughtFile[]): readonly BroughtFile[] =>
  files.filter(({ name, size }) => {
    const inFolder = name.includes('/');
    const isHidden = /(^|\/)\.[^/]*$|(^|\/)__MACOSX\//.test(name);
    return !inFolder || size === 0 || (readableName.test(name) && !isHidden);
  });

/** All files of a drop, with those in its folders. Call it within the event: the browser forgets the drop afterwards. */
export function droppedFiles(data: DataTransfer): Promise<readonly BroughtFile[]> {
  const entries = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  const plain = [...data.files].map((file) => broughtFile(file));
  // A page of a test, or a mail program, may hand over files that no entry stands for.
  return entries.length === 0
    ? Promise.resolve(plain)
    : Promise.all(entries.map(filesBelow)).then((files) => files.flat());
}
