// Bringing documents in.
import { z } from 'zod';

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
  failed: z.array(importFailure),
  facts: z.int(),
  orders: z.object({ new: z.int(), changed: z.int() }),
  seconds: z.number(),
});
export type ImportResult = z.infer<typeof importResult>;
