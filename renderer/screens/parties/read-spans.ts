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
