import { isUtf8 } from 'node:buffer';

/** A file in a zip archive, as the archive's directory describes it. Sizes are in bytes; nothing is verified yet. */
export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are rare. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own head stands. */
  readonly at: number;
}

/** A directory that does not hold together. */
export class BrokenDirectory extends Error {
  override readonly name = 'BrokenDirectory';
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * Reads the directory at the end of a zip archive (PKWARE's APPNOTE 6.3, sections 4.3.12 to 4.3.16, with zip64).
 * @throws BrokenDirectory where there is none, as in an archive that is cut off, or it points outside the archive
 */
export function readDirectory(archive: Buffer): ArchiveEntry[] {
  try {
    const { count, at } = findDirectory(archive);
    const entries: ArchiveEntry[] = [];
    for (let index = 0, next = at; index < count; index += 1) {
      if (archive.readUInt32LE(next) !== entrySignature) throw new BrokenDirectory('an entry is missing');
      entries.push(entryAt(archive, next));
      next += 46 + archive.readUInt16LE(next + 28) + archive.readUInt16LE(next + 30) + archive.readUInt16LE(next + 32);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenDirectory('it points outside the archive');
    throw error;
  }
}

function findDirectory(archive: Buffer): { count: number; at: number } {
  const first = Math.max(0, archive.length - endLength - longestComment);
  for (let at = archive.length - endLength; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) !== endSignature) continue;
    if (at + endLength + archive.readUInt16LE(at + 20) > archive.length) continue;
    if (at >= 20 && archive.readUInt32LE(at - 20) === locator64Signature) {
      const end64 = Number(archive.readBigUInt64LE(at - 12));
      if (archive.readUInt32LE(end64) !== end64Signature) throw new BrokenDirectory('its end is missing');
      return { count: Number(archive.readBigUInt64LE(end64 + 32)), at: Number(archive.readBigUInt64LE(end64 + 48)) };
    }
    return { count: archive.readUInt16LE(at + 10), at: archive.readUInt32LE(at + 16) };
  }
  throw new BrokenDirectory('its end is missing');
}

function entryAt(archive: Buffer, at: number): ArchiveEntry {
  const flags = archive.readUInt16LE(at + 8);
  const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
  const name = archive.subarray(at + 46, nameEnd);
  if (nameEnd > archive.length) throw new RangeError('The name ends outside.');
  const narrow = [archive.readUInt32LE(at + 24), archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)] as const;
  const extra = archive.subarray(nameEnd, nameEnd + archive.readUInt16LE(at + 30));
  const [size, packedSize, head] = widened(narrow, extra);
  return {
    // Archives from old Windows have names in a code page; that they are legible is enough.
    name: isUtf8(name) ? name.toString('utf8') : name.toString('latin1'),
    encrypted: (flags & 1) !== 0,
    method: archive.readUInt16LE(at + 10),
    crc: archive.readUInt32LE(at + 16),
    packedSize,
    size,
    at: head,
  };
}

type Numbers = readonly [size: number, packedSize: number, head: number];

/** Numbers that do not fit 32 bits stand in the zip64 field, in this order and only those. */
function widened(narrow: Numbers, extra: Buffer): Numbers {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const wide = (value: number): number => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    return [wide(narrow[0]), wide(narrow[1]), wide(narrow[2])];
  }
  return narrow;
}
