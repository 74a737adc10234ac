import { crc32, inflateRawSync } from 'node:zlib';
import { readableName } from '../../../../shared/contract/import.ts';
import { mediaTypeOf } from '../media-type.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { type ArchiveEntry, BrokenDirectory, readDirectory } from './directory.ts';

/** A file the person brought, or one that an archive they brought holds. */
export interface BroughtFile {
  readonly name: string;
  /** Of a packed file, unpacked anew each time it is asked for, so that an archive never lies open in memory as a whole. */
  readonly bytes: Uint8Array;
}
/** What became of the files: those to be read, and the archives or parts of them that cannot be. */
export type Unpacked = BroughtFile | { readonly name: string; readonly failure: UnreadableDocument };

/** Largest sizes in bytes, and numbers of files, that are unpacked: beyond them an archive is more likely a trap than mail. */
export const largestEntry = 256 * 1024 * 1024;
export const largestArchive = 2 * 1024 * 1024 * 1024;
export const mostEntries = 100_000;

/** Folders, hidden files, and what macOS adds to archives. */
const passedOver = /\/$|(^|\/)\.[^/.]|(^|\/)__MACOSX\//;

/** Puts in the place of each zip archive the files it holds that are of a kind that is read, named `archive.zip/file.eml`. */
export function unpackArchives(files: readonly BroughtFile[]): Unpacked[] {
  return files.flatMap((file) => {
    if (file.bytes.length === 0 || mediaTypeOf(file) !== 'application/zip') return [file];
    try {
      return unpack(file.name, Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
    } catch (error) {
      if (error instanceof UnreadableDocument) return [{ name: file.name, failure: error }];
      throw error;
    }
  });
}

function unpack(archiveName: string, archive: Buffer): Unpacked[] {
  const entries = directoryOf(archiveName, archive).filter(({ name }) => !passedOver.test(name));
  const megabytes = Math.round(entries.reduce((sum, { size }) => sum + size, 0) / 1024 / 1024);
  if (entries.length > mostEntries || megabytes > largestArchive / 1024 / 1024) {
    throw new UnreadableDocument('too_large', {
      file: archiveName,
      limitMb: largestArchive / 1024 / 1024,
      unpacked: { files: entries.length, megabytes, mostFiles: mostEntries },
    });
  }
  const wanted = entries.filter(({ name }) => readableName.test(name));
  if (wanted.length === 0)
    throw new UnreadableDocument('unknown_format', { file: archiveName, form: { is: 'nothing readable' } });
  return wanted.map((entry) => {
    const name = `${archiveName}/${entry.name}`;
    try {
      // Unpacked here to see that it is sound; what is found is let go of, and unpacked again when its turn comes.
      if (mediaTypeOf({ name, bytes: bytesOf(name, archive, entry) }) === 'application/zip') {
        throw new UnreadableDocument('unknown_format', { file: name, form: { is: 'archive within' } });
      }
      return new PackedFile(name, archive, entry);
    } catch (error) {
      if (error instanceof UnreadableDocument) return { name, failure: error };
      throw error;
    }
  });
}

class PackedFile implements BroughtFile {
  readonly name: string;
  readonly #archive: Buffer;
  readonly #entry: ArchiveEntry;

  constructor(name: string, archive: Buffer, entry: ArchiveEntry) {
    this.name = name;
    this.#archive = archive;
    this.#entry = entry;
  }

  get bytes(): Uint8Array {
    return bytesOf(this.name, this.#archive, this.#entry);
  }
}

function directoryOf(name: string, archive: Buffer): ArchiveEntry[] {
  try {
    return readDirectory(archive);
  } catch (error) {
    if (!(error instanceof BrokenDirectory)) throw error;
    throw new UnreadableDocument('truncated', { file: name, ending: 'directory' });
  }
}

const fileSignature = 0x04034b50;

function bytesOf(name: string, archive: Buffer, entry: ArchiveEntry): Uint8Array {
  if (entry.encrypted) throw new UnreadableDocument('encrypted', { file: name });
  if (entry.size > largestEntry)
    throw new UnreadableDocument('too_large', { file: name, limitMb: largestEntry / 1024 / 1024, unpacked: null });
  if (entry.method !== 0 && entry.method !== 8) {
    throw new UnreadableDocument('unknown_format', { file: name, form: { is: 'packed', method: entry.method } });
  }
  const damaged = new UnreadableDocument('damaged', { file: name, what: 'document', findings: null });
  if (entry.at + 30 > archive.length || archive.readUInt32LE(entry.at) !== fileSignature) throw damaged;
  const begin = entry.at + 30 + archive.readUInt16LE(entry.at + 26) + archive.readUInt16LE(entry.at + 28);
  const packed = archive.subarray(begin, begin + entry.packedSize);
  const bytes = entry.method === 0 ? packed : inflated(packed, entry.size);
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged;
  return bytes;
}

/** Null for what is not deflated soundly, or would become larger than it says (a zip bomb). */
function inflated(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return null;
    throw error;
  }
}
