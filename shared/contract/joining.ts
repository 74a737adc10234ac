// Two records that are one, and one that is two: what is asked before either is said.
import { z } from 'zod';
import { instant, reference } from '../model/index.ts';
import { ref } from './operation.ts';
import { subjectRecord } from './story.ts';

export const two = z.strictObject({ subjects: z.tuple([ref, ref]) });

/** What is known of a record: itself, its facts, and the first of its documents. */
const joinSide = z.object({ record: subjectRecord, factCount: z.int(), documents: z.array(reference) });
export type JoinSide = z.infer<typeof joinSide>;

/** The two records as they are, and the one as it would be. */
export const joinPreview = z.object({ one: joinSide, other: joinSide, joined: joinSide });

/** Something that was made one with others; `id` parts it off. */
const subjectPiece = z.object({
  id: z.string(),
  /** What its own facts call it: an order's number, else its first item; a party's or a project's name. */
  name: z.string().nullable(),
  /** Of an order, what was bought first. */
  firstItem: z.string().nullable(),
  /** The number or domain it is known by, where documents tell several of one record. */
  knownBy: z.string().nullable(),
  vendor: z.string().nullable(),
  factCount: z.int(),
  from: instant,
  until: instant,
  documents: z.array(reference),
});
export type SubjectPiece = z.infer<typeof subjectPiece>;

/** Who made them one. `list` is empty where nothing was joined. */
export const pieces = z.object({ by: z.enum(['person', 'documents']), list: z.array(subjectPiece) });
