import path from 'node:path';

/** Wrong use of the command line: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}

export interface Arguments {
  readonly command: string;
  readonly positional: readonly string[];
  /** `--name value`; a flag without a value is `true`. A name given twice has its values in order. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly data: string | null;
  readonly json: boolean;
  readonly now: Date | null;
  readonly zone: string | null;
}

/** Options that stand alone, for any command. */
const flags = new Set(['json', 'help']);

/** @throws UsageError for an option without its value, and for a time that is none. */
export function parseArguments(words: readonly string[]): Arguments {
  const options = new Map<string, string[]>();
  const positional: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      positional.push(...rest.splice(0));
    } else if (word.startsWith('--')) {
      const [name = '', given] = word.slice(2).split(/=(.*)/s);
      const value = given ?? (flags.has(name) ? 'true' : rest.shift());
      if (value === undefined) throw new UsageError(`--${name} needs a value.`);
      options.set(name, [...(options.get(name) ?? []), value]);
    } else {
      positional.push(word);
    }
  }
  const single = (name: string): string | null => {
    const value = options.get(name)?.at(-1) ?? null;
    options.delete(name);
    return value;
  };
  const now = single('now');
  const instant = now === null ? null : new Date(now);
  if (instant !== null && (Number.isNaN(instant.getTime()) || !/T.*(Z|[+-]\d{2}:?\d{2})$/.test(now ?? ''))) {
    throw new UsageError(`--now wants an instant such as 2026-03-04T10:00:00Z, not “${now ?? ''}”.`);
  }
  const data = single('data');
  const [command = 'help', ...others] = positional;
  return {
    json: single('json') === 'true',
    zone: single('zone'),
    data: data === null ? null : path.resolve(data),
    now: instant,
    command: single('help') === 'true' ? 'help' : command,
    positional: others,
    options,
  };
}
