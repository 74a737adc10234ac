import { weekdays, type Clause } from '../schedule/clause.ts';

type Hours = NonNullable<Extract<Clause, { type: 'ContactPoint' }>['hoursAvailable']>[number];

/** Items as a list of the language: `a, b and c`. */
export const listed = (language: string, items: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(language, { type }).format(items);

const dayName = (language: string, day: number): string =>
  // The first of January 2024 was a Monday.
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day));

/** Days of the week in their order; three or more that follow one another as a stretch: `Monday–Friday, Sunday`. */
export function days(language: string, named: Hours['dayOfWeek']): string {
  const numbers = named.map((day) => weekdays.indexOf(day)).sort((one, other) => one - other);
  const stretches: number[][] = [];
  for (const day of numbers) {
    const last = stretches.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else stretches.push([day]);
  }
  const name = (day: number | undefined): string => dayName(language, day ?? 0);
  return stretches
    .flatMap((stretch) => (stretch.length > 2 ? [`${name(stretch[0])}–${name(stretch.at(-1))}`] : stretch.map(name)))
    .join(', ');
}

/** `Monday–Friday 09:00–18:00 (Europe/Berlin)`. */
export const hoursText = (language: string, hours: readonly Hours[], zone: string | undefined): string =>
  hours.map((it) => `${days(language, it.dayOfWeek)} ${it.opens}–${it.closes}`).join('; ') +
  (zone === undefined ? '' : ` (${zone.replaceAll('_', ' ')})`);

/** Languages by name; what is more than the language itself stays as its tag: `German (de-AT)`. */
export function languageNames(language: string, tags: readonly string[]): string[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return tags.map((tag) => {
    const [primary] = tag.split('-', 1);
    const name = names.of(primary ?? tag) ?? tag;
    return primary === tag ? name : `${name} (${tag})`;
  });
}

export const number = (language: string, count: number): string => new Intl.NumberFormat(language).format(count);

/** Minutes in the largest unit that they fill; days of 24 hours. */
export function inUnit(minutes: number): { readonly count: number; readonly unit: 'day' | 'hour' | 'minute' } {
  if (minutes % 1440 === 0) return { count: minutes / 1440, unit: 'day' };
  return minutes % 60 === 0 ? { count: minutes / 60, unit: 'hour' } : { count: minutes, unit: 'minute' };
}
