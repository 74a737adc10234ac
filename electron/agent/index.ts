// The personal agent: one data folder, the operations of the contract on it, and nothing of windows or Electron.
import type { ZodError } from 'zod';
import {
  type Failure,
  type Notice,
  type OperationName,
  type Result,
  type Settings,
  api,
  failureOf,
} from '../../shared/api.ts';
import { Chain, localDay } from './chain/index.ts';
import { AgentError } from './errors.ts';
import { InvalidFact } from './facts/index.ts';
import { UnreadableDocument, identify } from './intake/index.ts';
import { type Desk, handlers } from './operations.ts';
import { readFiles } from './read-files.ts';
import { isZone, readSettings, usualSettings } from './settings.ts';
import { type Store, StoreError, explainStoreError, openStore, restoreFolder } from './store/index.ts';

export interface AgentOptions {
  readonly dataDir: string;
  /** What is to be taken as now; the clock where left out. */
  readonly now?: () => Date;
  /** IANA zone, in place of the one in the settings. */
  readonly zone?: string;
  /** ISO 3166 country whose business days count where the settings name none. */
  readonly country?: string;
  readonly onNotice?: (notice: Notice) => void;
}

export interface Agent {
  /** Answers an operation of the contract. It never throws: what goes wrong is told in the result. */
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}

const isOperation = (name: string): name is OperationName => Object.hasOwn(api, name);

/** Queries read what is committed beside a running command. The check looks at what the writer holds, so it waits. */
const isAnsweredAtOnce = (operation: OperationName, kind: 'query' | 'command'): boolean =>
  operation === 'documents.stopImport' || (kind === 'query' && operation !== 'chain.check');

/** Tells a failure to the person; null for what is a fault of the program and must not be hidden. */
function failureFor(error: unknown, store: Store): Failure | null {
  const explained = explainStoreError(error, store.file);
  const isTold =
    explained instanceof AgentError ||
    explained instanceof StoreError ||
    explained instanceof UnreadableDocument ||
    explained instanceof InvalidFact;
  return isTold ? { code: explained.code, message: explained.message, details: explained.details } : null;
}

const inputFailure = (operation: string, { issues }: ZodError): Failure =>
  failureOf(['bad_input', { operation, issues }]);

/**
 * Opens the agent on a data folder.
 * @throws StoreError (`locked`, `read_only`, `disk_full`, `newer_database`, `damaged`, …), AgentError `no_such_zone` for one
 *   that does not exist.
 */
export function openAgent(options: AgentOptions): Agent {
  refuseUnknownZone(options.zone);
  const store = openStore(options.dataDir);
  try {
    return new OpenAgent(options, store);
  } catch (error) {
    store.close();
    throw error;
  }
}

/**
 * Opens an agent without a data folder: it reads documents and identifies numbers, also while the folder is open
 * elsewhere or damaged, and keeps nothing. Days are counted in `zone`, or in the system's.
 * @throws AgentError `no_such_zone` for one that does not exist.
 */
export function openReader(zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone): Agent {
  refuseUnknownZone(zone);
  return {
    async call(operation, input) {
      switch (operation) {
        case 'documents.read': {
          const parsed = api[operation].input.safeParse(input);
          if (!parsed.success) return { ok: false, error: inputFailure(operation, parsed.error) };
          return { ok: true, value: await readFiles(parsed.data.files, zone) };
        }
        case 'numbers.identify': {
          const parsed = api[operation].input.safeParse(input);
          if (!parsed.success) return { ok: false, error: inputFailure(operation, parsed.error) };
          return { ok: true, value: parsed.data.numbers.map(identify) };
        }
        default:
          return { ok: false, error: unknownOperation(operation) };
      }
    },
    close: () => Promise.resolve(),
  };
}

function refuseUnknownZone(zone: string | undefined): void {
  if (zone !== undefined && !isZone(zone)) throw new AgentError('no_such_zone', { fields: ['zone'], zone });
}

const unknownOperation = (operation: string): Failure => failureOf(['unknown_operation', { operation }]);

class OpenAgent implements Agent {
  readonly #options: AgentOptions;
  readonly #store: Store;
  readonly #desk: Desk;
  #settings: Settings;
  #chain: Chain;
  #commands: Promise<unknown> = Promise.resolve();
  #importing = false;
  #stopWanted = false;
  #version = 0;

  constructor(options: AgentOptions, store: Store) {
    this.#options = options;
    this.#store = store;
    this.#settings = this.#readSettings();
    this.#chain = new Chain(store.writer, this.#settings);
    this.#desk = {
      asking: () => ({ database: store.reader, ...this.#moment() }),
      acting: () => ({ database: store.writer, store, chain: this.#chain, ...this.#moment() }),
      control: {
        stopped: () => this.#stopWanted,
        progress: (done, total, file) => options.onNotice?.({ type: 'progress', done, total, file }),
      },
      stopImport: () => {
        this.#stopWanted = this.#importing;
        return this.#importing;
      },
      usualSettings: () => usualSettings(options.country),
      settingsChanged: () => {
        this.#settings = this.#readSettings();
        this.#chain = new Chain(store.writer, this.#settings);
      },
    };
  }

  async call(operation: string, input: unknown): Promise<Result<unknown>> {
    if (!isOperation(operation)) return { ok: false, error: unknownOperation(operation) };
    const { kind, input: schema, output } = api[operation];
    const parsed = schema.safeParse(input);
    if (!parsed.success) return { ok: false, error: inputFailure(operation, parsed.error) };
    const handle = handlers[operation] as (input: unknown, desk: Desk) => unknown;
    const answer = async (): Promise<Result<unknown>> => {
      try {
        return { ok: true, value: output.parse(await handle(parsed.data, this.#desk)) };
      } catch (error) {
        const failure = failureFor(error, this.#store);
        if (failure === null) throw error;
        return { ok: false, error: failure };
      }
    };
    return isAnsweredAtOnce(operation, kind) ? answer() : this.#inTurn(operation, answer);
  }

  async close(): Promise<void> {
    this.#stopWanted = true;
    await this.#commands;
    this.#store.close();
  }

  /** Commands follow one another, so that one at a time writes. */
  #inTurn(operation: OperationName, answer: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
    const turn = this.#commands.then(async () => {
      this.#importing = operation === 'documents.import';
      this.#stopWanted = false;
      try {
        return await answer();
      } finally {
        this.#importing = false;
        this.#version += 1;
        this.#options.onNotice?.({ type: 'changed', version: this.#version });
      }
    });
    // A command that fails by a fault of the program must not stop those after it.
    this.#commands = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  #moment(): { now: Date; today: string; settings: Settings } {
    const now = this.#options.now?.() ?? new Date();
    return { now, today: localDay(now, this.#settings.zone), settings: this.#settings };
  }

  #readSettings(): Settings {
    const stored = readSettings(this.#store.writer, usualSettings(this.#options.country));
    return this.#options.zone === undefined ? stored : { ...stored, zone: this.#options.zone };
  }
}

export { AgentError, StoreError, UnreadableDocument, restoreFolder };
