import type { ImportResult, OperationName } from '../../shared/api.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { inputOf } from './fields.ts';
import { collectFiles } from './files.ts';

/** Calls the agent; throws what it refuses. */
export type Call = (operation: OperationName, input: unknown) => Promise<unknown>;

export interface Done {
  readonly value: unknown;
  /** 0 done, 1 done in part. */
  readonly status: 0 | 1;
}

type Command = (args: Arguments, call: Call, standardInput: () => Promise<string>) => Promise<Done>;

const lists: Readonly<Record<string, OperationName>> = {
  orders: 'orders.list',
  shipments: 'shipments.list',
  parties: 'parties.list',
  projects: 'projects.list',
  interactions: 'interactions.list',
  expectations: 'expectations.list',
  documents: 'documents.list',
  transactions: 'transactions.list',
};

const records: Readonly<Record<string, OperationName>> = {
  order: 'order.record',
  shipment: 'shipment.record',
  expectation: 'expectation.record',
  outcome: 'outcome.record',
  interaction: 'interaction.record',
  party: 'party.record',
  project: 'project.record',
};

const done = (value: unknown): Done => ({ value, status: 0 });

function choice<T>(of: Readonly<Record<string, T>>, name: string | undefined, what: string): T {
  const found = name !== undefined && Object.hasOwn(of, name) ? of[name] : undefined;
  if (found === undefined)
    throw new UsageError(
      `${what} wants one of ${Object.keys(of).join(', ')}${name === undefined ? '' : `, not “${name}”`}.`,
    );
  return found;
}

function needed(args: Arguments, index: number, what: string): string {
  const word = args.positional[index];
  if (word === undefined) throw new UsageError(`${args.command} wants ${what}.`);
  return word;
}

async function recordInput(args: Arguments, standardInput: () => Promise<string>): Promise<unknown> {
  if (args.options.size > 0) return inputOf(args.options);
  const text = (await standardInput()).trim();
  if (text === '') throw new UsageError('record wants its fields as --field value, or as JSON on standard input.');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`Standard input is no valid JSON: ${error.message}.`);
    throw error;
  }
}

export const commands: Readonly<Record<string, Command>> = {
  read: async (args, call) => {
    needed(args, 0, 'the files to read');
    const { files, missing } = await collectFiles(args.positional);
    for (const { message } of missing) process.stderr.write(`${message}\n`);
    const value = await call('documents.read', { files });
    const unreadable = (value as { reason: string | null }[]).some(
      ({ reason }) => reason === 'unreadable' || reason === 'empty',
    );
    return { value, status: missing.length > 0 || unreadable ? 1 : 0 };
  },
  import: async (args, call) => {
    needed(args, 0, 'the files or folders to import');
    const { files, missing } = await collectFiles(args.positional);
    const result = (await call('documents.import', { files })) as ImportResult;
    const value = { ...result, documents: result.documents + missing.length, failed: [...missing, ...result.failed] };
    return { value, status: value.failed.length > 0 ? 1 : 0 };
  },
  identify: async (args, call) => {
    needed(args, 0, 'the numbers to identify');
    return done(await call('numbers.identify', { numbers: args.positional }));
  },
  list: async (args, call) => done(await call(choice(lists, args.positional[0], 'list'), inputOf(args.options))),
  show: async (args, call) =>
    done(await call('story.show', { ref: needed(args, 0, 'an id, an order number or a tracking number') })),
  why: async (args, call) =>
    done(
      await call('story.why', {
        ref: needed(args, 0, 'a record and a field'),
        field: needed(args, 1, 'a field, such as verdict'),
      }),
    ),
  standing: async (args, call) => done(await call('standings.list', inputOf(args.options))),
  today: async (_args, call) => done(await call('today.list', {})),
  record: async (args, call, standardInput) =>
    done(await call(choice(records, args.positional[0], 'record'), await recordInput(args, standardInput))),
  undo: async (args, call) => {
    const count = args.positional[0] ?? '1';
    if (!/^[1-9]\d*$/.test(count)) throw new UsageError(`undo wants a number of transactions, not “${count}”.`);
    return done(await call('transactions.undo', { count: Number(count) }));
  },
  demo: async (_args, call) => done(await call('demo.fill', {})),
  export: async (args, call) => done(await call('chain.export', { path: needed(args, 0, 'the folder to write to') })),
  backup: async (args, call) => done(await call('chain.backup', { file: needed(args, 0, 'the file to write') })),
  check: async (_args, call) => {
    const value = await call('chain.check', {});
    return { value, status: (value as { ok: boolean }).ok ? 0 : 1 };
  },
  join: async (args, call) =>
    done(
      await call('subjects.join', { subjects: [needed(args, 0, 'two records'), needed(args, 1, 'a second record')] }),
    ),
  part: async (args, call) =>
    done(await call('subjects.part', { subjects: [needed(args, 0, 'two ids'), needed(args, 1, 'a second id')] })),
  settings: async (args, call) =>
    done(
      args.options.size === 0 ? await call('settings.show', {}) : await call('settings.change', inputOf(args.options)),
    ),
};
