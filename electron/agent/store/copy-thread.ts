import { Worker, type MessagePort } from 'node:worker_threads';
import type { Refusal } from '../../../shared/api.ts';
import Database from 'better-sqlite3';
import { copyTo } from './copy.ts';
import { StoreError, explainStoreError } from './errors.ts';

/** Writes a verified copy of a live database file. Rejects with a StoreError; the target is then not there. */
export type CopyFile = (file: string, target: string) => Promise<void>;

/** What a thread that copies is started with. */
export interface CopyOrder {
  readonly copyOf: string;
  readonly target: string;
}

type Reply = { readonly ok: true } | { readonly ok: false; readonly why: Refusal };

/** Copies through a connection of its own, which only reads: whoever writes does not wait for it. */
export const copyHere: CopyFile = async (file, target) => {
  const database = new Database(file, { readonly: true, timeout: 5000 });
  try {
    copyTo(database, target);
  } finally {
    database.close();
  }
};

/** The same in a thread of its own. `entry` is a script that hands its workerData to `serveCopy`. */
export const copyInThread =
  (entry: URL): CopyFile =>
  (file, target) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(entry, { workerData: { copyOf: file, target } satisfies CopyOrder });
      thread.once('message', (reply: Reply) => (reply.ok ? resolve() : reject(new StoreError(...reply.why))));
      thread.once('error', reject);
      thread.once('exit', () => reject(new StoreError('copy_incomplete', { file: target })));
    });

/** Carries out one order in the thread that it was sent to. */
export async function serveCopy(port: MessagePort, { copyOf, target }: CopyOrder): Promise<void> {
  const say = (reply: Reply): void => port.postMessage(reply);
  try {
    await copyHere(copyOf, target);
    say({ ok: true });
  } catch (error) {
    const explained = explainStoreError(error, target);
    if (!(explained instanceof StoreError)) throw error;
    // Each code came with the details that its sentence takes.
    say({ ok: false, why: [explained.code, explained.details] as unknown as Refusal });
  }
}
