import type { Hours } from '../../../shared/model/index.ts';

type Span = Pick<Hours['open'][number], 'from' | 'until'>;

const time = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?|uhr)?`;
const spanPattern = new RegExp(String.raw`^${time}\s*(?:[-–—]|to|bis)\s*${time}$`, 'i');

function clock(hour: string | undefined, minute = '00', half: string | undefined): string | null {
  const written = Number(hour);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const minutes = Number(minute);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours % 24).padStart(2, '0')}:${minute}`;
}

/** The stretches of one day as one writes them: "9-17", "9:00-12:30, 14-18", "9am-5pm"; none where it is empty, null for nonsense. */
export function readSpans(text: string): Span[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.every((part) => part === '')) return [];
  const spans: Span[] = [];
  for (const part of parts) {
    const [, fromHour, fromMinute, fromHalf, untilHour, untilMinute, untilHalf] = spanPattern.exec(part) ?? [];
    // “9-5pm” begins in the morning or in the afternoon: nobody knows. Nor does “9 to 5” end at night.
    const isHalf =
      (fromHalf === undefined) !== (untilHalf === undefined) || (fromHalf === undefined && /\sto\s/i.test(part));
    const [from, until] = [clock(fromHour, fromMinute, fromHalf), clock(untilHour, untilMinute, untilHalf)];
    if (fromHour === undefined || isHalf || from === null || until === null || (from === until && from !== '00:00'))
      return null;
    spans.push({ from, until });
  }
  return spans;
}
