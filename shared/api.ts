// The one contract between the agent and whoever asks it: each operation's name, what goes in and what comes out.
import { z } from 'zod';
import {
  basis,
  channel,
  contact,
  direction,
  documentItem,
  expectationItem,
  expectationKind,
  expectationKinds,
  hours,
  identification,
  instant,
  interactionItem,
  localDate,
  money,
  orderItem,
  orderListItem,
  partyItem,
  projectItem,
  reading,
  reference,
  role,
  shipmentListItem,
  standing,
  verdict,
} from './model/index.ts';

interface Operation<K extends 'query' | 'command', I extends z.ZodType, O extends z.ZodType> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
}
const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'query', I, O> => ({
  kind: 'query',
  input,
  output,
});
const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'command', I, O> => ({
  kind: 'command',
  input,
  output,
});

/** What every list takes: a page by key, and what narrows it. */
export const listInput = z.strictObject({
  limit: z.int().min(1).max(1000).default(100),
  after: z.string().nullable().default(null),
  since: localDate.optional(),
  party: z.string().optional(),
  verdict: verdict.optional(),
});
const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

const reference_ = z.string().min(1).describe('an id, an order number or a tracking number');
const noInput = z.strictObject({});

/** Bytes as they came, with the name the person knows them by. */
export const incomingFile = z.strictObject({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) });
export const importFailure = z.object({ file: z.string(), code: z.string(), message: z.string() });
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

/** One fact as a story tells it. `source` is null where the person said it. */
export const evidence = z.object({
  fact: z.string(),
  kind: z.string(),
  occurred: instant,
  recorded: instant,
  rank: z.int(),
  document: reference.nullable(),
  place: z.string().nullable(),
  quote: z.string().nullable(),
  says: z.record(z.string(), z.unknown()),
  /** True for the fact that decided the value, where one was asked about. */
  decisive: z.boolean(),
});
export type Evidence = z.infer<typeof evidence>;

export const subjectRecord = z.discriminatedUnion('subject', [
  z.object({ subject: z.literal('order'), record: orderListItem, items: z.array(orderItem) }),
  z.object({ subject: z.literal('shipment'), record: shipmentListItem }),
  z.object({ subject: z.literal('party'), record: partyItem }),
  z.object({ subject: z.literal('project'), record: projectItem }),
  z.object({ subject: z.literal('interaction'), record: interactionItem }),
  z.object({ subject: z.literal('expectation'), record: expectationItem }),
]);

export const story = z.intersection(
  subjectRecord,
  z.object({
    expectations: z.array(expectationItem),
    interactions: z.array(interactionItem),
    evidence: z.array(evidence),
  }),
);
export type Story = z.infer<typeof story>;

export const explanation = z.object({
  subject: reference,
  field: z.string(),
  value: z.unknown(),
  /** The rule that turned the facts into the value, in a sentence. */
  rule: z.string(),
  evidence: z.array(evidence),
});
export type Explanation = z.infer<typeof explanation>;

export const todayItem = z.object({
  reason: z.enum(['overdue', 'due', 'arriving', 'unanswered', 'collect']),
  due: z.union([localDate, instant]).nullable(),
  daysLate: z.int(),
  expectation: expectationItem.nullable(),
  order: reference.nullable(),
  /** What it is, in the person's words: an order's items, an interaction's summary. */
  title: z.string(),
});
export type TodayItem = z.infer<typeof todayItem>;

/** What every command that keeps a fact answers: the subject it is about, and the transaction that undo takes back. */
export const recorded = z.object({ subject: reference, transaction: z.string() });

const orderRecord = z.strictObject({
  order: reference_.optional(),
  vendor: z.string().trim().min(1).optional(),
  orderNumber: z.string().min(1).optional(),
  placedOn: localDate.optional(),
  total: money.optional(),
  items: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        quantity: z.int().positive().max(1_000_000).default(1),
        price: money.nullable().default(null),
      }),
    )
    .optional(),
  project: z.string().min(1).optional(),
  country: z.string().length(2).optional(),
  notes: z.string().optional(),
  cancelledOn: localDate.optional(),
  cancelledBy: z.enum(['vendor', 'person']).optional(),
});
const shipmentRecord = z.strictObject({
  shipment: reference_.optional(),
  order: z.union([reference_, z.array(reference_)]).optional(),
  carrier: z.string().trim().min(1).optional(),
  trackingNumber: z.string().min(1).optional(),
  trackingNumbers: z.array(z.string().min(1)).optional(),
  service: z.string().optional(),
  shippedOn: localDate.optional(),
  event: z
    .enum(['shipped', 'in_transit', 'out_for_delivery', 'delayed', 'ready_for_pickup', 'delivery_failed', 'returned'])
    .optional(),
  on: localDate.optional(),
  items: z
    .array(z.strictObject({ name: z.string().min(1), quantity: z.int().positive().max(1_000_000).default(1) }))
    .optional(),
});
const expectationRecord = z.strictObject({
  kind: z.enum(expectationKinds).default('delivery'),
  order: reference_.optional(),
  shipment: reference_.optional(),
  expectation: reference_.optional(),
  party: z.string().trim().min(1).optional(),
  basis: basis.default('promised'),
  from: localDate.nullable().optional(),
  until: localDate.optional(),
  window: z.strictObject({ from: localDate.nullable(), until: localDate }).optional(),
  /** A party's name; the person where left out and the basis is `wish` or `norm`, else the accountable party. */
  by: z.string().trim().min(1).optional(),
  statedAt: z.union([instant, localDate]).optional(),
  words: z.string().optional(),
  early: z.enum(['exceeds', 'does_not_count', 'unwelcome']).optional(),
});
const outcomeRecord = z.strictObject({
  order: reference_.optional(),
  shipment: reference_.optional(),
  expectation: reference_.optional(),
  event: z.enum(['delivered', 'attempted', 'never_came', 'fulfilled']).default('delivered'),
  on: localDate.optional(),
  inFull: z.boolean().optional(),
  problem: z.string().optional(),
  /** Overrules the verdict; needs a reason. */
  verdict: verdict.optional(),
  reason: z.string().min(1).optional(),
});
const interactionRecord = z.strictObject({
  interaction: reference_.optional(),
  channel,
  direction,
  party: z.string().trim().min(1).optional(),
  order: reference_.optional(),
  inReplyTo: z.string().optional(),
  summary: z.string().min(1),
  heldAt: instant.optional(),
  felt: z.int().min(-2).max(2).optional(),
  awaitsReply: z.boolean().optional(),
  replyUntil: instant.optional(),
  replyWithinMinutes: z.int().positive().optional(),
  awaitsMe: z.boolean().optional(),
});
const partyRecord = z.strictObject({
  party: reference_.optional(),
  name: z.string().trim().min(1).optional(),
  roles: z.array(role).optional(),
  country: z.string().length(2).optional(),
  hours: hours.optional(),
  contacts: z.array(contact).optional(),
  customerNumber: z.string().optional(),
  notes: z.string().optional(),
});
const projectRecord = z.strictObject({
  project: reference_.optional(),
  name: z.string().trim().min(1).optional(),
  until: localDate.optional(),
  achieved: z.boolean().optional(),
  notes: z.string().optional(),
});

/** What each verdict is worth to the person; standings are ranked by it. */
const weights = z.strictObject({ missed: z.number(), met: z.number(), exceeded: z.number() });

/** The settings that judging needs. */
export const settings = z.strictObject({
  country: z.string().length(2),
  zone: z.string(),
  /** After so many days a verdict counts half; null where age does not matter. */
  halfLifeDays: z.number().positive().nullable(),
  weights,
});
export type Settings = z.infer<typeof settings>;

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

export const api = {
  'today.list': query(noInput, z.array(todayItem)),
  'orders.list': query(listInput.extend({ search: z.string().optional() }), pageOf(orderListItem)),
  'shipments.list': query(listInput, pageOf(shipmentListItem)),
  'parties.list': query(listInput.extend({ role: role.optional() }), pageOf(partyItem)),
  'projects.list': query(listInput, pageOf(projectItem)),
  'interactions.list': query(listInput, pageOf(interactionItem)),
  'expectations.list': query(listInput.extend({ kind: expectationKind.optional() }), pageOf(expectationItem)),
  'documents.list': query(listInput, pageOf(documentItem)),
  'standings.list': query(z.strictObject({ role: role.optional() }), z.array(standing)),
  'transactions.list': query(listInput, pageOf(transactionItem)),
  'story.show': query(z.strictObject({ ref: reference_ }), story),
  'story.why': query(z.strictObject({ ref: reference_, field: z.string().min(1) }), explanation),
  /** The text of a kept document as a person may read it: never markup, never scripts. */
  'documents.text': query(z.strictObject({ id: z.string() }), z.object({ name: z.string(), text: z.string() })),
  'documents.read': query(z.strictObject({ files: z.array(incomingFile) }), z.array(reading)),
  'numbers.identify': query(z.strictObject({ numbers: z.array(z.string()) }), z.array(identification)),
  'settings.show': query(noInput, settings),
  'chain.check': query(noInput, checkReport),

  'documents.import': command(z.strictObject({ files: z.array(incomingFile) }), importResult),
  /** Stops the import that is running; what was acknowledged stays. */
  'documents.stopImport': command(noInput, z.object({ stopped: z.boolean() })),
  'order.record': command(orderRecord, recorded),
  'shipment.record': command(shipmentRecord, recorded),
  'expectation.record': command(expectationRecord, recorded),
  'outcome.record': command(outcomeRecord, recorded),
  'interaction.record': command(interactionRecord, recorded),
  'party.record': command(partyRecord, recorded),
  'project.record': command(projectRecord, recorded),
  'subjects.join': command(z.strictObject({ subjects: z.tuple([reference_, reference_]) }), recorded),
  'subjects.part': command(z.strictObject({ subjects: z.tuple([reference_, reference_]) }), recorded),
  'transactions.undo': command(
    z.strictObject({ count: z.int().min(1).max(1000).default(1) }),
    z.object({ undone: z.array(transactionItem) }),
  ),
  'settings.change': command(settings.partial(), settings),
  /** Writes a verified copy of the database to a file that is not there yet. */
  'chain.backup': command(
    z.strictObject({ file: z.string().min(1) }),
    z.object({ file: z.string(), byteCount: z.int() }),
  ),
  /** Writes everything as open files into a folder that is empty or not there yet. */
  'chain.export': command(
    z.strictObject({ path: z.string().min(1) }),
    z.object({ path: z.string(), files: z.array(z.string()) }),
  ),
  'demo.fill': command(noInput, z.object({ facts: z.int(), orders: z.int() })),
} as const;

export type Api = typeof api;
export type OperationName = keyof Api;
export type InputOf<N extends OperationName> = z.input<Api[N]['input']>;
export type ParsedInputOf<N extends OperationName> = z.output<Api[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Api[N]['output']>;

/** What a person can be told of a thing that went wrong. `code` is stable, `message` is a sentence. */
export const failure = z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) });
export type Failure = z.infer<typeof failure>;
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/**
 * What the agent says unasked: that a command may have changed records, so that whoever shows some asks again (`version`
 * counts the commands), or how far a long command has come.
 */
export const notice = z.discriminatedUnion('type', [
  z.object({ type: z.literal('changed'), version: z.int() }),
  z.object({ type: z.literal('progress'), done: z.int(), total: z.int(), file: z.string() }),
]);
export type Notice = z.infer<typeof notice>;

/** What a window is given of the agent, whichever host it runs in. */
export interface CounterpartBridge {
  call(operation: OperationName, input: unknown): Promise<Result<unknown>>;
  /** Calls back with each notice until the returned function is called. */
  onChanged(listener: (notice: Notice) => void): () => void;
}
