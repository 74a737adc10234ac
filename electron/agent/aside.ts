import type { MessagePort } from 'node:worker_threads';
import { exportChain } from './export.ts';
import { rebuildRecords } from './chain/index.ts';
import { type SettingsKept, writeSettings } from './settings.ts';
import { askAside, copyTo, readAside, serveAside, writeAside } from './store/index.ts';

/** Long work on the database: done beside the agent, so that nobody waits for an answer. Rejects with a StoreError. */
export interface Aside {
  /** Writes a verified copy of a live database file. Where that fails, the target is as it was. */
  readonly copy: (file: string, target: string) => Promise<void>;
  /** Writes everything as open files into a folder; resolves to their names. */
  readonly export: (file: string, folder: string) => Promise<string[]>;
  /** Keeps settings and builds all records anew under them, as one. No command may write meanwhile. */
  readonly judge: (file: string, kept: SettingsKept) => Promise<void>;
}

/** What a thread for such work is started with. */
export type AsideOrder = { readonly target: string } & (
  { readonly copyOf: string } | { readonly exportOf: string } | { readonly judgeBy: SettingsKept }
);

const copyOf = (file: string, target: string): void => readAside(file, (database) => copyTo(database, target));
const exportOf = (file: string, folder: string): string[] =>
  // One transaction, so that all files tell of the same moment.
  readAside(file, (database) => database.transaction(() => exportChain(database, folder))());
const judgeAnew = (file: string, kept: SettingsKept): void =>
  writeAside(file, (database) => {
    writeSettings(database, kept);
    rebuildRecords(database, kept.after);
  });

/** In this thread, where there is no script to start another with. */
export const asideHere: Aside = {
  copy: async (file, target) => copyOf(file, target),
  export: async (file, folder) => exportOf(file, folder),
  judge: async (file, kept) => judgeAnew(file, kept),
};

/** In a thread of its own. `entry` is a script that hands its workerData to `serveAsideOrder`. */
export const asideInThread = (entry: URL): Aside => ({
  copy: (file, target) => askAside(entry, { copyOf: file, target } satisfies AsideOrder, target),
  export: (file, folder) => askAside(entry, { exportOf: file, target: folder } satisfies AsideOrder, folder),
  judge: (file, kept) => askAside(entry, { judgeBy: kept, target: file } satisfies AsideOrder, file),
});

/** Carries out one order in the thread that it was sent to. */
export function serveAsideOrder(port: MessagePort, order: AsideOrder): void {
  const { target } = order;
  serveAside(port, target, () => {
    if ('judgeBy' in order) return judgeAnew(target, order.judgeBy);
    return 'copyOf' in order ? copyOf(order.copyOf, target) : exportOf(order.exportOf, target);
  });
}
