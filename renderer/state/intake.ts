import { create } from 'zustand';
import type { Failure, ImportResult } from '../../shared/api.ts';
import { nothingImported, sumOfImports } from '../../shared/contract/import.ts';
import { failureOf as refusalOf } from '../../shared/contract/refusals.ts';
import { words } from '../language/index.ts';
import type { BroughtFile } from './brought-file.ts';
import { call, listen } from './client.ts';
import { failureText } from './failure-text.ts';
import { rememberSilently, useRecording } from './recording.ts';
import { useTermsIntake } from './terms-intake.ts';

export type IntakePhase =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      /** Files of batches already read. */
      readonly before: number;
      /** Of the batch being read. */
      readonly done: number;
      readonly total: number;
      /** Files that wait for their batch. */
      readonly after: number;
      readonly file: string | null;
      readonly stopping: boolean;
    }
  | {
      readonly phase: 'done';
      readonly result: ImportResult;
      /** Where not all was read: how many files were not, and why the agent refused them; null where the person stopped it. */
      readonly stopped: { readonly unread: number; readonly why: Failure | null } | null;
      /** What it kept, to be taken back. */
      readonly transactions: readonly string[];
    }
  | { readonly phase: 'demo'; readonly orders: number }
  | { readonly phase: 'failed'; readonly failure: Failure };

export interface Intake {
  readonly now: IntakePhase;
  /** Reads and keeps the files; those brought meanwhile follow after. */
  readonly bring: (files: readonly BroughtFile[]) => Promise<void>;
  /** Ends what is being read; what is brought afterwards is read. */
  readonly stop: () => Promise<void>;
  /** Takes back what the last import kept. */
  readonly takeBack: () => Promise<void>;
  readonly dismiss: () => void;
}

/** One call carries at most about this much: what a host takes at once is limited, and so is memory. In bytes. */
const batchBytes = 64 * 1024 * 1024;

/** The most bytes one file may have; beyond it no host takes it in one message. */
const largestFile = 200 * 1024 * 1024;

interface Batch {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly result: ImportResult;
  /** Those that did not fit. */
  readonly rest: readonly BroughtFile[];
}

const failureOf = (file: string, { code, message, details }: Failure): ImportResult => ({
  ...nothingImported,
  documents: 1,
  failed: [{ file, code, message, details }],
});

const failed = (failure: Failure): IntakePhase => ({ phase: 'failed', failure });

/** Opens files until a batch is full. One that cannot be opened is a failure with its name, and the others go on. */
async function openBatch(brought: readonly BroughtFile[]): Promise<Batch> {
  const files: Batch['files'][number][] = [];
  let result = nothingImported;
  let size = 0;
  let at = 0;
  for (const file of brought) {
    if (size >= batchBytes || (size > 0 && size + file.size > largestFile)) break;
    at += 1;
    // Told before it is opened: a film would not fit into memory.
    if (file.size > largestFile) {
      const refusal = refusalOf(['too_large', { file: file.name, limitMb: largestFile / 1024 / 1024, unpacked: null }]);
      result = sumOfImports(result, failureOf(file.name, { ...refusal, message: failureText(refusal) }));
      continue;
    }
    const [opened] = await Promise.allSettled([file.bytes()]);
    if (opened.status === 'rejected') {
      result = sumOfImports(
        result,
        failureOf(file.name, { code: 'unopened', message: words.intake.unreadable(file.name), details: {} }),
      );
    } else {
      files.push({ name: file.name, bytes: opened.value });
      size += opened.value.byteLength;
    }
  }
  return { files, result, rest: brought.slice(at) };
}

/** The transactions of the newest imports that kept anything; none where that cannot be asked. */
async function transactionsOf(imports: number): Promise<readonly string[]> {
  if (imports === 0) return [];
  const newest = await call('imports.list', { limit: imports });
  return newest.ok ? newest.value.items.flatMap(({ transaction }) => transaction?.id ?? []) : [];
}

/** What the person brings, from the drop to the result. */
export const useIntake = create<Intake>()((set, get) => {
  let waiting: readonly BroughtFile[] = [];
  let running = false;
  /** True from the person's wish to stop until something else is read. */
  let stopped = false;
  let unread: number | null = null;
  /** Why the agent refused a batch as a whole, which ends the import. */
  let refused: Failure | null = null;
  /** Calls that read something; each is an import of its own to the agent. */
  let imports = 0;

  const begin = (): void => {
    running = true;
    unread = null;
    refused = null;
    imports = 0;
  };

  const leave = (files: number): void => {
    unread = (unread ?? 0) + files;
  };

  const importBatch = async (batch: Batch): Promise<ImportResult> => {
    const [first, ...others] = batch.files;
    if (first === undefined) return batch.result;
    const answer = await call('documents.import', { files: [...batch.files] });
    if (answer.ok) {
      if (answer.value.terms !== undefined) void useTermsIntake.getState().tell(answer.value.terms);
      if (answer.value.documents > 0) imports += 1;
      // An archive is many documents: then more were read than files were brought.
      if (stopped) leave(Math.max(0, batch.files.length - answer.value.documents));
      const failed = answer.value.failed.map((each) => ({ ...each, message: failureText(each) }));
      return sumOfImports(batch.result, { ...answer.value, failed });
    }
    // One file that is too large is that file's failure, not the import's.
    if (answer.error.code === 'message_too_large' && others.length === 0) {
      return sumOfImports(batch.result, failureOf(first.name, answer.error));
    }
    refused = answer.error;
    leave(batch.files.length);
    return batch.result;
  };

  const importAll = async (): Promise<ImportResult> => {
    let result = nothingImported;
    let before = 0;
    while (waiting.length > 0 && refused === null) {
      const brought = waiting;
      waiting = [];
      stopped = false;
      set({ now: { phase: 'running', before, done: 0, total: brought.length, after: 0, file: null, stopping: false } });
      const opened = await openBatch(brought);
      if (stopped) leave(opened.files.length + opened.rest.length);
      else waiting = [...opened.rest, ...waiting];
      const batch = stopped ? { ...opened, files: [] } : opened;
      const { now } = get();
      if (now.phase === 'running') set({ now: { ...now, total: batch.files.length, after: waiting.length } });
      result = sumOfImports(result, await importBatch(batch));
      before += brought.length - opened.rest.length;
    }
    return result;
  };

  return {
    now: { phase: 'idle' },
    bring: async (files) => {
      waiting = [...waiting, ...files];
      if (running) return;
      begin();
      let result = nothingImported;
      let transactions: readonly string[] = [];
      do {
        result = sumOfImports(result, await importAll());
        transactions = await transactionsOf(imports);
      } while (waiting.length > 0 && refused === null);
      if (waiting.length > 0) leave(waiting.length);
      waiting = [];
      running = false;
      // What was kept before a refusal stays, and is told and taken back as any.
      if (transactions.length > 0) rememberSilently({ sentence: words.transaction.documents_imported, transactions });
      if (refused !== null && result.documents === 0) return set({ now: failed(refused) });
      const stopped = unread === null ? null : { unread, why: refused };
      set({ now: { phase: 'done', result, stopped, transactions } });
    },
    stop: async () => {
      stopped = true;
      leave(waiting.length);
      waiting = [];
      const { now } = get();
      if (now.phase === 'running') set({ now: { ...now, stopping: true } });
      const answer = await call('documents.stopImport', {});
      if (!answer.ok) set({ now: failed(answer.error) });
    },
    takeBack: async () => {
      const { now } = get();
      if (now.phase !== 'done') return;
      set({ now: { phase: 'idle' } });
      await useRecording.getState().takeBack(now.transactions, words.transaction.documents_imported);
    },
    dismiss: () => set({ now: { phase: 'idle' } }),
  };
});

/** Starts to follow how far an import has come; the returned function ends it. */
export function followProgress(): () => void {
  return listen((notice) => {
    if (notice.type !== 'progress') return;
    const { now } = useIntake.getState();
    if (now.phase !== 'running') return;
    useIntake.setState({ now: { ...now, done: notice.done, total: notice.total, file: notice.file } });
  });
}
