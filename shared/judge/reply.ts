import {
  assertNever,
  type Basis,
  type Channel,
  type Hours,
  type Instant,
  type InstantWindow,
  type SettledVerdict,
  type Verdict,
} from '../model/index.ts';
import { type Grace, graceDaysOf } from './basis.ts';
import { addBusinessMinutes, allHours, businessMinutesBetween, openDays, type Pause } from './business-minutes.ts';
import type { BusinessCalendar } from './calendar.ts';
import { replyGrace, replyNorms, type ReplyClock, type ReplyNorms } from './reply-norms.ts';
import { compareInstants } from './statements.ts';

/** By when an answer is awaited: by an instant, within minutes of the party's hours, or as is usual on the channel. */
export type ReplyTerm =
  | { readonly kind: 'until'; readonly until: Instant; readonly basis: Basis }
  | {
      readonly kind: 'within';
      readonly minutes: number;
      readonly basis: Basis;
      /** Opening time, where left out. */
      readonly clock?: ReplyClock;
    }
  | { readonly kind: 'norm' };

export interface ReplyInput {
  readonly askedAt: Instant;
  readonly term: ReplyTerm;
  readonly channel: Channel;
  /** `defaultHours(zone)` where the party told none. */
  readonly hours: Hours;
  readonly pauses: readonly Pause[];
  readonly repliedAt: Instant | null;
  /** The party's country, if its public holidays are to count as closed. */
  readonly holidays?: BusinessCalendar;
  /** The person's own norms in place of those offered. */
  readonly norms?: ReplyNorms;
  /** The person's own grace in place of the usual one. */
  readonly grace?: Grace;
}

export interface ReplyJudgement {
  readonly basis: Basis;
  /** Grace in business days, so that replies show beside the rest; a norm's is a quarter of itself instead. */
  readonly graceDays: number;
  /** Null while the party's clock is paused without an end. A reply has no `from`, so early is met. */
  readonly window: InstantWindow | null;
  /** The last instant at which it is still kept, grace included; null as above. */
  readonly dueAt: Instant | null;
  readonly settled: SettledVerdict | null;
}

interface Due {
  readonly until: Instant | null;
  readonly dueAt: Instant | null;
}

const minutesADay = 1440;

function runningHours(hours: Hours, clock: ReplyClock): Hours {
  switch (clock) {
    case 'open_hours':
      return hours;
    case 'open_days':
      return openDays(hours);
    case 'all_hours':
      return allHours(hours.zone);
    default:
      return assertNever(clock);
  }
}

/** After `minutes` of the clock, and a grace that continues on it. */
function dueWithin(input: ReplyInput, minutes: number, graceMinutes: number, clock: ReplyClock): Due {
  const hours = runningHours(input.hours, clock);
  const holidays = clock === 'all_hours' ? undefined : input.holidays;
  const after = (count: number) => addBusinessMinutes(hours, input.askedAt, count, input.pauses, holidays);
  return { until: after(minutes), dueAt: after(minutes + graceMinutes) };
}

/** A fixed instant moves by the opening time for which the party had to wait for the person before it. */
function movedUntil({ askedAt, hours, pauses, holidays }: ReplyInput, until: Instant): Instant | null {
  const waited =
    businessMinutesBetween(hours, askedAt, until, [], holidays) -
    businessMinutesBetween(hours, askedAt, until, pauses, holidays);
  return waited > 0 ? addBusinessMinutes(hours, until, waited, pauses, holidays) : until;
}

function withGrace(input: ReplyInput, until: Instant | null, basis: Basis): Due {
  const graceMinutes = graceDaysOf(basis, input.grace) * minutesADay;
  if (until === null || graceMinutes === 0) return { until, dueAt: until };
  const dueAt = addBusinessMinutes(openDays(input.hours), until, graceMinutes, input.pauses, input.holidays);
  return { until, dueAt };
}

function dueOf(input: ReplyInput): (Due & { readonly basis: Basis }) | null {
  const { term } = input;
  switch (term.kind) {
    case 'until':
      return { basis: term.basis, ...withGrace(input, movedUntil(input, term.until), term.basis) };
    case 'within': {
      const { until } = dueWithin(input, term.minutes, 0, term.clock ?? 'open_hours');
      return { basis: term.basis, ...withGrace(input, until, term.basis) };
    }
    case 'norm': {
      const norm = (input.norms ?? replyNorms)[input.channel];
      if (norm === null) return null;
      return { basis: 'norm', ...dueWithin(input, norm.minutes, norm.minutes * replyGrace, norm.clock) };
    }
    default:
      return assertNever(term);
  }
}

/** Judges one awaited reply. Null where the norm was asked for and the channel has none (store, letter). */
export function judgeReply(input: ReplyInput): ReplyJudgement | null {
  const due = dueOf(input);
  if (due === null) return null;
  const { basis, until, dueAt } = due;
  const inTime = dueAt === null || input.repliedAt === null || compareInstants(input.repliedAt, dueAt) <= 0;
  return {
    basis,
    graceDays: input.term.kind === 'norm' ? 0 : graceDaysOf(basis, input.grace),
    window: until === null ? null : { from: null, until },
    dueAt,
    settled: input.repliedAt === null ? null : inTime ? 'met' : 'missed',
  };
}

/** The verdict as of `now`; open for as long as the clock is paused without an end (`dueAt` null). */
export function replyVerdictAt(settled: SettledVerdict | null, dueAt: Instant | null, now: Instant): Verdict {
  return settled ?? (dueAt === null || compareInstants(now, dueAt) <= 0 ? 'open' : 'overdue');
}
