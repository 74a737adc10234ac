import { Worker, type MessagePort } from 'node:worker_threads';
import type { Refusal } from '../../../shared/api.ts';
import Database from 'better-sqlite3';
import { StoreError, explainStoreError } from './errors.ts';
import { openWriter } from './open.ts';

type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Refusal };

/** Reads a live database file through a connection of its own, as it is at one moment: whoever writes does not wait. */
export function readAside<T>(file: string, read: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true, timeout: 5000 });
  try {
    return read(database);
  } finally {
    database.close();
  }
}

/**
 * Writes to a live database file through a connection of its own, in one transaction: whoever reads meanwhile sees what
 * was there before. No other may write until it is done.
 */
export function writeAside(file: string, write: (database: Database.Database) => void): void {
  const database = openWriter(file);
  try {
    database.transaction(() => write(database)).immediate();
  } finally {
    database.close();
  }
}

/**
 * Has an order carried out in a thread of its own. `entry` is a script that hands its workerData to `serveAside`; `target`
 * is the file or folder that is written. Rejects with a StoreError.
 */
export const askAside = <T>(entry: URL, order: object, target: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: order });
    thread.once('message', (reply: Reply<T>) =>
      reply.ok ? resolve(reply.value) : reject(new StoreError(...reply.why)),
    );
    thread.once('error', reject);
    thread.once('exit', () => reject(new StoreError('copy_incomplete', { file: target })));
  });

/** Does one piece of work in the thread that it was sent to, and says what came of it. */
export function serveAside(port: MessagePort, target: string, work: () => unknown): void {
  const say = (reply: Reply<unknown>): void => port.postMessage(reply);
  try {
    say({ ok: true, value: work() });
  } catch (error) {
    const explained = explainStoreError(error, target);
    if (!(explained instanceof StoreError)) throw error;
    // Each code came with the details that its sentence takes.
    say({ ok: false, why: [explained.code, explained.details] as unknown as Refusal });
  }
}
