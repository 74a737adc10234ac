import { create } from 'zustand';
import type { Failure } from '../../shared/api.ts';
import { largestAttachment } from '../../shared/contract/attach.ts';
import { failureOf } from '../../shared/contract/refusals.ts';
import type { ImportFailure } from '../../shared/contract/import.ts';
import { words } from '../language/index.ts';
import { call } from './client.ts';
import type { BroughtFile } from './brought-file.ts';
import { remember } from './recording.ts';

/** What came of attaching, shown with the record it was for. */
export interface Attached {
  readonly subject: string;
  readonly count: number;
  readonly alreadyAttached: number;
  readonly failed: readonly ImportFailure[];
  /** Those that could be read too, which attaching does not do. */
  readonly readable: readonly BroughtFile[];
  /** Why nothing could be attached at all. */
  readonly failure: Failure | null;
}

export interface Attaching {
  /** The record that files are just being attached to. */
  readonly busy: string | null;
  readonly last: Attached | null;
  readonly attach: (subject: string, files: readonly BroughtFile[]) => Promise<void>;
  readonly dismiss: () => void;
}

/** One call carries at most about this much, in bytes. */
const batchBytes = 64 * 1024 * 1024;
const megabyte = 1024 * 1024;

const refused = (file: BroughtFile): ImportFailure => ({
  file: file.name,
  ...failureOf([
    'attachment_too_large',
    { file: file.name, megabytes: Math.ceil(file.size / megabyte), limitMb: largestAttachment / megabyte },
  ]),
});

/** Sorts files into calls of a size that every host takes. */
function batchesOf(files: readonly BroughtFile[]): BroughtFile[][] {
  const batches: BroughtFile[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (size + file.size > batchBytes) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(file);
    size += file.size;
  }
  return batches;
}

/** Files that the person puts with a record. */
export const useAttaching = create<Attaching>()((set) => ({
  busy: null,
  last: null,
  dismiss: () => set({ last: null }),
  attach: async (subject, files) => {
    set({ busy: subject, last: null });
    const fitting = files.filter(({ size }) => size <= largestAttachment);
    const failed = files.filter(({ size }) => size > largestAttachment).map(refused);
    const transactions: string[] = [];
    const readable: BroughtFile[] = [];
    let [count, alreadyAttached] = [0, 0];
    let failure: Failure | null = null;
    for (const batch of batchesOf(fitting)) {
      const opened = await Promise.allSettled(batch.map(({ bytes }) => bytes()));
      const sound = batch.flatMap(({ name }, at) => {
        const one = opened[at];
        if (one?.status === 'fulfilled') return [{ name, bytes: one.value }];
        failed.push({ file: name, code: 'unopened', message: words.intake.unreadable(name), details: {} });
        return [];
      });
      if (sound.length === 0) continue;
      const answer = await call('documents.attach', { subject, files: sound });
      if (!answer.ok) {
        failure = answer.error;
        break;
      }
      const { value } = answer;
      count += value.attached;
      alreadyAttached += value.alreadyAttached;
      failed.push(...value.failed);
      readable.push(...batch.filter(({ name }) => value.readable.includes(name)));
      if (value.transaction !== null) transactions.push(value.transaction);
    }
    if (transactions.length > 0) remember({ sentence: words.documents.attached(count), transactions });
    set({ busy: null, last: { subject, count, alreadyAttached, failed, readable, failure } });
  },
}));
