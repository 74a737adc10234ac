import type { Evidence } from '../../../shared/api.ts';
import { window as windows } from '../../../shared/model/index.ts';
import { windowText, words } from '../../language/index.ts';

/** The hour that the last of the quoted times names, as it stands there; a day's begin or end is none. */
const hourIn = (quote: string): string | null => {
  const hour = [...quote.matchAll(/T(\d{2}:\d{2})/g)].at(-1)?.[1] ?? null;
  return hour === '00:00' || hour === '23:59' ? null : hour;
};

/** What a mail promises only in its part for programs, in a person's words; null of what people read there, too. */
export function markupWords({ kind, place, quote, says }: Evidence): string | null {
  if (kind !== 'promise.stated' || place !== 'markup' || quote === null) return null;
  const window = windows.safeParse(says['window']);
  return window.success ? words.why.forPrograms(windowText(window.data, words.by), hourIn(quote)) : null;
}
