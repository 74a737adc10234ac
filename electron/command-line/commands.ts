import path from 'node:path';
import { type Arguments, UsageError } from './arguments.ts';
import { type Command, command, done, word } from './command.ts';
import { inputOf } from './fields.ts';
import { intakeCommands } from './intake.ts';
import { termsCommands } from './terms.ts';
import { lists, records } from './lists.ts';

function choice<T>(of: Readonly<Record<string, T>>, name: string | undefined, what: string): T {
  const found = name !== undefined && Object.hasOwn(of, name) ? of[name] : undefined;
  if (found === undefined)
    throw new UsageError(
      `${what} wants one of ${Object.keys(of).join(', ')}${name === undefined ? '' : `, not “${name}”`}.`,
    );
  return found;
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

function transactionCount(args: Arguments): number {
  const count = args.positional[0] ?? '1';
  if (!/^[1-9]\d{0,8}$/.test(count)) throw new UsageError(`undo wants a number of transactions, not “${count}”.`);
  return Number(count);
}

/** What each command does. All is checked that can be before the data folder is opened. */
export const commands: Readonly<Record<string, Command>> = {
  ...intakeCommands,
  ...termsCommands,
  identify: command(
    { needs: ['the numbers to identify'], spare: Infinity, needsData: false },
    async ({ positional }, { call }) => done(await call('numbers.identify', { numbers: positional })),
  ),
  list: command(
    { spare: 1, options: true },
    async (args, { call }) => done(await call(choice(lists, args.positional[0], 'list'), inputOf(args.options))),
    (args) => choice(lists, args.positional[0], 'list'),
  ),
  show: command({ needs: ['an id, an order number or a tracking number'] }, async (args, { call }) =>
    done(await call('story.show', { ref: word(args, 0) })),
  ),
  why: command({ needs: ['a record and a field', 'a field, such as verdict'] }, async (args, { call }) =>
    done(await call('story.why', { ref: word(args, 0), field: word(args, 1) })),
  ),
  standing: command({ options: true }, async ({ options }, { call }) =>
    done(await call('standings.list', inputOf(options))),
  ),
  today: command({}, async (_args, { call }) => done(await call('today.list', {}))),
  record: command(
    { spare: 1, options: true },
    async (args, { call, standardInput }) =>
      done(await call(choice(records, args.positional[0], 'record'), await recordInput(args, standardInput))),
    (args) => choice(records, args.positional[0], 'record'),
  ),
  undo: command(
    { spare: 1 },
    async (args, { call }) => done(await call('transactions.undo', { count: transactionCount(args) })),
    (args) => transactionCount(args),
  ),
  demo: command({}, async (_args, { call }) => done(await call('demo.fill', {}))),
  export: command({ needs: ['the folder to write to'] }, async (args, { call }) =>
    done(await call('chain.export', { path: path.resolve(word(args, 0)) })),
  ),
  backup: command({ needs: ['the file to write'] }, async (args, { call }) =>
    done(await call('chain.backup', { file: word(args, 0) })),
  ),
  check: command({}, async (_args, { call, say }) => {
    const value = (await call('chain.check', {})) as { ok: boolean; findings: string[] };
    for (const finding of value.findings) say(finding);
    return { value, status: value.ok ? 0 : 1 };
  }),
  'data-map': command({ options: true }, async ({ options }, { call }) =>
    done(await call('data.map', inputOf(options))),
  ),
  request: command({ options: true }, async ({ options }, { call }) =>
    done(await call('request.record', inputOf(options))),
  ),
  letter: command({ needs: ['the id of a request'], options: true }, async (args, { call }) =>
    done(await call('request.letter', { ...inputOf(args.options), request: word(args, 0) })),
  ),
  join: command({ needs: ['two records', 'a second record'] }, async ({ positional }, { call }) =>
    done(await call('subjects.join', { subjects: positional })),
  ),
  part: command({ needs: ['two ids', 'a second id'] }, async ({ positional }, { call }) =>
    done(await call('subjects.part', { subjects: positional })),
  ),
  settings: command({ options: true }, async ({ options }, { call }) =>
    done(options.size === 0 ? await call('settings.show', {}) : await call('settings.change', inputOf(options))),
  ),
};
