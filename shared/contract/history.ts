// What was learnt when, and whether it still holds.
import { z } from 'zod';
import { instant } from '../model/index.ts';

export const transactionItem = z.object({
  id: z.string(),
  recordedAt: instant,
  summary: z.string(),
  factCount: z.int(),
  retracted: z.boolean(),
});

export const checkReport = z.object({
  ok: z.boolean(),
  facts: z.int(),
  documents: z.int(),
  /** Sentences, one a finding; empty where all is well. */
  findings: z.array(z.string()),
});
