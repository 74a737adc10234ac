import type { TodayItem } from '../../shared/api.ts';
import type { DesktopWords } from '../../shared/contract/desktop.ts';
import type { ExpectationKind, LocalDate } from '../../shared/model/index.ts';
import type { Link } from './policy.ts';

/** What a person wants to be told of: what became overdue, what comes today, what waits to be collected. */
type Reason = 'overdue' | 'arriving' | 'collect';
export const isNews = (reason: TodayItem['reason']): reason is Reason =>
  reason === 'overdue' || reason === 'arriving' || reason === 'collect';

export interface News {
  readonly reason: Reason;
  readonly title: string;
  /** What is to be done about it; null where it is to come itself, or says so. */
  readonly toDo: keyof DesktopWords['told']['toDo'] | null;
  /** Who is to bring or do it; null where nobody is named. */
  readonly who: string | null;
  readonly link: Link | null;
}

const toDoOf = {
  delivery: null,
  dispatch: 'dispatch',
  reply: null,
  refund: 'refund',
  return: 'return',
  repair: 'repair',
  other: null,
} as const satisfies Record<ExpectationKind, News['toDo']>;

/** What there is to tell on a day, by a key under which it is told once. A new date for a delivery is news again. */
export function newsOf(items: readonly TodayItem[], today: LocalDate): ReadonlyMap<string, News> {
  return new Map(
    items.flatMap(({ reason, due, expectation, order, shipment, request, project, party, broken, title }) => {
      if (!isNews(reason)) return [];
      const { from = null, until = null } = expectation?.current ?? {};
      const begins = from ?? until;
      if (reason === 'arriving' && begins !== null && begins > today) return [];
      // Two parcels of one order are collected each by itself.
      const id = expectation?.id ?? shipment?.id ?? order?.id ?? request?.id ?? project?.id ?? title;
      const link: Link | null =
        order !== null
          ? { kind: 'order', ref: order.id }
          : expectation !== null
            ? { kind: 'expectation', ref: expectation.id }
            : null;
      const who = party?.name ?? order?.name ?? request?.name ?? null;
      const toDo = broken !== null ? 'broken' : expectation === null ? null : toDoOf[expectation.kind];
      const key = [reason, id, ...(reason === 'arriving' ? [due ?? ''] : [])].join(' ');
      return [[key, { reason, title, toDo, who, link }] as const];
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
  const named = ({ title, toDo }: News): string =>
    toDo === null ? title : told.toDo[toDo].replace('{title}', () => title);
  if (fresh.length <= fewAtMost) {
    return fresh.map((each) => ({
      title: `${told[each.reason]}: ${named(each)}`,
      body: each.who ?? '',
      link: each.link,
    }));
  }
  const reasons = [...new Set(fresh.map(({ reason }) => reason))];
  const [only] = reasons;
  const counted = (text: string): string => text.replace('{count}', String(fresh.length));
  if (reasons.length === 1 && only !== undefined) {
    const first = fresh.slice(0, fewAtMost).map(named);
    return [{ title: counted(told.many[only]), body: `${first.join(', ')}, …`, link: null }];
  }
  const counts = reasons.map((each) => `${told[each]}: ${fresh.filter(({ reason }) => reason === each).length}`);
  return [{ title: counted(told.more), body: counts.join(' · '), link: null }];
}
