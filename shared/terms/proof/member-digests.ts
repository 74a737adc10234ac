import { digestOf } from './digest.ts';

/** Not among what has a digest: what is the same in every file, or is made after the digests. */
const without: ReadonlySet<string> = new Set(['@context', 'memberDigests', 'proof']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* parts(value: unknown, pointer: string): Generator<readonly [string, unknown]> {
  if (pointer === '/schedule' && isRecord(value)) yield* parts(value['clauses'], '/schedule/clauses');
  else if (Array.isArray(value) && value.some(isRecord))
    for (const [at, item] of value.entries()) yield [`${pointer}/${at}`, item];
  else yield [pointer, value];
}

/**
 * The digest of each member of a document, of each rule and of each clause, by its JSON pointer. They stand in the file
 * and are signed with it, so that of a file damaged on its way one can tell which part it was.
 */
export function memberDigestsOf(document: object): Record<string, string> {
  const members = Object.entries(document).filter(([name]) => !without.has(name));
  const all = members.flatMap(([name, value]) => [...parts(value, `/${name}`)]);
  return Object.fromEntries(all.map(([pointer, value]) => [pointer, digestOf(value)]));
}
