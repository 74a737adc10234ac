import type { TodayItem } from '../../../shared/api.ts';

/** Who is to bring it, and of which order; what the title says already is left out. */
export function underTitle({ expectation, order, title }: TodayItem): string {
  const parts = [expectation?.accountable?.name ?? null, order?.name ?? null];
  return parts.filter((part) => part !== null && part !== title).join(' · ');
}
