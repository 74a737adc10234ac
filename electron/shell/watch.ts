import { powerMonitor } from 'electron';
import { z } from 'zod';
import { type Notice, type OperationName, type OutputOf, type Result, type Settings, api } from '../../shared/api.ts';

/** Days turn and promises fall due without a command: looked at this often, and when the machine wakes. */
const everyMs = 5 * 60_000;
/** Commands may come quickly after one another. */
const pauseMs = 300;

interface Asked {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  onNotice(listener: (notice: Notice) => void): () => void;
}

export interface Seen {
  readonly settings: Settings;
  readonly today: OutputOf<'today.list'>;
}

/** Calls back with the settings and what needs the person: at once, after each change, and as time goes on. */
export function watchToday(agent: Asked, onSeen: (seen: Seen) => void): { look: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    waiting = undefined;
    const settings = await ask(agent, 'settings.show');
    const today = await ask(agent, 'today.list');
    if (settings !== null && today !== null) onSeen({ settings, today });
  };
  const lookSoon = (): void => {
    waiting ??= setTimeout(() => void look(), pauseMs);
  };
  agent.onNotice((notice) => {
    if (notice.type === 'changed') lookSoon();
  });
  setInterval(lookSoon, everyMs);
  powerMonitor.on('resume', lookSoon);
  lookSoon();
  return { look: lookSoon };
}

async function ask<N extends OperationName & ('settings.show' | 'today.list')>(
  agent: Asked,
  operation: N,
): Promise<OutputOf<N> | null> {
  const result = await agent.call(operation, {});
  if (result.ok) return z.parse(api[operation].output, result.value) as OutputOf<N>;
  console.error(`The desktop asked for ${operation} in vain: ${result.error.message}`);
  return null;
}
