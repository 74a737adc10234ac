import type { Keeping } from './keeping.ts';

/** After a start a person wants the window, not the disk. */
const afterStartMs = 5_000;
const lookEveryMs = 10 * 60_000;

/** Makes backups when they are due while the app runs, and calls back after each attempt. `stop` ends it. */
export function runBackupClock(keeping: Keeping, attempted: () => void): { stop(): void } {
  const look = (): void => {
    void keeping.makeIfDue().then((isTried) => {
      if (isTried) attempted();
    });
  };
  const soon = setTimeout(look, afterStartMs).unref();
  const often = setInterval(look, lookEveryMs).unref();
  return {
    stop: () => {
      clearTimeout(soon);
      clearInterval(often);
    },
  };
}
