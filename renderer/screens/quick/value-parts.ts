import type { LocalDate } from '../../../shared/model/index.ts';
import { readDay } from '../../language/index.ts';
import { pastDayError, readingPast } from '../entering/index.ts';

/** A part of an input, where there is one. */
export const said = <K extends string, T>(name: K, value: T | null): { [P in K]?: T } =>
  (value === null || value === '' ? {} : { [name]: value }) as { [P in K]?: T };

/** What is wrong with a day behind that may be left out. */
export const pastError = (text: string, today: LocalDate) =>
  text.trim() === '' ? undefined : pastDayError(text, today);
export const pastOf = (text: string, today: LocalDate) =>
  text.trim() === '' ? null : readDay(text, readingPast(today));
