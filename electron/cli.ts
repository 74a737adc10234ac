// The command line: a host like the others, without a window. See docs/command-line.md.
import { text } from 'node:stream/consumers';
import type { Notice, OperationName } from '../shared/api.ts';
import { StoreError, openAgent, restoreFolder } from './agent/index.ts';
import { type Arguments, UsageError, parseArguments } from './command-line/arguments.ts';
import { type Call, type Done, commands } from './command-line/commands.ts';
import { defaultDataFolder } from './command-line/data-folder.ts';
import { help } from './command-line/help.ts';
import { asText } from './command-line/print.ts';

/** A refusal of the agent, on its way to standard error. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const refusals = new Set([
  'locked',
  'read_only',
  'disk_full',
  'newer_database',
  'damaged',
  'not_a_database',
  'io',
  'migration_gap',
]);

function showProgress(notice: Notice): void {
  if (notice.type !== 'progress' || notice.total < 2) return;
  process.stderr.write(`${notice.done} of ${notice.total}\n`);
}

async function run(args: Arguments): Promise<Done> {
  const data = args.data ?? defaultDataFolder();
  if (args.command === 'restore') {
    const [file] = args.positional;
    if (file === undefined) throw new UsageError('restore wants the backup file.');
    return { value: { restored: file, replaced: restoreFolder(data, file, new Date()) }, status: 0 };
  }
  const command = Object.hasOwn(commands, args.command) ? commands[args.command] : undefined;
  if (command === undefined) throw new UsageError(`There is no command “${args.command}”. See: counterpart help`);
  const now = args.now;
  const agent = openAgent({
    dataDir: data,
    onNotice: showProgress,
    ...(now === null ? {} : { now: () => now }),
    ...(args.zone === null ? {} : { zone: args.zone }),
  });
  const call: Call = async (operation: OperationName, input: unknown) => {
    const result = await agent.call(operation, input);
    if (result.ok) return result.value;
    throw new Refused(result.error.code, result.error.message);
  };
  try {
    return await command(args, call, () => text(process.stdin));
  } finally {
    await agent.close();
  }
}

function statusOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  if (error instanceof Refused || error instanceof StoreError) return refusals.has(error.code) ? 3 : 2;
  if (error instanceof Error && 'code' in error && error.code === 'bad_input') return 2;
  throw error;
}

async function main(): Promise<number> {
  try {
    const args = parseArguments(process.argv.slice(2));
    if (args.command === 'help') {
      process.stdout.write(help);
      return 0;
    }
    const { value, status } = await run(args);
    process.stdout.write(args.json ? `${JSON.stringify(value, null, 2)}\n` : asText(value));
    return status;
  } catch (error) {
    const status = statusOf(error);
    process.stderr.write(`counterpart: ${error instanceof Error ? error.message : String(error)}\n`);
    return status;
  }
}

process.exitCode = await main();
