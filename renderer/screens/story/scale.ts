import { weekdayOf } from './days.ts';
import type { Stretch } from './track.ts';

/** Where days lie on a drawing: a straight line from days to px. */
export interface Scale {
  readonly dayWidth: number;
  readonly x: (day: number) => number;
}

export function scaleOf(span: Stretch, left: number, width: number): Scale {
  const dayWidth = width / Math.max(1, span.until - span.from);
  return { dayWidth, x: (day) => left + (day - span.from) * dayWidth };
}

/** One label on the scale. `part` is how much of the date it tells; the first day and each month's first tell the month, the first month and each January the year. */
export interface ScaleLabel {
  readonly day: number;
  readonly part: 'weekday' | 'weekdayOfMonth' | 'day' | 'month' | 'monthOfYear';
}

/** Widths in px that a label needs so as not to touch its neighbour. */
const roomForWeekday = 40;
const roomForDay = 40;
const roomForMonth = 56;

/** The day of the month, from days since 1970-01-01. */
const dateOf = (day: number): Date => new Date(day * 86_400_000);

/** Which days to label: each with its weekday where there is room, else Mondays, else months' first days. */
export function labelsOf(span: Stretch, dayWidth: number): readonly ScaleLabel[] {
  const days = Array.from({ length: span.until - span.from }, (_, at) => span.from + at);
  if (dayWidth >= roomForWeekday) {
    const tellsMonth = (day: number) => day === span.from || dateOf(day).getUTCDate() === 1;
    return days.map((day) => ({ day, part: tellsMonth(day) ? 'weekdayOfMonth' : 'weekday' }));
  }
  if (dayWidth * 7 >= roomForDay) {
    const every = dayWidth * 2 >= roomForDay ? 2 : 7;
    const first = days.find((day) => every !== 7 || weekdayOf(day) === 1) ?? span.from;
    return days.filter((day) => day >= first && (day - first) % every === 0).map((day) => ({ day, part: 'day' }));
  }
  const months = days.filter((day) => dateOf(day).getUTCDate() === 1);
  const every = [1, 2, 3, 6, 12].find((count) => dayWidth * 30 * count >= roomForMonth) ?? 24;
  const shown = months.filter((day) => (dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth()) % every === 0);
  const tellsYear = (day: number) => day === shown[0] || dateOf(day).getUTCMonth() === 0;
  return shown.map((day) => ({ day, part: tellsYear(day) ? 'monthOfYear' : 'month' }));
}
