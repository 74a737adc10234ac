import type { Instant, LocalDate } from '../../../shared/model/index.ts';

/** A day's noon where the person is: for what is said to have been on a day, without its time. */
export const momentOf = (date: LocalDate): Instant => new Date(`${date}T12:00:00`).toISOString();

/** The last minute of a day where the person is: "by Friday" leaves all of Friday. */
export const endOfDay = (date: LocalDate): Instant => new Date(`${date}T23:59:00`).toISOString();
