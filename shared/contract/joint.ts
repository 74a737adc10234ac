// Where a record was made of two, so that it can be parted again.
import { z } from 'zod';
import { instant, reference } from '../model/index.ts';

/** One of the two: what it was called, how many facts speak of it, and the first documents they come from. */
const side = z.object({ name: z.string().nullable(), factCount: z.int(), documents: z.array(reference) });

export const joint = z.object({
  /** What `subjects.part` takes. */
  ids: z.tuple([z.string(), z.string()]),
  /** The person said so, or a document speaks of both at once. */
  because: z.enum(['person', 'document']),
  at: instant.nullable(),
  one: side,
  other: side,
});
export type Joint = z.infer<typeof joint>;
