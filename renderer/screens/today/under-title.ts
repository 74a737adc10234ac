import { shortDayText, words } from '../../language/index.ts';
import type { Awaited } from '../../state/dialogs.ts';
import { titleText } from './title-text.ts';

/** Who is to bring it, and of which order; what the title says already is left out. */
export function underTitle({ expectation, party, order, broken, title }: Omit<Awaited, 'shipment'>): string {
  const by = party?.name ?? null;
  // An order without a number is called by its vendor and its first item: “Nordic Lamps: Desk lamp”.
  const named = order?.name ?? null;
  const begins = `${by ?? ''}: `;
  if (named === title && title.startsWith(begins)) return '';
  const of = named?.startsWith(begins) === true ? named.slice(begins.length) : named;
  const who = by !== null && expectation?.kind === 'reply' ? words.todayPage.replyFrom(by) : by;
  const since = broken === null ? null : words.todayPage.brokenOn(shortDayText(broken.on));
  return [who, of, since].filter((part) => part !== null && part !== title).join(' · ');
}

/** Both in a line, as a sheet about it says them; a full stop before the dot between them would be one too many. */
export function titleAndUnder(item: Omit<Awaited, 'shipment'>): string {
  const [title, under] = [titleText(item), underTitle(item)];
  return under === '' ? title : `${title.replace(/(?<!\.)\.$/, '')} · ${under}`;
}
