import type { TodayItem } from '../../shared/api.ts';
import type { DesktopWords } from '../../shared/contract/desktop.ts';
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
    items.flatMap(({ reason, due, expectation, order, request, title }) => {
      if (reason !== 'overdue' && reason !== 'arriving' && reason !== 'collect') return [];
      const { from = null, until = null } = expectation?.current ?? {};
      const begins = from ?? until;
      if (reason === 'arriving' && begins !== null && begins > today) return [];
      const id = expectation?.id ?? order?.id ?? request?.id ?? title;
      const link: Link | null =
        order !== null
          ? { kind: 'order', ref: order.id }
          : expectation !== null
            ? { kind: 'expectation', ref: expectation.id }
            : null;
      const who = expectation?.accountable?.name ?? order?.name ?? request?.name ?? null;
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

/** One notification: what it says, and where a click on it leads; null for Today. */
export interface Telling {
  readonly title: string;
  readonly body: string;
  readonly link: Link | null;
}

/** More than this at once is summed up, and no more than this of it is named. */
const fewAtMost = 3;

/** How news is told: each by itself, or as one where it is more than a few, as after an import. */
export function tellingsOf(fresh: readonly News[], { told }: Pick<DesktopWords, 'told'>): readonly Telling[] {
  if (fresh.length <= fewAtMost) {
    return fresh.map(({ reason, title, who, link }) => ({ title: `${told[reason]}: ${title}`, body: who ?? '', link }));
  }
  const reasons = [...new Set(fresh.map(({ reason }) => reason))];
  const [only] = reasons;
  const counted = (text: string): string => text.replace('{count}', String(fresh.length));
  if (reasons.length === 1 && only !== undefined) {
    const named = fresh.slice(0, fewAtMost).map(({ title }) => title);
    return [{ title: counted(told.many[only]), body: `${named.join(', ')}, …`, link: null }];
  }
  const counts = reasons.map((each) => `${told[each]}: ${fresh.filter(({ reason }) => reason === each).length}`);
  return [{ title: counted(told.more), body: counts.join(' · '), link: null }];
}
