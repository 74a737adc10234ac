import type {
  InputOf,
  Notice,
  OperationName,
  OutputOf,
  Result,
  Settings,
  TodayBoard,
  TodayItem,
} from '../../shared/api.ts';
import { isNews } from './news.ts';
import { reportFailure } from './report-failure.ts';

/** Commands may come quickly after one another. */
const pauseMs = 300;
/** The contract's. */
const largestPage = 1000;

interface Answers {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
}

interface Asked extends Answers {
  onNotice(listener: (notice: Notice) => void): () => void;
}

export interface Seen {
  readonly settings: Settings;
  /** Null where nobody is told of it. What is told stands on it whole, also where the window shows the first of it only. */
  readonly board: TodayBoard | null;
}

export interface Watch {
  /** Looks again. */
  readonly look: () => void;
  /** Asks for nothing and tells nothing from now on, not even that an agent which stops as well left something unanswered. */
  readonly stop: () => void;
}

/** Calls back with the settings and what needs the person: at once and after each change, also one that time makes. */
export function watchToday(watched: Asked, onSeen: (seen: Seen) => void): Watch {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  let isStopped = false;
  const agent: Answers = {
    // Nobody wants what comes after that, so nobody hears of it.
    call: async (operation, input) => {
      const result = await watched.call(operation, input);
      return isStopped ? new Promise(() => {}) : result;
    },
  };
  const look = async (): Promise<void> => {
    waiting = undefined;
    const settings = await ask(agent, 'settings.show', {});
    if (settings === null) return;
    if (!settings.notifications && !settings.keepInTray) return onSeen({ settings, board: null });
    const before = changes;
    const board = await ask(agent, 'today.board', {});
    const whole = board === null || !settings.notifications ? board : await wholeOf(agent, board);
    // What changed between two pages may stand on neither: it is looked at again anyway.
    if (whole !== null && (whole === board || changes === before)) onSeen({ settings, board: whole });
  };
  const lookSoon = (): void => {
    if (!isStopped) waiting ??= setTimeout(() => void look().catch(reportFailure), pauseMs);
  };
  const hearNoMore = watched.onNotice((notice) => {
    if (notice.type !== 'changed') return;
    changes += 1;
    lookSoon();
  });
  lookSoon();
  return {
    look: lookSoon,
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
      hearNoMore();
    },
  };
}

/** The board with all of each sort that is told, by pages where it shows a part; itself where it shows all, null where that failed. */
async function wholeOf(agent: Answers, board: TodayBoard): Promise<TodayBoard | null> {
  if (board.groups.every(isWhole)) return board;
  const groups: TodayBoard['groups'] = [];
  for (const group of board.groups) {
    const items = isWhole(group) ? group.items : await allOf(agent, group.reason);
    if (items === null) return null;
    groups.push({ ...group, items });
  }
  return { ...board, groups };
}

const isWhole = ({ reason, count, items }: TodayBoard['groups'][number]): boolean =>
  !isNews(reason) || items.length === count;

async function allOf(agent: Answers, sort: TodayItem['reason']): Promise<TodayItem[] | null> {
  const items: TodayItem[] = [];
  let after: string | null = null;
  do {
    const page: OutputOf<'today.sort'> | null = await ask(agent, 'today.sort', { sort, after, limit: largestPage });
    if (page === null) return null;
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

async function ask<N extends OperationName & ('settings.show' | 'today.board' | 'today.sort')>(
  agent: Answers,
  operation: N,
  input: InputOf<N>,
): Promise<OutputOf<N> | null> {
  const result = await agent.call(operation, input);
  // The agent has checked what it says against the operation's output schema.
  if (result.ok) return result.value as OutputOf<N>;
  console.error(`The desktop asked for ${operation} in vain: ${result.error.message}`);
  return null;
}
