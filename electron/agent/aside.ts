import type { MessagePort } from 'node:worker_threads';
import { exportChain } from './export.ts';
import { askAside, copyTo, readAside, serveAside } from './store/index.ts';

/** Long work that only reads the database: done beside the agent, so that nobody waits for it. Rejects with a StoreError. */
export interface Aside {
  /** Writes a verified copy of a live database file. Where that fails, the target is as it was. */
  readonly copy: (file: string, target: string) => Promise<void>;
  /** Writes everything as open files into a folder; resolves to their names. */
  readonly export: (file: string, folder: string) => Promise<string[]>;
}

/** What a thread for such work is started with. */
export type AsideOrder = { readonly target: string } & ({ readonly copyOf: string } | { readonly exportOf: string });

const copyOf = (file: string, target: string): void => readAside(file, (database) => copyTo(database, target));
const exportOf = (file: string, folder: string): string[] =>
  // One transaction, so that all files tell of the same moment.
  readAside(file, (database) => database.transaction(() => exportChain(database, folder))());

/** In this thread, where there is no script to start another with. */
export const asideHere: Aside = {
  copy: async (file, target) => copyOf(file, target),
  export: async (file, folder) => exportOf(file, folder),
};

/** In a thread of its own. `entry` is a script that hands its workerData to `serveAsideOrder`. */
export const asideInThread = (entry: URL): Aside => ({
  copy: (file, target) => askAside(entry, { copyOf: file, target } satisfies AsideOrder, target),
  export: (file, folder) => askAside(entry, { exportOf: file, target: folder } satisfies AsideOrder, folder),
});

/** Carries out one order in the thread that it was sent to. */
export function serveAsideOrder(port: MessagePort, order: AsideOrder): void {
  const { target } = order;
  serveAside(port, target, () => ('copyOf' in order ? copyOf(order.copyOf, target) : exportOf(order.exportOf, target)));
}
