import { reason, type Reason } from './reason.ts';

/** By how much two clocks may differ. */
const clockToleranceMs = 5 * 60_000;

const milliseconds = (instant: string): number => Date.parse(instant);

/** Refuses an instant that has not come yet. */
export const notFuture = (instant: string, now: string, where: string): Reason[] =>
  milliseconds(instant) > milliseconds(now) + clockToleranceMs ? [reason('from_future', where, instant)] : [];

/** Refuses what came after its time; `until` is the last moment. */
export const notAfter = (instant: string, until: string, where: string): Reason[] =>
  milliseconds(instant) > milliseconds(until) ? [reason('expired', where, until)] : [];

/** Refuses what claims to come before that which it follows, by more than two clocks may differ. */
export const notBefore = (instant: string, from: string, where: string): Reason[] =>
  milliseconds(instant) < milliseconds(from) - clockToleranceMs ? [reason('wrong_order', where, from)] : [];
