// Bringing documents in.
import { z } from 'zod';
import { irrelevance } from '../model/index.ts';

/** The names of files that are read where a folder or an archive holds them among others. */
export const readableName = /\.(eml|mbox|csv|json|zip)$/i;

/** Bytes as they came, with the name the person knows them by. */
export const incomingFile = z.strictObject({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) });
/** Like a `Failure`, of one file among others. */
export const importFailure = z.object({
  file: z.string(),
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type ImportFailure = z.infer<typeof importFailure>;
export const importResult = z.object({
  documents: z.int(),
  read: z.int(),
  irrelevant: z.int(),
  alreadyKnown: z.int(),
  /** The files that told of no order, and why they were left out; the first of very many (`irrelevant` counts all). */
  leftOut: z.array(
    z.object({
      file: z.string(),
      reason: irrelevance,
      /** The id of the document as it was kept; null of imports before it was noted. */
      document: z.string().nullable(),
    }),
  ),
  failed: z.array(importFailure),
  facts: z.int(),
  orders: z.object({ new: z.int(), changed: z.int() }),
  seconds: z.number(),
});
export type ImportResult = z.infer<typeof importResult>;

export const nothingImported: ImportResult = {
  documents: 0,
  read: 0,
  irrelevant: 0,
  alreadyKnown: 0,
  leftOut: [],
  failed: [],
  facts: 0,
  orders: { new: 0, changed: 0 },
  seconds: 0,
};

/** Two imports in a row as one. */
export function sumOfImports(first: ImportResult, second: ImportResult): ImportResult {
  return {
    documents: first.documents + second.documents,
    read: first.read + second.read,
    irrelevant: first.irrelevant + second.irrelevant,
    alreadyKnown: first.alreadyKnown + second.alreadyKnown,
    leftOut: [...first.leftOut, ...second.leftOut],
    failed: [...first.failed, ...second.failed],
    facts: first.facts + second.facts,
    orders: { new: first.orders.new + second.orders.new, changed: first.orders.changed + second.orders.changed },
    seconds: first.seconds + second.seconds,
  };
}
