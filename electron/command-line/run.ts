import { homedir } from 'node:os';
import { statSync } from 'node:fs';
import type { Notice, OperationName } from '../../shared/api.ts';
import { AgentError, StoreError, openAgent, openReader, restoreFolder } from '../agent/index.ts';
import { type Arguments, UsageError, parseArguments } from './arguments.ts';
import type { Call, Command, Done } from './command.ts';
import { commands } from './commands.ts';
import { ownDataFolder } from '../worker/own-data-folder.ts';
import { help } from './help.ts';
import { asText } from './print.ts';
import { printable } from './printable.ts';

/** What the command line is run from: a terminal, a pipe, or a test. */
export interface Surroundings {
  /** Standard output. */
  readonly print: (text: string) => void;
  /** A line on standard error. */
  readonly say: (line: string) => void;
  /** All of standard input; empty where a person would have to type it. */
  readonly standardInput: () => Promise<string>;
}

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
  'cannot_open',
  'no_such_file',
  'migration_gap',
  'moved_away',
  'moved_in_circle',
  'note_unreadable',
  'copy_incomplete',
]);

/** Status of a fault of the program (EX_SOFTWARE of sysexits.h), so that nobody takes it for “done in part”. */
const programFault = 70;

/** Runs one command and says its exit status: 0 done, 1 in part, 2 wrong use, 3 refused, 70 a fault of the program. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print } = surroundings;
  const say = (line: string): void => surroundings.say(printable(line));
  try {
    const args = parseArguments(words);
    if (args.command === 'help') {
      print(help);
      return 0;
    }
    const { value, status } = args.command === 'restore' ? restore(args) : await run(args, { ...surroundings, say });
    print(args.json ? `${JSON.stringify(value, null, 2)}\n` : asText(value));
    return status;
  } catch (error) {
    const status = statusOf(error);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    say(`counterpart: ${status === null ? `this should not have happened. ${stack ?? message}` : message}`);
    return status ?? programFault;
  }
}

const dataFolderOf = ({ data }: Arguments): string =>
  data ?? ownDataFolder({ platform: process.platform, env: process.env, home: homedir() });

/** The command that the first word names, or the first two. @throws UsageError */
function commandOf(args: Arguments): { readonly command: Command; readonly args: Arguments } {
  const [second, ...positional] = args.positional;
  const two = `${args.command} ${second ?? ''}`;
  const found = Object.hasOwn(commands, two) ? { ...args, command: two, positional } : args;
  const command = Object.hasOwn(commands, found.command) ? commands[found.command] : undefined;
  if (command !== undefined) return { command, args: found };
  const more = Object.keys(commands).filter((name) => name.startsWith(`${args.command} `));
  throw new UsageError(
    more.length > 0
      ? `${args.command} wants one of ${more.map((name) => name.slice(args.command.length + 1)).join(', ')}.`
      : `There is no command “${args.command}”. See: counterpart help`,
  );
}

async function run(given: Arguments, { say, standardInput }: Surroundings): Promise<Done> {
  const { command, args } = commandOf(given);
  command.check(args);
  let files = { before: 0, total: 0 };
  let saidAt = 0;
  const now = args.now;
  const onNotice = (notice: Notice): void => {
    if (notice.type !== 'progress') return;
    const total = Math.max(files.total, files.before + notice.total);
    const done = files.before + notice.done;
    if (total < 2 || (done < total && Date.now() - saidAt < 100)) return;
    saidAt = Date.now();
    say(`${done} of ${total}`);
  };
  const agent = command.needsData
    ? openAgent({
        dataDir: dataFolderOf(args),
        onNotice,
        ...(now === null ? {} : { now: () => now }),
        ...(args.zone === null ? {} : { zone: args.zone }),
      })
    : openReader(args.zone ?? undefined);
  const call: Call = async (operation: OperationName, input: unknown) => {
    const result = await agent.call(operation, input);
    if (result.ok) return result.value;
    throw new Refused(result.error.code, result.error.message);
  };
  const expectFiles = (before: number, total: number): void => {
    files = { before, total };
  };
  try {
    return await command.run(args, { call, say, standardInput, expectFiles });
  } finally {
    await agent.close();
  }
}

/** The one command that does not open the database first: it may be the one that is damaged. */
function restore(args: Arguments): Done {
  const { positional, options } = args;
  const [file, extra] = positional;
  if (file === undefined) throw new UsageError('restore wants the backup file.');
  if (extra !== undefined || options.size > 0) throw new UsageError('restore wants the backup file and nothing else.');
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`There is no file “${file}”.`);
  return {
    value: {
      restored: file,
      replaced: restoreFolder(dataFolderOf(args), file, new Date()),
    },
    status: 0,
  };
}

/** Null for a fault of the program, which has no place in the contract. */
function statusOf(error: unknown): 2 | 3 | null {
  if (error instanceof UsageError) return 2;
  if (error instanceof Refused || error instanceof StoreError) return refusals.has(error.code) ? 3 : 2;
  return error instanceof AgentError ? 2 : null;
}
