import type { StoredFact } from '../facts/index.ts';

/** When a cluster is folded: parties first, then agreements with them, then all that is judged by their hours and words. */
export function stageOf([first]: readonly StoredFact[]): 0 | 1 | 2 {
  const mark = first?.marks[0] ?? '';
  return mark.startsWith('party:') ? 0 : mark.startsWith('negotiation:') ? 1 : 2;
}

export const stages = [0, 1, 2] as const;
