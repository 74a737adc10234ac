import type { LocalDate } from '../../shared/model/index.ts';

const millisecondsInDay = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;
const dateOf = (day: number): LocalDate => new Date(day * millisecondsInDay).toISOString().slice(0, 10);

/** The day that lies `count` days after, or before where it is negative. */
export const dayAfter = (date: LocalDate, count: number): LocalDate => dateOf(dayNumber(date) + count);
