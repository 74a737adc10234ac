import type { Verdict } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';

/**
 * The gap of a promise in words; null where there is none to speak of. `gapDays` is positive late, negative early. Grace
 * changes the verdict and not the gap, so that what was met may still have come late.
 */
export function gapWords(verdict: Verdict | null, gapDays: number | null): string | null {
  if (gapDays === null || verdict === null || verdict === 'open' || verdict === 'dropped') return null;
  if (verdict === 'overdue') return gapDays > 0 ? words.gapSoFar(gapDays) : null;
  if (verdict === 'met' && gapDays > 0) return words.gapWithinGrace(gapDays);
  if (verdict === 'missed' && gapDays === 0) return null;
  return words.gap(gapDays);
}
