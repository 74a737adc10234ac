import { parseArgs } from 'node:util';

/** What a host with a window is started with. */
export interface HostOptions {
  /** The data folder, as the person wrote it. */
  readonly data?: string;
  /** An ISO instant to be taken as now. */
  readonly now?: string;
  readonly zone?: string;
}

/**
 * Reads `--data DIR`, `--now INSTANT` and `--zone NAME`, and passes over what Electron or Chromium take for themselves.
 * Throws a sentence where one of the three lacks its value, or the instant is none.
 */
export function hostOptions(args: readonly string[]): HostOptions {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { data: string, now: string, zone: string },
  });
  const valueOf = (name: 'data' | 'now' | 'zone'): string | undefined => {
    const value = values[name];
    if (value === true || value === '') throw new RangeError(`--${name} needs a value.`);
    return typeof value === 'string' ? value : undefined;
  };
  const data = valueOf('data');
  const now = valueOf('now');
  const zone = valueOf('zone');
  if (now !== undefined && Number.isNaN(Date.parse(now))) {
    throw new RangeError(`--now needs an instant such as 2026-03-04T12:00:00Z, not ${now}.`);
  }
  return {
    ...(data === undefined ? {} : { data }),
    ...(now === undefined ? {} : { now }),
    ...(zone === undefined ? {} : { zone }),
  };
}
