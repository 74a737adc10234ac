import type { Standing } from '../../../shared/model/index.ts';
import { hasWords, searchWords } from '../../../shared/model/words.ts';
import { fewVerdicts, verdictCount } from '../verdict/index.ts';

/** A line of the list: a standing with its rank, or the heading of those that cannot be told. */
export type StandingLine =
  | { readonly kind: 'standing'; readonly standing: Standing; readonly rank: number | null }
  | { readonly kind: 'few'; readonly count: number; readonly isOpen: boolean };

/** So many of too few verdicts may stand open below the others without burying the end of the list. */
const fewAtFirst = 8;

/** Those that can be told have a rank; those of too few verdicts come after them and have none. */
const isTold = (standing: Standing): boolean => verdictCount(standing) >= fewVerdicts;

/** The rank of each party that has one; `standings` come best first, those of too few verdicts last. */
export const ranksOf = (standings: readonly Standing[]): ReadonlyMap<string, number> =>
  new Map(standings.filter(isTold).map(({ party }, at) => [party.id, at + 1]));

/**
 * What the list shows: the ranks as they are among all, then those of too few verdicts under a heading of their own. Where
 * nobody chose, these are folded if they are many and not all there is; what is searched for is never folded away.
 */
export function standingLines(
  standings: readonly Standing[],
  search: string,
  chosen: boolean | null,
): readonly StandingLine[] {
  const wanted = searchWords(search);
  const ranks = ranksOf(standings);
  const lines = standings
    .filter(({ party }) => hasWords(party.name, wanted))
    .map((standing) => ({ kind: 'standing' as const, standing, rank: ranks.get(standing.party.id) ?? null }));
  const told = lines.filter(({ rank }) => rank !== null);
  const few = lines.filter(({ rank }) => rank === null);
  if (few.length === 0) return told;
  const isOpen = wanted.length > 0 || (chosen ?? (few.length <= fewAtFirst || told.length === 0));
  return [...told, { kind: 'few', count: few.length, isOpen }, ...(isOpen ? few : [])];
}
