import type { TodayItem } from '../../shared/api.ts';
import type { LocalDate } from '../../shared/model/index.ts';
import type { Link } from './policy.ts';

/** What a person wants to be told of: what became overdue, what comes today, what waits to be collected. */
export interface News {
  readonly reason: 'overdue' | 'arriving' | 'collect';
  readonly title: string;
  /** Who is to bring or do it; null where nobody is named. */
  readonly who: string | null;
  readonly link: Link | null;
}

/** What there is to tell on a day, by a key under which it is told once. A new date for a delivery is news again. */
export function newsOf(items: readonly TodayItem[], today: LocalDate): ReadonlyMap<string, News> {
  return new Map(
    items.flatMap(({ reason, due, expectation, order, title }) => {
      if (reason !== 'overdue' && reason !== 'arriving' && reason !== 'collect') return [];
      const { from = null, until = null } = expectation?.current ?? {};
      const begins = from ?? until;
      if (reason === 'arriving' && begins !== null && begins > today) return [];
      const id = expectation?.id ?? order?.id ?? title;
      const link: Link | null =
        order !== null
          ? { kind: 'order', ref: order.id }
          : expectation !== null
            ? { kind: 'expectation', ref: expectation.id }
            : null;
      const who = expectation?.accountable?.name ?? order?.name ?? null;
      const key = [reason, id, ...(reason === 'arriving' ? [due ?? ''] : [])].join(' ');
      return [[key, { reason, title, who, link }] as const];
    }),
  );
}

/**
 * What of the news was not told yet, and what is then told. `told` is null where the person has only now asked to be
 * told: what stood before is no news. What is no news any more is forgotten, so that it is told should it come again.
 */
export function untold(
  news: ReadonlyMap<string, News>,
  told: readonly string[] | null,
): { readonly fresh: readonly News[]; readonly told: readonly string[] } {
  const known = new Set(told ?? news.keys());
  return { fresh: [...news].filter(([key]) => !known.has(key)).map(([, each]) => each), told: [...news.keys()] };
}
