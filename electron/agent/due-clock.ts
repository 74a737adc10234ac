/** The wall clock is looked at this often: a timer until the next hour or day would sleep while the machine does. */
const lookEveryMs = 60_000;

interface Moment {
  readonly now: Date;
  /** The day it is then in the person's zone. */
  readonly today: string;
}

/**
 * Calls back when time alone has changed a verdict: the day has turned, or something fell due since the last look.
 * `stop` ends it.
 */
export function runDueClock(
  moment: () => Moment,
  hasFallenDue: (since: Date) => boolean,
  turned: () => void,
): { stop(): void } {
  let last = moment();
  const look = (): void => {
    const before = last;
    last = moment();
    const isAnotherDay = last.today !== before.today;
    // A clock that was set back opens again what had fallen due.
    if (isAnotherDay || last.now < before.now || hasFallenDue(before.now)) turned();
  };
  const often = setInterval(look, lookEveryMs).unref();
  return { stop: () => clearInterval(often) };
}
