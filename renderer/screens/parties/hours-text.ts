import type { Hours } from '../../../shared/model/index.ts';

type Span = Pick<Hours['open'][number], 'from' | 'until'>;

const spanPattern = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?$/;

function clock(hour: string | undefined, minute = '00'): string | null {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours % 24).padStart(2, '0')}:${minute}`;
}

/** The stretches of one day as one writes them: "9-17", "9:00-12:30, 14-18"; none where it is empty, null for nonsense. */
export function readSpans(text: string): Span[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.every((part) => part === '')) return [];
  const spans: Span[] = [];
  for (const part of parts) {
    const [, fromHour, fromMinute, untilHour, untilMinute] = spanPattern.exec(part) ?? [];
    const [from, until] = [clock(fromHour, fromMinute), clock(untilHour, untilMinute)];
    if (fromHour === undefined || from === null || until === null || (from === until && from !== '00:00')) return null;
    spans.push({ from, until });
  }
  return spans;
}

/** The stretches of one weekday (1 Monday … 7 Sunday) as one reads them; empty where it is closed. */
export function spansText(hours: Hours | null, weekday: number): string {
  return (hours?.open ?? [])
    .filter((span) => span.weekday === weekday)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, until }) => `${from}–${until === '00:00' ? '24:00' : until}`)
    .join(', ');
}

/** Weekdays with the same hours beside each other, as one line each: from, to, and their stretches. */
export function hoursLines(hours: Hours): { readonly from: number; readonly until: number; readonly spans: string }[] {
  const lines: { from: number; until: number; spans: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const spans = spansText(hours, weekday);
    const last = lines.at(-1);
    if (last?.spans === spans) last.until = weekday;
    else lines.push({ from: weekday, until: weekday, spans });
  }
  return lines;
}
