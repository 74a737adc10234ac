import path from 'node:path';
import { Temporal } from 'temporal-polyfill';

/** Wrong use of the command line: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}

export interface Arguments {
  readonly command: string;
  readonly positional: readonly string[];
  /** `--name value`, by the name in camelCase. A name given twice has its values in order. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly data: string | null;
  readonly json: boolean;
  readonly now: Date | null;
  readonly zone: string | null;
}

/** Options that stand alone, for any command. */
const flags = new Set(['accept', 'decline', 'amend', 'json', 'help']);

/** @throws UsageError for an option without its value, and for a time that is none. */
export function parseArguments(words: readonly string[]): Arguments {
  const options = new Map<string, string[]>();
  const positional: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      positional.push(...rest.splice(0));
    } else if (word === '-h') {
      options.set('help', ['true']);
    } else if (word.startsWith('--')) {
      const [written = '', given] = word.slice(2).split(/=(.*)/s);
      const name = written.replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
      if (flags.has(name) && given !== undefined) throw new UsageError(`--${written} takes no value.`);
      const value = given ?? (flags.has(name) ? 'true' : rest.shift());
      // A value that begins with two hyphens is written `--name=--value`.
      if (value === undefined || (given === undefined && value.startsWith('--')))
        throw new UsageError(`--${written} needs a value.`);
      options.set(name, [...(options.get(name) ?? []), value]);
    } else {
      positional.push(word);
    }
  }
  const single = (name: string): string | null => {
    const values = options.get(name) ?? [];
    if (values.length > 1 && !flags.has(name)) throw new UsageError(`--${name} is given more than once.`);
    options.delete(name);
    return values[0] ?? null;
  };
  const data = single('data');
  if (data === '') throw new UsageError('--data wants a folder.');
  const [command = 'help', ...others] = positional;
  return {
    json: single('json') !== null,
    zone: single('zone'),
    data: data === null ? null : path.resolve(data),
    now: instantOf(single('now')),
    command: single('help') === null ? command : 'help',
    positional: others,
    options,
  };
}

/** `new Date` would take the 30th of February for a day in March; Temporal does not. */
function instantOf(now: string | null): Date | null {
  if (now === null) return null;
  try {
    const date = new Date(Temporal.Instant.from(now).epochMilliseconds);
    const year = date.getUTCFullYear();
    if (year >= 1900 && year < 2200) return date;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new UsageError(`--now wants an instant such as 2026-03-04T10:00:00Z, not “${now}”.`);
}
