import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Failure, type OutputOf, type Settings, failureOf } from '../../shared/api.ts';
import type { Aside } from './aside.ts';
import { localDay } from './chain/index.ts';
import { AgentError } from './errors.ts';
import {
  type Backup,
  type BackupCause,
  StoreError,
  type Store,
  backupsName,
  copyFolder,
  factsIn,
  isChangedSince,
  listBackups,
  makeBackup,
  openStore,
  pruneBackups,
  removeMoved,
  removeNote,
  restoreFolder,
  switchFolder,
} from './store/index.ts';

/** What keeping needs of the agent: its store, which it may exchange for another, its settings and its clock. */
export interface Kept {
  readonly store: () => Store;
  /** Closes the store, does something with its files, and goes on with the one that is opened then. */
  readonly exchange: (work: () => Store) => void;
  readonly settings: () => Settings;
  readonly now: () => Date;
  readonly aside: Aside;
}

type State = OutputOf<'folder.show'>;
type Made = Backup & { readonly facts: number };

const hourMs = 3_600_000;

/** Keeps the person's data safe: backups of it, back from one, and the move to another folder. */
export class Keeping {
  readonly #kept: Kept;
  #running: Promise<Made> | null = null;
  #last: Made | null = null;
  /** How many facts each backup holds: it never changes, and takes opening the file. */
  readonly #facts = new Map<string, number | null>();
  #failure: { readonly at: Date; readonly reason: Failure } | null = null;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  get folder(): string {
    return this.#kept.settings().backups.folder ?? path.join(this.#kept.store().folder, backupsName);
  }

  damage(): OutputOf<'folder.damage'> {
    const { damage, canRead } = this.#kept.store();
    return { damage: damage === null ? null : failureFrom(damage), canRead };
  }

  state(): State {
    const { folder, file } = this.#kept.store();
    const files = [file, `${file}-wal`].filter((each) => existsSync(each));
    const { items, failure } = this.#listed();
    return {
      folder,
      byteCount: files.reduce((sum, each) => sum + statSync(each).size, 0),
      ...this.damage(),
      backups: {
        folder: this.folder,
        items: items.map((item) => ({ ...told(item), facts: this.#factsOf(item.file) })),
        isRunning: this.#running !== null,
        last: this.#last === null ? null : { ...told(this.#last), facts: this.#last.facts },
        failure: failure === null ? null : { at: failure.at.toISOString(), reason: failure.reason },
      },
    };
  }

  #factsOf(file: string): number | null {
    const known = this.#facts.get(file);
    if (known !== undefined) return known;
    const facts = factsIn(file);
    this.#facts.set(file, facts);
    return facts;
  }

  /** A folder of backups that cannot be read is as bad as a backup that failed, and no reason to show nothing. */
  #listed(): { items: readonly Backup[]; failure: { readonly at: Date; readonly reason: Failure } | null } {
    try {
      return { items: listBackups(this.folder), failure: this.#failure };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { items: [], failure: { at: this.#kept.now(), reason: failureFrom(error) } };
    }
  }

  /** Makes a backup now, or waits for the one that is being made; then prunes. @throws StoreError */
  make(cause: BackupCause): Promise<Made> {
    this.#running ??= this.#make(cause).finally(() => (this.#running = null));
    return this.#running;
  }

  async #make(cause: BackupCause): Promise<Made> {
    const { store, settings, now, aside } = this.#kept;
    const { folder } = this;
    try {
      this.#last = await makeBackup(store(), folder, now(), cause, aside.copy);
      pruneBackups(folder, now(), (time) => localDay(time, settings().zone));
      this.#failure = null;
      return this.#last;
    } catch (error) {
      this.#failure = { at: now(), reason: failureFrom(error) };
      throw error;
    }
  }

  /** Makes a backup if it is time; why it failed is part of the state. Resolves to whether that has changed. */
  async makeIfDue(): Promise<boolean> {
    try {
      if (!this.#isDue()) return false;
      await this.make('schedule');
    } catch (error) {
      this.#failure = { at: this.#kept.now(), reason: failureFrom(error) };
    }
    return true;
  }

  /** Whether something changed since the last backup, and that is older than the person wants it to be. */
  #isDue(): boolean {
    const { everyHours } = this.#kept.settings().backups;
    const store = this.#kept.store();
    if (everyHours === null || store.damage !== null || this.#running !== null) return false;
    const { items } = this.#listed();
    const [newest] = items;
    const age = newest === undefined ? Infinity : this.#kept.now().getTime() - newest.madeAt.getTime();
    return (age < 0 || age >= everyHours * hourMs) && isChangedSince(store, newest);
  }

  /** Resolves when no backup is being made, however it ended. */
  async rest(): Promise<void> {
    await this.#running?.catch(() => undefined);
  }

  /**
   * Puts a backup in the place of the database. What was there is kept: as a backup where it was sound, else beside it.
   * @throws StoreError; nothing is changed then.
   */
  async restore(file: string): Promise<OutputOf<'folder.restore'>> {
    await this.rest();
    const { exchange, now, aside } = this.#kept;
    const store = this.#kept.store();
    const named = path.resolve(file);
    // Not pruned: that might take the very backup which is wanted.
    const before = store.damage === null ? await makeBackup(store, this.folder, now(), 'restore', aside.copy) : null;
    let replaced: string | null = null;
    try {
      exchange(() => {
        replaced = restoreFolder(store.folder, named, now());
        return openStore(store.folder);
      });
    } catch (error) {
      // What was refused replaced nothing, so nothing had to be kept of what was there.
      if (before !== null && replaced === null) rmSync(before.file, { force: true });
      throw error;
    }
    if (before !== null && replaced !== null) rmSync(replaced, { force: true });
    return { restored: named, kept: before?.file ?? replaced };
  }

  /** Moves everything to another folder. @throws StoreError, AgentError; the data is then where it was. */
  async move(to: string, removesOld: boolean): Promise<OutputOf<'folder.move'>> {
    if (!path.isAbsolute(to)) throw new AgentError('not_the_whole_path', { fields: ['to'], path: to });
    await this.rest();
    const store = this.#kept.store();
    const from = store.folder;
    const target = path.resolve(to);
    copyFolder(store, target, this.#kept.now());
    this.#kept.exchange(() => {
      switchFolder(from, target);
      try {
        return openStore(target);
      } catch (error) {
        removeNote(from);
        throw error;
      }
    });
    if (removesOld) removeMoved(from);
    return { folder: target, from };
  }
}

const told = ({ file, madeAt, byteCount, cause }: Backup) => ({
  file,
  madeAt: madeAt.toISOString(),
  byteCount,
  cause,
});

/** Also of a fault of the program: that there is no backup must be seen. */
function failureFrom(error: unknown): Failure {
  if (!(error instanceof StoreError)) return failureOf(['internal', { cause: String(error) }]);
  return { code: error.code, message: error.message, details: { ...error.details } };
}
