import { addDays, dayNumber } from '../../../shared/judge/index.ts';
import type { Instant, LocalDate } from '../../../shared/model/index.ts';
import { localDay } from '../chain/index.ts';
import { type Acting, startOfDay } from '../commands/acting.ts';

interface Entry {
  readonly at: number;
  readonly tell: (acting: Acting) => unknown;
}

const hourLength = 3_600_000;

/**
 * What happened when. It is told by the same commands as a person's hand would use, each at its own time and in the order
 * of time, as if the chain had been kept all along. What would be later than now happened just now.
 */
export class Diary {
  /** The day it is now. */
  readonly today: LocalDate;
  readonly #acting: Acting;
  readonly #entries: Entry[] = [];

  constructor(acting: Acting) {
    this.#acting = acting;
    this.today = acting.today;
  }

  ago(days: number): LocalDate {
    return addDays(this.today, -days);
  }

  /** The Sunday three to four weeks back on which the founding story began; `days` after it, or before where negative. */
  afterSunday(days: number): LocalDate {
    // 1970-01-01 was a Thursday, so day 3 was a Sunday.
    return addDays(this.today, -(((dayNumber(this.today) - 3) % 7) + 21) + days);
  }

  /** An hour of a day in the person's zone: 9.5 is half past nine. */
  at(day: LocalDate, hour: number): Instant {
    const start = Date.parse(startOfDay(day, this.#acting.settings.zone));
    return new Date(start + hour * hourLength).toISOString();
  }

  /** Notes what was told at an hour of a day. */
  note(day: LocalDate, hour: number, tell: Entry['tell']): void {
    this.#entries.push({ at: Math.min(Date.parse(this.at(day, hour)), this.#acting.now.getTime()), tell });
  }

  async tell(): Promise<void> {
    const { zone } = this.#acting.settings;
    for (const { at, tell } of this.#entries.toSorted((one, other) => one.at - other.at)) {
      const now = new Date(at);
      await tell({ ...this.#acting, now, today: localDay(now, zone) });
    }
  }
}
