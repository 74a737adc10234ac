import type { Draft, Reading } from '../../../shared/model/index.ts';

/** A file the person brought, as it came. */
export interface IncomingDocument {
  /** File name or path as the person sees it; it is told back in readings and errors, and decides nothing else. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hex; facts point at their document by it. */
  readonly hash: string;
}

export interface ReadContext {
  /** IANA zone for instants that stand without a local date, such as the UTC order dates of an export. */
  readonly zone: string;
}

/** What one message, or one order of a table, says: in its own words, and as facts ready to be kept. */
export interface Entry {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  /** When it was said or done, an instant in UTC; null where the document does not tell. */
  readonly occurred: string | null;
}
