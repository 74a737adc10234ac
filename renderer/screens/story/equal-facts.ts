import type { Evidence } from '../../../shared/api.ts';
import { saysOf } from './says.ts';

/** Facts that say the same with the same weight: the one that is told, and the others. */
export interface EqualFacts {
  readonly told: Evidence;
  readonly others: readonly Evidence[];
}

/** What is quoted is shown as it stands; only of what is not is it told in words what it says. */
const sayingOf = ({ kind, rank, quote, says }: Evidence): string =>
  JSON.stringify([kind, rank, quote, quote === null ? saysOf(says) : says]);

/** What is said again and again, such as with every order who its vendor is, in one; the one that decided stands for it, else the first. */
export function equalFactsOf(evidence: readonly Evidence[]): readonly EqualFacts[] {
  return [...Map.groupBy(evidence, sayingOf).values()].flatMap((group) => {
    const told = group.find(({ decisive }) => decisive) ?? group[0];
    return told === undefined ? [] : [{ told, others: group.filter((fact) => fact !== told) }];
  });
}
