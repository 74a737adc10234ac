import type { AskedBack, DataRight, LocalDate, RequestClock } from '../model/index.ts';
import { addDays, daysBetween } from './days.ts';
import type { LawClock, LawWait } from './law-clocks.ts';
import { calendarOf, lastDayOf } from './legal-clock.ts';

/** What happened to a request that a clock of the law may heed. */
export interface RequestCourse {
  readonly right: DataRight;
  readonly sentOn: LocalDate;
  readonly receivedOn: LocalDate | null;
  readonly extendedOn: LocalDate | null;
  /** The earliest first. */
  readonly asked: readonly AskedBack[];
}

/** How a clock of the law runs on one request. */
export type RunningClock = Pick<RequestClock, 'from' | 'fromEvent' | 'until' | 'extension'> & {
  /** The newest question that moved it, with where the law says so; null where none did. */
  readonly moved: LawWait | null;
};

/** Where a clock stands as one event after the other is heard. */
interface Hand extends RunningClock {
  readonly isExtended: boolean;
  readonly stoodStill: number;
  /** The last day on which it stood still, so that none counts twice. */
  readonly stillUntil: LocalDate | null;
}

/**
 * The last day of a clock, from what happened in the order of days. It counts from receipt, else from sending. More time
 * must be announced, and a question be asked back, before the clock has run out; later it changes nothing.
 */
export function runClock(clock: LawClock, course: RequestCourse, ownCountry: string): RunningClock {
  const calendar = calendarOf(clock, ownCountry);
  const { right, sentOn, receivedOn, extendedOn, asked } = course;
  const wound = (hand: Omit<Hand, 'until'>): Hand => ({
    ...hand,
    until: lastDayOf(clock, hand.from, hand.isExtended, calendar, hand.stoodStill),
  });
  let hand = wound({
    from: receivedOn ?? sentOn,
    fromEvent: receivedOn === null ? 'sent' : 'received',
    extension: null,
    moved: null,
    isExtended: false,
    stoodStill: 0,
    stillUntil: null,
  });
  const inTime = (on: LocalDate): boolean => hand.until === null || on <= hand.until;
  const extend = (on: LocalDate): void => {
    if (clock.extended === null) hand = { ...hand, extension: 'unknown_to_law' };
    else if (!inTime(on)) hand = { ...hand, extension: 'too_late' };
    else {
      const isStill = hand.until === null;
      hand = wound({ ...hand, isExtended: true, extension: 'counts' });
      if (isStill) hand = { ...hand, until: null };
    }
  };
  const wait = ({ what, on, answeredOn }: AskedBack): void => {
    const moved = clock.waits.find((each) => each.what === what && each.rights.includes(right));
    if (moved === undefined || !inTime(on)) return;
    if (answeredOn === null) hand = { ...hand, moved, until: null };
    else if (hand.until === null) return;
    else if (moved.clock === 'starts_anew')
      hand = wound({ ...hand, moved, from: answeredOn, fromEvent: 'replied', stoodStill: 0, stillUntil: answeredOn });
    else {
      const first = hand.stillUntil !== null && hand.stillUntil >= on ? addDays(hand.stillUntil, 1) : on;
      const days = Math.max(0, daysBetween(first, answeredOn) + 1);
      hand = wound({ ...hand, moved, stoodStill: hand.stoodStill + days, stillUntil: answeredOn });
    }
  };
  const steps = [
    ...asked.map((question) => ({ on: question.on, take: () => wait(question) })),
    ...(extendedOn === null ? [] : [{ on: extendedOn, take: () => extend(extendedOn) }]),
  ];
  for (const { take } of steps.toSorted((one, other) => one.on.localeCompare(other.on))) take();
  const { from, fromEvent, until, extension, moved } = hand;
  return { from, fromEvent, until, extension, moved };
}
