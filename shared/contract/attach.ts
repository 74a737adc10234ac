// Documents that a person attaches to a record.
import { z } from 'zod';
import { instant, reference, subjectKind } from '../model/index.ts';
import { importFailure, incomingFile } from './import.ts';
import { ref } from './operation.ts';

/** The most bytes an attached document may have: a scanned contract, not a film. */
export const largestAttachment = 100 * 1024 * 1024;

export const attachInput = z.strictObject({ subject: ref, files: z.array(incomingFile).min(1) });
/** `document` is one that was kept before, such as a mail that an import left out. */
export const attachKeptInput = z.strictObject({ subject: ref, document: z.string().min(1) });
/** `document` is one that is attached to the record. */
export const detachInput = z.strictObject({ subject: ref, document: z.string().min(1) });
export const attachResult = z.object({
  attached: z.int(),
  /** Those that were attached to this record before. */
  alreadyAttached: z.int(),
  failed: z.array(importFailure),
  /** Names of those that are mail or a table and were not read yet: what they say is not kept by attaching them. */
  readable: z.array(z.string()),
  /** Null where nothing was attached. */
  transaction: z.string().nullable(),
});
export type AttachResult = z.infer<typeof attachResult>;

/** A document in a record's story: attached by the person, or read and speaking of the record. */
export const storyDocument = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  byteCount: z.int(),
  /** When it was written, of a mail; else when it was brought. */
  at: instant,
  isAttached: z.boolean(),
  /** Whether it has a text that can be shown. */
  hasText: z.boolean(),
  /** Whether it was looked through and nothing in it understood: no fact tells what it says. */
  isNotUnderstood: z.boolean(),
});
export type StoryDocument = z.infer<typeof storyDocument>;

/** What a kept document names by a number: known orders, and parcels that belong to none. */
export const documentNaming = z.object({
  document: z.string(),
  named: z.array(reference.extend({ vendor: z.string().nullable() })),
  /** The records that it is attached to. */
  attachedTo: z.array(reference.extend({ subject: subjectKind })),
});
export type DocumentNaming = z.infer<typeof documentNaming>;
/** The most documents that are looked through for numbers in one question. */
export const mostLookedThrough = 100;
export const documentNamingInput = z.strictObject({ documents: z.array(z.string()).max(mostLookedThrough) });

export const documentBytes = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
