import { create } from 'zustand';
import { listen } from './client.ts';

/** Counts the transactions the window was told of: whoever shows records asks again when it rises. */
export const useChanges = create<{ readonly seen: number }>()(() => ({ seen: 0 }));

/** Has all that is shown asked for, and drawn, anew. */
export const tellAnew = (): void => useChanges.setState(({ seen }) => ({ seen: seen + 1 }));

/** Changes may come quicker than a person can read, as during an import: told at most this often, in milliseconds. */
const pause = 150;

/** Starts to follow the agent's changes; the returned function ends it. */
export function followChanges(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    waiting = undefined;
    tellAnew();
  };
  const stop = listen((notice) => {
    if (notice.type === 'changed') waiting ??= setTimeout(tell, pause);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
}
