import type { ExpectationItem, Statement, Window } from '../../../shared/model/index.ts';
import { isDate } from '../../language/index.ts';
import { businessDaysAfter, dayOf } from './days.ts';

/** A stretch of days, `until` excluded. A day covers `[day, day + 1)`. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** One window on the track and when it was stated; said twice in a row it is one lane with two ticks. */
export interface Lane {
  readonly window: Window;
  /** `from` is where the first statement was made, for a bare deadline. */
  readonly bar: Stretch;
  readonly isBareDeadline: boolean;
  readonly statedAt: readonly number[];
  /** The one judged against. */
  readonly isOriginal: boolean;
}

/** What is drawn of one expectation, in days since 1970-01-01. */
export interface Track {
  readonly span: Stretch;
  readonly lanes: readonly Lane[];
  /** Which lane is the one judged against. */
  readonly originalAt: number;
  /** How many lanes between the first and the last are left out. */
  readonly hidden: number;
  /** After the original window, still kept. */
  readonly grace: Stretch | null;
  /** Where the outcome is marked. */
  readonly outcome: number | null;
  /** From the end of the original window to the outcome or to today (late), or from the outcome to its begin (early). */
  readonly gap: (Stretch & { readonly days: number; readonly isSoFar: boolean }) | null;
  /** Drawn while nothing came of it. */
  readonly today: number | null;
}

const shownLanes = 5;

/** The stretch a window covers; a date is a whole day, an instant a point. */
function stretchOf(window: Window): { from: number | null; until: number } {
  const whole = isDate(window.until) ? 1 : 0;
  return { from: window.from === null ? null : dayOf(window.from), until: dayOf(window.until) + whole };
}

const sameWindow = (one: Window, other: Window): boolean => one.from === other.from && one.until === other.until;

/** A tick of a promise in dates stands in the middle of its day: the time of day does not matter to it. */
function tickOf(statement: Statement): number {
  const at = dayOf(statement.statedAt);
  return isDate(statement.window.until) ? Math.floor(at) + 0.5 : at;
}

function laneOf(window: Window, statedAt: readonly number[], isOriginal: boolean): Lane {
  const { from, until } = stretchOf(window);
  const start = from ?? Math.min(statedAt[0] ?? until - 1, until - (isDate(window.until) ? 1 : 0));
  return {
    window,
    bar: { from: start, until },
    isBareDeadline: from === null,
    statedAt,
    isOriginal,
  };
}

/** One lane a window, in the order they were stated; the original is there even where no statement of it is. */
export function lanesOf(expectation: ExpectationItem): readonly Lane[] {
  const runs: { window: Window; statedAt: number[] }[] = [];
  for (const statement of expectation.statements) {
    const last = runs.at(-1);
    if (last !== undefined && sameWindow(last.window, statement.window)) last.statedAt.push(tickOf(statement));
    else runs.push({ window: statement.window, statedAt: [tickOf(statement)] });
  }
  if (!runs.some(({ window }) => sameWindow(window, expectation.original))) {
    runs.unshift({ window: expectation.original, statedAt: [] });
  }
  const original = runs.findIndex(({ window }) => sameWindow(window, expectation.original));
  return runs.map(({ window, statedAt }, at) => laneOf(window, statedAt, at === original));
}

function graceOf(expectation: ExpectationItem): Stretch | null {
  if (expectation.graceDays === 0) return null;
  const { until } = stretchOf(expectation.original);
  if (!isDate(expectation.original.until)) return { from: until, until: until + expectation.graceDays };
  // `until` is the day after the window's last.
  return { from: until, until: businessDaysAfter(until - 1, Math.ceil(expectation.graceDays)) + 1 };
}

function gapOf(expectation: ExpectationItem, outcome: number | null, today: number): Track['gap'] {
  const { gapDays: days, original } = expectation;
  if (days === null || days === 0) return null;
  const window = stretchOf(original);
  const isWhole = isDate(original.until);
  const at = outcome ?? today;
  const day = isWhole ? Math.floor(at) : at;
  if (days < 0) return window.from === null ? null : { from: day, until: window.from, days, isSoFar: false };
  return { from: window.until, until: isWhole ? day + 1 : day, days, isSoFar: outcome === null };
}

/** What to draw of an expectation. `today` is days since 1970-01-01, with the time of day as a fraction. */
export function trackOf(expectation: ExpectationItem, today: number): Track {
  const all = lanesOf(expectation);
  // The original and the newest ones tell the story; those between are in the list below the drawing.
  const original = all.findIndex((lane) => lane.isOriginal);
  const kept = all.filter((_, at) => at === original || at >= all.length - (shownLanes - 1));
  const observed = expectation.observedOn;
  const outcome = observed === null ? null : isDate(observed) ? dayOf(observed) + 0.5 : dayOf(observed);
  const isWaiting = outcome === null && (expectation.verdict === 'open' || expectation.verdict === 'overdue');
  const grace = graceOf(expectation);
  const gap = gapOf(expectation, outcome, today);
  const points = [
    ...kept.flatMap((lane) => [lane.bar.from, lane.bar.until, ...lane.statedAt]),
    ...(grace === null ? [] : [grace.until]),
    ...(outcome === null ? [] : [outcome]),
    ...(isWaiting ? [today] : []),
    ...(gap === null ? [] : [gap.from, gap.until]),
  ];
  return {
    span: { from: Math.floor(Math.min(...points)), until: Math.ceil(Math.max(...points)) },
    lanes: kept,
    originalAt: kept.findIndex((lane) => lane.isOriginal),
    hidden: all.length - kept.length,
    grace,
    outcome,
    gap,
    today: isWaiting ? today : null,
  };
}
