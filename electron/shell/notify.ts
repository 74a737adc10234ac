import { Notification } from 'electron';
import type { TodayItem } from '../../shared/api.ts';
import type { DesktopWords } from '../../shared/contract/desktop.ts';
import type { LocalDate } from '../../shared/model/index.ts';
import type { Kept } from './kept-file.ts';
import { newsOf, tellingsOf, untold } from './news.ts';
import type { Link } from './policy.ts';

export interface Teller {
  readonly words: DesktopWords;
  /** The keys of what was told, kept so that a new start tells nothing twice; null while the person wants nothing told. */
  readonly told: Kept<readonly string[] | null>;
  readonly onClick: (link: Link | null) => void;
}

/** Tells what is new, as notifications of the system. */
export function tellNews(items: readonly TodayItem[], today: LocalDate, { words, told, onClick }: Teller): void {
  const before = told.read();
  const { fresh, told: now } = untold(newsOf(items, today), before);
  if (before === null || before.join('\n') !== now.join('\n')) told.write(now);
  for (const { title, body, link } of tellingsOf(fresh, words)) notify(title, body, () => onClick(link));
}

/** Those on screen: one that nobody holds is collected, and its click is lost. */
const shown = new Set<Notification>();

function notify(title: string, body: string, onClick: () => void): void {
  if (!Notification.isSupported()) return console.error(`This system shows no notifications: ${title}`);
  const notification = new Notification({ title, body });
  shown.add(notification);
  notification.on('click', onClick);
  notification.on('close', () => shown.delete(notification));
  notification.on('failed', (_event, error) => console.error(`“${title}” could not be shown:`, error));
  notification.show();
}
