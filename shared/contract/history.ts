// What was learnt when, and whether it still holds.
import { z } from 'zod';
import { event, factBodies, instant, reference } from '../model/index.ts';
import { importResult } from './import.ts';

/** What was done in a transaction: each window says it in its own words. */
export const transactionKind = z.enum([
  'documents_imported',
  'documents_attached',
  'document_taken_off',
  'order_recorded',
  'order_corrected',
  'orders_changed',
  'shipment_recorded',
  'expectation_recorded',
  'outcome_recorded',
  'outcomes_recorded',
  'verdict_overruled',
  'interaction_recorded',
  'party_described',
  'project_recorded',
  'project_changed',
  'request_recorded',
  'request_changed',
  'holding_recorded',
  'terms_stated',
  'terms_asked',
  'terms_offered',
  'terms_sent',
  'terms_answered',
  'terms_ended',
  'clause_broken',
  'subjects_joined',
  'subjects_parted',
  'undone',
  /** An undo was itself taken back. */
  'redone',
]);
export type TransactionKind = z.infer<typeof transactionKind>;

const transactionWhat = z.object({
  id: z.string(),
  kind: transactionKind,
  /** What was told of a parcel or an order where that was one thing; else null. */
  event: z.enum([...event.options, 'attempted', 'never_came', 'not_as_ordered']).nullable(),
  /** How many documents it brought; null where it brought none. */
  documents: z.int().nullable(),
  /** What it is of, or was before it was taken back: an order, a contact, a party; null where that is several things. */
  about: z.string().nullable(),
  /** It told the made-up examples. Those that are taken back together stand as one. */
  isDemo: z.boolean(),
});

export const transactionItem = transactionWhat.extend({
  recordedAt: instant,
  factCount: z.int(),
  /** True while another takes it back. */
  retracted: z.boolean(),
  /** What it takes or brings back, down to what was learnt; empty for one that does neither. */
  undoes: z.array(transactionWhat),
});

/** What taking back is told by is nothing learnt. */
const learntKind = z.object(factBodies).omit({ 'fact.retracted': true }).keyof();

/** One transaction with where it came from and what came after it. */
export const transactionStory = z.object({
  transaction: transactionItem,
  /** How many facts of each kind it learnt, most first. */
  kinds: z.array(z.object({ kind: learntKind, count: z.int() })),
  /** The transaction to take back in order to bring this one back; null while it stands. */
  takenBackBy: z.string().nullable(),
  /** The first of the documents it read or attached. */
  documents: z.array(reference.extend({ hasText: z.boolean() })),
  /** Later ones that stand and speak of the same records: they stay when this one goes. The newest of them. */
  later: z.object({ items: z.array(transactionItem), count: z.int() }),
});

/** What an import came to, kept so that it can be looked up. `transaction` is null where nothing of it was kept. */
export const importItem = z.object({
  id: z.string(),
  at: instant,
  transaction: z.object({ id: z.string(), retracted: z.boolean() }).nullable(),
  result: importResult,
});

export const checkReport = z.object({
  ok: z.boolean(),
  facts: z.int(),
  documents: z.int(),
  /** Sentences, one a finding; empty where all is well. */
  findings: z.array(z.string()),
});
