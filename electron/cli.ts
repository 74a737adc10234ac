// The command line: a host like the others, without a window. See docs/command-line.md.
import { statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { OperationName } from '../shared/api.ts';
import { AgentError, StoreError, openAgent, restoreFolder } from './agent/index.ts';
import { type Arguments, UsageError, parseArguments } from './command-line/arguments.ts';
import type { Call, Done } from './command-line/command.ts';
import { commands } from './command-line/commands.ts';
import { defaultDataFolder } from './command-line/data-folder.ts';
import { help } from './command-line/help.ts';
import { asText } from './command-line/print.ts';
import { printable } from './command-line/printable.ts';

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

const say = (line: string): void => void process.stderr.write(`${printable(line)}\n`);

async function run(args: Arguments): Promise<Done> {
  const data = args.data ?? defaultDataFolder();
  const command = Object.hasOwn(commands, args.command) ? commands[args.command] : undefined;
  if (command === undefined) throw new UsageError(`There is no command “${args.command}”. See: counterpart help`);
  command.check(args);
  let files = { before: 0, total: 0 };
  let saidAt = 0;
  const now = args.now;
  const agent = openAgent({
    dataDir: data,
    onNotice: (notice) => {
      if (notice.type !== 'progress') return;
      const total = Math.max(files.total, files.before + notice.total);
      const done = files.before + notice.done;
      if (total < 2 || (done < total && Date.now() - saidAt < 100)) return;
      saidAt = Date.now();
      say(`${done} of ${total}`);
    },
    ...(now === null ? {} : { now: () => now }),
    ...(args.zone === null ? {} : { zone: args.zone }),
  });
  const call: Call = async (operation: OperationName, input: unknown) => {
    const result = await agent.call(operation, input);
    if (result.ok) return result.value;
    throw new Refused(result.error.code, result.error.message);
  };
  try {
    return await command.run(args, {
      call,
      say,
      standardInput: async () => (process.stdin.isTTY ? '' : text(process.stdin)),
      expectFiles: (before, total) => {
        files = { before, total };
      },
    });
  } finally {
    await agent.close();
  }
}

/** The one command that does not open the database first: it may be the one that is damaged. */
function restore({ positional, options, data }: Arguments): Done {
  const [file, extra] = positional;
  if (file === undefined) throw new UsageError('restore wants the backup file.');
  if (extra !== undefined || options.size > 0) throw new UsageError('restore wants the backup file and nothing else.');
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`There is no file “${file}”.`);
  return {
    value: { restored: file, replaced: restoreFolder(data ?? defaultDataFolder(), file, new Date()) },
    status: 0,
  };
}

/** Null for a fault of the program, which has no place in the contract. */
function statusOf(error: unknown): 2 | 3 | null {
  if (error instanceof UsageError) return 2;
  if (error instanceof Refused || error instanceof StoreError) return refusals.has(error.code) ? 3 : 2;
  return error instanceof AgentError ? 2 : null;
}

/** Status of a fault of the program (EX_SOFTWARE of sysexits.h), so that nobody takes it for “done in part”. */
const programFault = 70;

async function main(): Promise<number> {
  try {
    const args = parseArguments(process.argv.slice(2));
    if (args.command === 'help') {
      process.stdout.write(help);
      return 0;
    }
    const { value, status } = args.command === 'restore' ? restore(args) : await run(args);
    process.stdout.write(args.json ? `${JSON.stringify(value, null, 2)}\n` : asText(value));
    return status;
  } catch (error) {
    const status = statusOf(error);
    if (status === null) {
      say(`counterpart: this should not have happened. ${error instanceof Error ? error.stack : String(error)}`);
      return programFault;
    }
    say(`counterpart: ${error instanceof Error ? error.message : String(error)}`);
    return status;
  }
}

// Whoever reads what is written may have gone (`counterpart list orders | head -1`): that is no failure, and it must not
// stop an import half-way.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await main();
