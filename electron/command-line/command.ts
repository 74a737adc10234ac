import type { OperationName } from '../../shared/api.ts';
import { type Arguments, UsageError } from './arguments.ts';

/** Calls the agent; throws what it refuses. */
export type Call = (operation: OperationName, input: unknown) => Promise<unknown>;

export interface Done {
  readonly value: unknown;
  /** 0 done, 1 done in part. */
  readonly status: 0 | 1;
}

/** What a command may use beside its words. */
export interface Desk {
  readonly call: Call;
  /** All of standard input as text. */
  readonly standardInput: () => Promise<string>;
  /** Says a line on standard error. */
  readonly say: (line: string) => void;
  /** How many files came before those of the next call, and how many there are in all. */
  readonly expectFiles: (before: number, total: number) => void;
}

export interface Command {
  /** Fails for words the command cannot take, before anything is opened. @throws UsageError */
  readonly check: (args: Arguments) => void;
  /** False where it neither asks nor changes what is kept, so that it needs no data folder. */
  readonly needsData: boolean;
  readonly run: (args: Arguments, desk: Desk) => Promise<Done>;
}

export const done = (value: unknown): Done => ({ value, status: 0 });

interface Words {
  /** What the words are, in order, for the sentence where one is missing; `rest` where more may follow. */
  readonly needs?: readonly string[];
  /** How many more words it may have. */
  readonly spare?: number;
  readonly options?: boolean;
  /** False for a command that runs without the data folder. */
  readonly needsData?: boolean;
}

/** Makes a command that says no to words and options it has no use for. */
export function command(
  words: Words,
  run: Command['run'],
  check: (args: Arguments) => void = () => undefined,
): Command {
  const { needs = [], spare = 0, options = false, needsData = true } = words;
  return {
    run,
    needsData,
    check: (args) => {
      const missing = needs[args.positional.length];
      if (missing !== undefined) throw new UsageError(`${args.command} wants ${missing}.`);
      const extra = args.positional[needs.length + spare];
      if (extra !== undefined) throw new UsageError(`${args.command} has no use for “${extra}”.`);
      const [option] = args.options.keys();
      if (!options && option !== undefined) throw new UsageError(`${args.command} has no option --${option}.`);
      check(args);
    },
  };
}

/** A word that `check` has seen to be there. */
export function word(args: Arguments, index: number): string {
  const found = args.positional[index];
  if (found === undefined) throw new UsageError(`${args.command} lacks a word.`);
  return found;
}
