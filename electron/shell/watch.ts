import type { Notice, OperationName, OutputOf, Result, Settings, TodayBoard } from '../../shared/api.ts';
import { reportFailure } from './report-failure.ts';

/** Commands may come quickly after one another. */
const pauseMs = 300;

interface Asked {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  onNotice(listener: (notice: Notice) => void): () => void;
}

export interface Seen {
  readonly settings: Settings;
  /** Null where nobody is told of it. */
  readonly board: TodayBoard | null;
}

/** Calls back with the settings and what needs the person: at once and after each change, also one that time makes. */
export function watchToday(agent: Asked, onSeen: (seen: Seen) => void): { look: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    waiting = undefined;
    const settings = await ask(agent, 'settings.show');
    if (settings === null) return;
    if (!settings.notifications && !settings.keepInTray) return onSeen({ settings, board: null });
    const board = await ask(agent, 'today.board');
    if (board !== null) onSeen({ settings, board });
  };
  const lookSoon = (): void => {
    waiting ??= setTimeout(() => void look().catch(reportFailure), pauseMs);
  };
  agent.onNotice((notice) => {
    if (notice.type === 'changed') lookSoon();
  });
  lookSoon();
  return { look: lookSoon };
}

async function ask<N extends OperationName & ('settings.show' | 'today.board')>(
  agent: Asked,
  operation: N,
): Promise<OutputOf<N> | null> {
  const result = await agent.call(operation, {});
  // The agent has checked what it says against the operation's output schema.
  if (result.ok) return result.value as OutputOf<N>;
  console.error(`The desktop asked for ${operation} in vain: ${result.error.message}`);
  return null;
}
