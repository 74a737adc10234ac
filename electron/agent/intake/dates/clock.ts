import { skip } from './said-date.ts';

export interface SaidTime {
  readonly from: string | null;
  readonly until: string;
  readonly end: number;
}

const clock = /(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|a\.m\.|p\.m\.|noon)?(?![\d/.:-]*\d)(?!\w)/iy;
const span = /\s*(?:-|–|—|to|and|until)\s*/iy;
const lead = /[\s,;:(@-]*(?:(?:by|before|between|from|at)\s+)?/iy;

/** Reads a time window that begins at `at`: "between 11:30am and 3:30pm", "2 - 6 PM", "by 10pm". Null where none stands there. */
export function timeWindowAt(text: string, at: number): SaidTime | null {
  const begin = skip(text, at, lead);
  const first = clockAt(text, begin);
  if (!first) return null;
  const gap = skip(text, first.end, span);
  const second = gap > first.end ? clockAt(text, gap) : null;
  if (second && (second.half !== null || (first.half === null && first.minutes && second.minutes))) {
    // "2 - 6 PM" gives its half once.
    const half = first.half ?? second.half;
    const from = written(first, half);
    const until = written(second, second.half);
    if (from !== null && until !== null && from < until) return { from, until, end: second.end };
    return null;
  }
  const bareDeadline = /\b(?:by|before)\s+$/i.test(text.slice(at, begin));
  const until = bareDeadline && first.half !== null ? written(first, first.half) : null;
  return until === null ? null : { from: null, until, end: first.end };
}

/** Reads one time of day that begins at `at`, such as "4:12 pm", "16:12" or "10:23:16 AM"; null where none does. */
export function timeAt(text: string, at: number): { readonly time: string; readonly end: number } | null {
  const found = clockAt(text.slice(at, at + 20).replace(/^(\d{1,2}:\d\d):\d\d/, '$1   '), 0);
  if (!found || (found.half === null && !found.minutes)) return null;
  const time = written(found, found.half);
  return time === null ? null : { time, end: at + found.end };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly minutes: boolean;
  readonly half: 'am' | 'pm' | null;
  readonly end: number;
}

function clockAt(text: string, at: number): Clock | null {
  clock.lastIndex = at;
  const found = clock.exec(text);
  if (!found) return null;
  const word = found[3]?.toLowerCase().replaceAll('.', '');
  return {
    hour: Number(found[1]),
    minute: Number(found[2] ?? 0),
    minutes: found[2] !== undefined,
    half: word === 'am' || word === 'pm' ? word : word === 'noon' ? 'pm' : null,
    end: at + found[0].length,
  };
}

function written(clock: Clock, half: 'am' | 'pm' | null): string | null {
  if (clock.minute > 59 || clock.hour > 23 || (half !== null && (clock.hour < 1 || clock.hour > 12))) return null;
  const hour = half === null ? clock.hour : (clock.hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
}
