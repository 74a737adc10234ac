import { app } from 'electron';
import type { Notice } from '../../shared/api.ts';
import type { DesktopWords } from '../../shared/contract/desktop.ts';
import type { RunningAgent } from '../worker/index.ts';
import type { Kept } from './kept-file.ts';
import { tellNews } from './notify.ts';
import type { OneWindow } from './one-window.ts';
import { reportFailure } from './report-failure.ts';
import { showTray } from './tray.ts';
import { type Seen, watchToday } from './watch.ts';

export interface AttendParts {
  readonly agent: RunningAgent;
  readonly window: OneWindow;
  /** The desktop's words; null until a page has said them for the first time. */
  readonly words: () => DesktopWords | null;
  readonly told: Kept<readonly string[] | null>;
  /** What is to be taken as now. */
  readonly now: () => Date;
}

/** Attends to the person beyond the window, as far as they want it: notifications, and the tray. */
export function attend({ agent, window, words, told, now }: AttendParts): {
  /** Looks again, as when the words have changed. */
  look: () => void;
  /** Whether the app goes on without a window. */
  staysInTray: () => boolean;
} {
  let staysInTray = false;
  const tell = (notice: Notice): void => void window.tell(notice).catch(reportFailure);
  const openToday = (): void => tell({ type: 'menu', command: 'today' });
  const onSeen = ({ settings, board }: Seen): void => {
    const spoken = words();
    if (spoken === null) return;
    const groups = board?.groups ?? [];
    staysInTray = settings.keepInTray;
    showTray(
      staysInTray
        ? {
            words: spoken,
            // As on the board: also of a sort of which it shows the first only.
            count: groups.reduce((sum, { count }) => sum + count, 0),
            open: () => void window.show().catch(reportFailure),
            openToday,
            quit: () => app.quit(),
          }
        : null,
    );
    if (settings.notifications) {
      // ISO's way to write a day.
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: settings.zone, dateStyle: 'short' }).format(now());
      const onClick: Parameters<typeof tellNews>[2]['onClick'] = (link) =>
        link === null ? openToday() : tell({ type: 'link', ...link });
      const items = groups.flatMap((group) => group.items);
      tellNews(items, day, { words: spoken, told, onClick });
    } else if (told.read() !== null) told.write(null);
  };
  const { look, stop } = watchToday(agent, onSeen);
  // The agent is closed then.
  app.once('will-quit', stop);
  return { look, staysInTray: () => staysInTray };
}
