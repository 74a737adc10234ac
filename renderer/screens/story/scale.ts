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

/** A label with weekday stands in the middle of its day, any other begins beside its day's begin; both in px. */
export const isInDay = ({ part }: ScaleLabel): boolean => part === 'weekday' || part === 'weekdayOfMonth';
export const labelIndent = 3;
/** Between two labels, in px. */
const apart = 6;

/** The day of the month, from days since 1970-01-01. */
const dateOf = (day: number): Date => new Date(day * 86_400_000);
const monthOf = (day: number): number => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();

/** Each day with its weekday, the first and each month's first with its month. */
function dayLabels(days: readonly number[]): readonly ScaleLabel[] {
  return days.map((day, at) => ({
    day,
    part: at === 0 || dateOf(day).getUTCDate() === 1 ? 'weekdayOfMonth' : 'weekday',
  }));
}

/** Every so many days; whole weeks begin on a Monday. */
function dateLabels(days: readonly number[], every: number): readonly ScaleLabel[] {
  const first = days.find((day) => every % 7 !== 0 || weekdayOf(day) === 1);
  return days
    .filter((day) => first !== undefined && day >= first && (day - first) % every === 0)
    .map((day) => ({ day, part: 'day' }));
}

/** Every so many months, of those that begin on `firsts`. */
function monthLabels(firsts: readonly number[], every: number): readonly ScaleLabel[] {
  const shown = firsts.filter((day) => monthOf(day) % every === 0);
  return shown.map((day, at) => ({
    day,
    part: at === 0 || dateOf(day).getUTCMonth() === 0 ? 'monthOfYear' : 'month',
  }));
}

/** From the finest scale to the coarsest. */
function* finestFirst(days: readonly number[]): Generator<readonly ScaleLabel[]> {
  yield dayLabels(days);
  for (const every of [2, 7, 14]) yield dateLabels(days, every);
  const firsts = days.filter((day) => dateOf(day).getUTCDate() === 1);
  for (const every of [1, 2, 3, 6, 12, 24, 60, 120]) yield monthLabels(firsts, every);
}

/**
 * Which days to label, as many as keep apart: days, else Mondays, else months' first days. `room` is what a label's text
 * takes in px; the last is left out where it would stick out of the drawing.
 */
export function labelsOf(span: Stretch, dayWidth: number, room: (label: ScaleLabel) => number): readonly ScaleLabel[] {
  const days = Array.from({ length: span.until - span.from }, (_, at) => span.from + at);
  const end = days.length * dayWidth;
  /** Those that do not stick out; null at the first that touches another, for to measure is to write a date. */
  const fitting = (labels: readonly ScaleLabel[]): readonly ScaleLabel[] | null => {
    const inside: ScaleLabel[] = [];
    let free = Number.NEGATIVE_INFINITY;
    for (const label of labels) {
      const width = room(label);
      const left = (label.day - span.from) * dayWidth + (isInDay(label) ? (dayWidth - width) / 2 : labelIndent);
      if (left + width > end) continue;
      if (left < free) return null;
      free = left + width + apart;
      inside.push(label);
    }
    return inside;
  };
  for (const labels of finestFirst(days)) {
    const inside = fitting(labels);
    if (inside !== null && inside.length > 0) return inside;
  }
  // Too short for a Monday or a month's first day.
  return [{ day: span.from, part: 'day' }];
}
