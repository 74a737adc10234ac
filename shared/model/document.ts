import { z } from 'zod';
import { subjectKind } from './mark.ts';
import { reference } from './party.ts';
import { instant } from './time.ts';
import { irrelevance } from './reading.ts';

export const documentItem = z.object({
  id: z.string(),
  name: z.string(),
  /** SHA-256 of the bytes, in hex: a document is kept once. */
  hash: z.string(),
  mediaType: z.string(),
  byteCount: z.int(),
  importedAt: instant,
  /** The records it is attached to. */
  attachedTo: z.array(reference.extend({ subject: subjectKind })),
  relevant: z.boolean(),
  reason: irrelevance.nullable(),
});
export type DocumentItem = z.infer<typeof documentItem>;
