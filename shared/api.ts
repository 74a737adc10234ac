// The one contract between the agent and whoever asks it: each operation's name, what goes in and what comes out.
import { z } from 'zod';
import {
  attachInput,
  attachKeptInput,
  attachResult,
  detachInput,
  documentBytes,
  documentNaming,
  documentNamingInput,
} from './contract/attach.ts';
import { dataOperations } from './contract/data.ts';
import type { DesktopBridge } from './contract/desktop.ts';
import type { Failure } from './contract/failure.ts';
import { keepingOperations } from './contract/keeping.ts';
import { checkReport, importItem, transactionItem, transactionStory } from './contract/history.ts';
import { importResult, incomingFile } from './contract/import.ts';
import { command, listCount, listInput, noInput, pageOf, query, ref } from './contract/operation.ts';
import {
  orderDeliveriesInput,
  orderDelivery,
  orderListInput,
  orderSum,
  orderSumInput,
  ordersRecord,
} from './contract/order-list.ts';
import type { Notice } from './contract/notice.ts';
import { partyCount, partyFigures, partyList, standingList } from './contract/parties.ts';
import {
  expectationRecord,
  interactionRecord,
  orderRecord,
  outcomeRecord,
  partyRecord,
  projectRecord,
  recorded,
  shipmentRecord,
} from './contract/record.ts';
import { projectOperations } from './contract/projects.ts';
import { replyDue, replyDueInput } from './contract/reply-due.ts';
import { orderNamed, quickDraft, quickRead, quickRecord } from './contract/quick.ts';
import { joinPreview, pieces, two } from './contract/joining.ts';
import { region, settings, settingsChange } from './contract/settings.ts';
import { evidence, explanation, story, whyInput } from './contract/story.ts';
import { termsImport, termsOperations } from './contract/terms.ts';
import { olderInput, outcomesRecord, todayBoard, todayItem, todaySort } from './contract/today.ts';
import {
  documentItem,
  expectationItem,
  expectationKind,
  identification,
  interactionItem,
  interactionThread,
  localDate,
  orderListItem,
  partyItem,
  reading,
  role,
  shipmentListItem,
  standing,
  standingHistory,
} from './model/index.ts';

export { type AttachResult, type StoryDocument, largestAttachment } from './contract/attach.ts';
export type { Failure } from './contract/failure.ts';
export type { TransactionKind } from './contract/history.ts';
export type { FolderState } from './contract/keeping.ts';
export type { ImportFailure, ImportResult } from './contract/import.ts';
export { RefusalError } from './contract/refusal-error.ts';
export { type Refusal, type RefusalCode, type RefusalOf, failureOf } from './contract/refusals.ts';
export type { QuickDraft, Span } from './contract/quick.ts';
export { type Settings, type SettingsChange, settings } from './contract/settings.ts';
export { type RuleCode, rules } from './contract/rules.ts';
export type { JoinSide, SubjectPiece } from './contract/joining.ts';
export type { Evidence, Explanation, Story } from './contract/story.ts';
export type { PartySort } from './contract/parties.ts';
export { type ProjectSort, projectSorts } from './contract/projects.ts';
export { type OrderSort, orderSorts, type SortDirection, usualDirection } from './contract/order-list.ts';
export type {
  BreachItem,
  NegotiationItem,
  TermsImport,
  TermsInForce,
  TermsKept,
  TermsVerdict,
  TermsVersion,
} from './contract/terms.ts';
export type { TodayBoard, TodayItem } from './contract/today.ts';

export const api = {
  'today.list': query(noInput, z.array(todayItem)),
  'today.board': query(noInput, todayBoard),
  /** What is overdue for long, the least late first. */
  'today.older': query(olderInput, pageOf(todayItem)),
  'today.sort': query(todaySort, pageOf(todayItem)),
  'orders.list': query(orderListInput, pageOf(orderListItem)),
  'orders.sum': query(orderSumInput, orderSum),
  /** For a table of orders, what the list leaves out; nothing of those of which no delivery is expected. */
  'orders.deliveries': query(orderDeliveriesInput, z.array(orderDelivery)),
  'shipments.list': query(
    listInput.extend({
      /** Only those that belong to no known order. */
      isLoose: z.boolean().optional(),
    }),
    pageOf(shipmentListItem),
  ),
  'parties.list': query(partyList, pageOf(partyItem)),
  'parties.count': query(partyCount, listCount),
  'parties.figures': query(z.strictObject({ party: z.string().min(1) }), partyFigures),
  'interactions.list': query(
    listInput.extend({
      project: z.string().optional(),
      /** Words that begin words of the summary. */
      search: z.string().optional(),
    }),
    pageOf(interactionItem),
  ),
  'interactions.count': query(z.strictObject({ search: z.string().optional() }), listCount),
  /** By when an answer would be awaited, where the person names no time; null where none is usual. */
  'interactions.replyDue': query(replyDueInput, replyDue.nullable()),
  'interactions.thread': query(z.strictObject({ ref: ref }), interactionThread),
  'expectations.list': query(listInput.extend({ kind: expectationKind.optional() }), pageOf(expectationItem)),
  'documents.list': query(listInput, pageOf(documentItem)),
  'standings.list': query(standingList, z.array(standing)),
  'standings.history': query(z.strictObject({ party: z.string().min(1), role }), standingHistory),
  'transactions.list': query(listInput, pageOf(transactionItem)),
  'transactions.count': query(noInput, listCount),
  'transactions.show': query(z.strictObject({ id: z.string() }), transactionStory),
  'transactions.facts': query(
    listInput.pick({ limit: true, after: true }).extend({ id: z.string() }),
    pageOf(evidence),
  ),
  /** What each import came to, the newest first. */
  'imports.list': query(listInput.pick({ limit: true, after: true }), pageOf(importItem)),
  'story.show': query(z.strictObject({ ref: ref }), story),
  'story.why': query(whyInput, explanation),
  /** What joining two records would come to; nothing is kept. */
  'subjects.preview': query(two, joinPreview),
  'subjects.pieces': query(z.strictObject({ ref }), pieces),
  /** The text of a kept document as a person may read it: never markup, never scripts. */
  'documents.text': query(
    z.strictObject({ id: z.string() }),
    z.object({
      name: z.string(),
      text: z.string(),
      /** Who wrote it and when, where it is a mail; `courier` is who wrote it where that is one. */
      mail: z
        .object({ sender: z.string().nullable(), courier: z.string().nullable(), on: localDate.nullable() })
        .nullable(),
    }),
  ),
  /** A kept document as it came, to be saved elsewhere; never to be shown as what it claims to be. */
  'documents.bytes': query(z.strictObject({ id: z.string() }), documentBytes),
  /** Which known orders and parcels kept documents name, such as mails that an import left out. */
  'documents.naming': query(documentNamingInput, z.array(documentNaming)),
  'documents.read': query(z.strictObject({ files: z.array(incomingFile) }), z.array(reading)),
  /** What one line says, as one jots it down; nothing is kept. */
  'quick.read': query(quickRead, quickDraft),
  /** The order that recording one under this vendor and number would speak of; null where it would be a new one. */
  'order.known': query(orderNamed, orderListItem.nullable()),
  'numbers.identify': query(z.strictObject({ numbers: z.array(z.string()) }), z.array(identification)),
  'settings.show': query(noInput, settings),
  /** What the settings are while the person has changed none. */
  'settings.usual': query(noInput, settings),
  'settings.regions': query(z.strictObject({ country: z.string().length(2) }), z.array(region)),
  'chain.check': query(noInput, checkReport),

  'documents.import': command(
    z.strictObject({ files: z.array(incomingFile) }),
    importResult.extend({
      /** What came of answers to the person's terms that were attached to mail; left out where there were none. */
      terms: z.array(termsImport).optional(),
    }),
  ),
  /** Keeps files with a record, unread. */
  'documents.attach': command(attachInput, attachResult),
  /** The same of a document that is kept already. */
  'documents.attachKept': command(attachKeptInput, recorded),
  /** Takes a file off a record that it was put with by mistake; it stays kept. */
  'documents.detach': command(detachInput, recorded),
  /** Stops the import that is running; what was acknowledged stays. */
  'documents.stopImport': command(noInput, z.object({ stopped: z.boolean() })),
  'order.record': command(orderRecord, recorded),
  'orders.record': command(ordersRecord, recorded),
  'shipment.record': command(shipmentRecord, recorded),
  'expectation.record': command(expectationRecord, recorded),
  'outcome.record': command(outcomeRecord, recorded),
  'outcomes.record': command(outcomesRecord, recorded),
  'interaction.record': command(interactionRecord, recorded),
  'party.record': command(partyRecord, recorded),
  'project.record': command(projectRecord, recorded),
  'quick.record': command(quickRecord, recorded),
  /** Two records are one; of two names that of the first stays. */
  'subjects.join': command(two, recorded),
  /** What the second id means is not one with what the first does. */
  'subjects.part': command(two, recorded),
  'transactions.undo': command(
    z.strictObject({
      /** The newest that stand, undoing left out; not counted where `transactions` are named. */
      count: z.int().min(1).max(1000).default(1),
      transactions: z.array(z.string()).min(1).max(1000).optional(),
    }),
    /** `transaction` is the one that takes them back, to be taken back in turn. */
    z.object({ undone: z.array(transactionItem), transaction: z.string() }),
  ),
  'settings.change': command(settingsChange, settings),
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
  ...projectOperations,
  ...dataOperations,
  ...termsOperations,
  ...keepingOperations,
  /** What told the demo chain and still stands: taken back together, the examples are gone. */
  'demo.show': query(noInput, z.object({ transactions: z.array(z.string()) })),
  'demo.fill': command(
    /** `beside` what is there already, which is refused otherwise. */
    z.strictObject({ beside: z.boolean().default(false) }),
    z.object({ facts: z.int(), orders: z.int() }),
  ),
} as const;

export type Api = typeof api;
export type OperationName = keyof Api;
export type InputOf<N extends OperationName> = z.input<Api[N]['input']>;
export type ParsedInputOf<N extends OperationName> = z.output<Api[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Api[N]['output']>;

export type { Notice };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** What a window is given of the agent, whichever host it runs in. */
export interface CounterpartBridge {
  call(operation: OperationName, input: unknown): Promise<Result<unknown>>;
  /** Calls back with each notice until the returned function is called. */
  onChanged(listener: (notice: Notice) => void): () => void;
  /** Absent in a browser. */
  readonly desktop?: DesktopBridge;
}
