import { app } from 'electron';
import type { OneWindow } from './one-window.ts';
import { reportFailure } from './report-failure.ts';
import { type Link, linkIn, linkScheme } from './policy.ts';

/** Anything this process was started with that may be a link to a record; it is checked where it is read. */
export const linksOfThisStart = (): readonly string[] =>
  process.argv.filter((arg) => arg.toLowerCase().startsWith(`${linkScheme}:`));

/**
 * Hears of links from the beginning: those of this start, those of a second start, which ends at once and hands its own
 * over, and on a Mac the system's. `follow` leads to what came so far, and from then on to each as it comes.
 */
export function hearLinks(): { follow(window: OneWindow): Promise<void> } {
  let followed: OneWindow | null = null;
  let waiting = linkIn(process.argv);
  const lead = (link: Link | null): void => {
    waiting = link ?? waiting;
    if (followed !== null) goTo(followed).catch(reportFailure);
  };
  const goTo = async (window: OneWindow): Promise<void> => {
    const link = waiting;
    waiting = null;
    await (link === null ? window.show() : window.tell({ type: 'link', ...link }));
  };
  app.on('open-url', (event, address) => {
    event.preventDefault();
    lead(linkIn([address]));
  });
  app.on('second-instance', (_event, _argv, _folder, handed) => lead(linkIn(linksHanded(handed))));
  // From a checkout the scheme would be bound to Electron itself, not to this app.
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  return {
    follow(window) {
      followed = window;
      return goTo(window);
    },
  };
}

/** What a second start handed over; another program of the person may have sent anything. */
function linksHanded(handed: unknown): readonly string[] {
  if (typeof handed !== 'object' || handed === null || !('links' in handed) || !Array.isArray(handed.links)) return [];
  return handed.links.filter((link): link is string => typeof link === 'string');
}
