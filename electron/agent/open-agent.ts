import { type Notice, type OperationName, type Result, type Settings, api } from '../../shared/api.ts';
import type { Agent } from './agent.ts';
import { type Aside, asideHere } from './aside.ts';
import { runBackupClock } from './backup-clock.ts';
import { Chain, localDay, renewRecords } from './chain/index.ts';
import { noteSenders } from './commands/index.ts';
import { runDueClock } from './due-clock.ts';
import { Keeping } from './keeping.ts';
import { keepHolidays, recallHolidays } from './known-holidays.ts';
import { openAgain, openOrRead } from './opening.ts';
import { type Desk, handlers } from './operations.ts';
import { askedOfDamage, failureFor, inputFailure, refusedBy, unknownOperation } from './refused-calls.ts';
import { readSettings, refuseUnknownZone, usualSettings } from './settings.ts';
import { type Store, openStore } from './store/index.ts';
import { Turns, isAnsweredAtOnce } from './turns.ts';
import { hasFallenDue } from './watch/index.ts';

export interface AgentOptions {
  readonly dataDir: string;
  /** What is to be taken as now; the clock where left out. */
  readonly now?: () => Date;
  /** IANA zone, in place of the one in the settings. */
  readonly zone?: string;
  /** ISO 3166 country whose business days count where the settings name none. */
  readonly country?: string;
  readonly onNotice?: (notice: Notice) => void;
  /**
   * For a host that stays open: a damaged database is opened for reading, backups are made when they are due, and a
   * notice says so when time alone has changed verdicts.
   */
  readonly stays?: boolean;
  /** Where long work that only reads is done; in this thread where left out. */
  readonly aside?: Aside;
}

const isOperation = (name: string): name is OperationName => Object.hasOwn(api, name);

/**
 * Opens the agent on a data folder.
 * @throws StoreError (`locked`, `read_only`, `disk_full`, `newer_database`, `damaged`, …), AgentError `no_such_zone` for one
 *   that does not exist.
 */
export function openAgent(options: AgentOptions): Agent {
  refuseUnknownZone(options.zone);
  const store = options.stays === true ? openOrRead(options.dataDir) : openStore(options.dataDir);
  try {
    return new OpenAgent(options, store);
  } catch (error) {
    store.close();
    throw error;
  }
}

class OpenAgent implements Agent {
  readonly #options: AgentOptions;
  readonly #desk: Desk;
  readonly #keeping: Keeping;
  readonly #clocks: readonly { stop(): void }[];
  #store: Store;
  #settings: Settings;
  /** Made when it is first needed: a damaged database may not have what it prepares. */
  #chain: Chain | null = null;
  readonly #turns = new Turns();
  #importing = false;
  #stopWanted = false;
  #closing = false;
  #version = 0;

  constructor(options: AgentOptions, store: Store) {
    this.#options = options;
    this.#store = store;
    this.#settings = this.#readSettings();
    if (store.damage === null) recallHolidays(store);
    this.#renewRecords();
    const aside = options.aside ?? asideHere;
    this.#keeping = new Keeping({
      store: () => this.#store,
      settings: () => this.#settings,
      now: () => this.#now(),
      exchange: (work) => this.#exchange(work),
      aside,
    });
    this.#desk = {
      asking: () => ({ database: this.#store.reader, ...this.#moment() }),
      acting: () => {
        this.#chain ??= new Chain(this.#store.writer, this.#settings);
        return { database: this.#store.writer, store: this.#store, chain: this.#chain, ...this.#moment() };
      },
      control: {
        stopped: () => this.#stopWanted || this.#closing,
        progress: (done, total, file) => options.onNotice?.({ type: 'progress', done, total, file }),
      },
      keeping: this.#keeping,
      aside,
      stopImport: () => {
        this.#stopWanted = this.#importing;
        return this.#importing;
      },
      usualSettings: () => usualSettings(options.country),
      settingsChanged: () => this.#beginAnew(),
    };
    const changed = (): void => this.#tellChanged();
    const runClocks = () => [
      runBackupClock(this.#keeping, changed),
      runDueClock(
        () => this.#moment(),
        (since) => this.#hasFallenDue(since),
        changed,
      ),
    ];
    this.#clocks = options.stays === true ? runClocks() : [];
  }

  async call(operation: string, input: unknown): Promise<Result<unknown>> {
    if (!isOperation(operation)) return { ok: false, error: unknownOperation(operation) };
    const { kind, input: schema, output } = api[operation];
    const parsed = schema.safeParse(input);
    if (!parsed.success) return { ok: false, error: inputFailure(operation, parsed.error) };
    const handle = handlers[operation] as (input: unknown, desk: Desk) => unknown;
    const answer = async (): Promise<Result<unknown>> => {
      const { damage, canRead } = this.#store;
      if (damage !== null && !askedOfDamage.has(operation) && (kind === 'command' || !canRead))
        return refusedBy(damage);
      try {
        return { ok: true, value: output.parse(await handle(parsed.data, this.#desk)) };
      } catch (error) {
        const failure = failureFor(error, this.#store);
        if (failure !== null) return { ok: false, error: failure };
        // What a damaged database makes of a question is no fault of the program.
        if (damage !== null) return refusedBy(damage);
        throw error;
      }
    };
    if (!isAnsweredAtOnce(operation, kind)) return this.#inTurn(operation, kind, answer);
    const answering = answer();
    if (kind === 'command') this.#turns.note(answering);
    const result = await answering;
    if (operation === 'folder.backup') this.#tellChanged();
    return result;
  }

  async close(): Promise<void> {
    // Of an import that waits for its turn, too.
    this.#closing = true;
    for (const clock of this.#clocks) clock.stop();
    await this.#turns.end();
    await this.#keeping.rest();
    if (this.#store.damage === null) keepHolidays(this.#store);
    this.#store.close();
  }

  #inTurn(
    operation: OperationName,
    kind: 'query' | 'command',
    answer: () => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> {
    return this.#turns.take(async () => {
      this.#importing = operation === 'documents.import';
      this.#stopWanted = false;
      try {
        return await answer();
      } finally {
        this.#importing = false;
        if (kind === 'command') this.#tellChanged();
      }
    });
  }

  #tellChanged(): void {
    this.#version += 1;
    this.#options.onNotice?.({ type: 'changed', version: this.#version });
  }

  /** Goes on with the store that `work` opens; where it fails, with the one that was there. */
  #exchange(work: () => Store): void {
    const { folder } = this.#store;
    this.#store.close();
    try {
      this.#store = work();
    } catch (error) {
      this.#store = openAgain(folder, error);
      this.#beginAnew();
      throw error;
    }
    this.#beginAnew();
  }

  #beginAnew(): void {
    this.#settings = this.#readSettings();
    this.#chain = null;
    this.#renewRecords();
  }

  #renewRecords(): void {
    if (this.#store.damage !== null) return;
    renewRecords(this.#store.writer, this.#settings);
    noteSenders(this.#store.writer);
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  #moment(): { now: Date; today: string; settings: Settings } {
    const now = this.#now();
    return { now, today: localDay(now, this.#settings.zone), settings: this.#settings };
  }

  /** Of a database that cannot be read it is said to have changed: who then asks again is told what is wrong with it. */
  #hasFallenDue(since: Date): boolean {
    if (this.#store.damage !== null) return false;
    try {
      return hasFallenDue(this.#desk.asking(), since);
    } catch (error) {
      if (failureFor(error, this.#store) === null) throw error;
      return true;
    }
  }

  /** Of a damaged database what is usual, where they cannot be read. */
  #storedSettings(usual: Settings): Settings {
    if (this.#store.damage === null) return readSettings(this.#store.reader, usual);
    try {
      return readSettings(this.#store.reader, usual);
    } catch {
      return usual;
    }
  }

  #readSettings(): Settings {
    const usual = usualSettings(this.#options.country);
    const stored = this.#storedSettings(usual);
    return this.#options.zone === undefined ? stored : { ...stored, zone: this.#options.zone };
  }
}
