import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { IncomingDocument } from '../document.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { slicesOf } from './slices.ts';

/** A table: its column names, and its rows as they are asked for. */
export interface Table {
  readonly columns: readonly string[];
  /** The records in batches, so that only a slice of them is in memory. Throws UnreadableDocument at the broken one. */
  readonly batches: () => Generator<readonly (readonly string[])[]>;
}

/** Opens a document as a table of comma, semicolon or tab separated values with a head. */
export function openTable(document: IncomingDocument): Table {
  const { bytes, decoder } = decoded(document);
  if (!closesItsQuotes(bytes)) {
    throw new UnreadableDocument('truncated', { file: document.name, ending: 'cell' });
  }
  const first = slicesOf(bytes).next();
  const firstText = first.done ? '' : decoder.decode(first.value);
  const delimiter = delimiterOf(firstText);
  const columns = rowsOf(document, firstText, delimiter, 1)[0]?.map((name) => name.trim()) ?? [];
  return { columns, batches: () => batches(document, bytes, decoder, delimiter) };
}

/** The first characters of a table as they stand. */
export function tableText(document: IncomingDocument, characters: number): string {
  const { bytes, decoder } = decoded(document);
  return decoder.decode(bytes.subarray(0, characters * 4)).slice(0, characters);
}

function* batches(
  document: IncomingDocument,
  bytes: Uint8Array,
  decoder: TextDecoder,
  delimiter: string,
): Generator<string[][]> {
  let isHead = true;
  for (const slice of slicesOf(bytes)) {
    const rows = rowsOf(document, decoder.decode(slice), delimiter);
    yield isHead ? rows.slice(1) : rows;
    isHead = false;
  }
}

function rowsOf(document: IncomingDocument, text: string, delimiter: string, to?: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      ...(to === undefined ? {} : { to }),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableDocument('unknown_format', {
      file: document.name,
      form: { is: 'no table', why: error.message },
    });
  }
}

function closesItsQuotes(bytes: Uint8Array): boolean {
  let quotes = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x22) quotes += 1;
  return quotes % 2 === 0;
}

/** UTF-8 unless the bytes are none; then windows-1252, which spreadsheets save. UTF-16 is turned into UTF-8 first. */
function decoded(document: IncomingDocument): { bytes: Uint8Array; decoder: TextDecoder } {
  const { bytes } = document;
  const order =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (order !== null)
    return { bytes: Buffer.from(new TextDecoder(order).decode(bytes)), decoder: new TextDecoder('utf-8') };
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new UnreadableDocument('bad_encoding', { file: document.name });
  }
  if (isUtf8(bytes)) return { bytes: withoutMark(bytes), decoder: new TextDecoder('utf-8') };
  return { bytes, decoder: new TextDecoder('windows-1252') };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function delimiterOf(text: string): string {
  const head = text.split('\n', 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((one) => ({ one, count: head.split(one).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.one ?? ',';
}
