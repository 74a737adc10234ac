import Holidays from 'date-holidays';
import { dayNumber } from './days.ts';

const millisecondsADay = 86_400_000;
/**
 * Years of which public holidays are asked. Nobody has laid down those of other years, and working out moon calendars for
 * them takes seconds: a mistyped year must not stop an import.
 */
const firstYear = 1970;
const lastYear = 2100;
const rules = new Map<string, Holidays>();

function rulesOf(country: string, region: string | null): Holidays {
  const key = `${country} ${region ?? ''}`;
  const known = rules.get(key);
  if (known !== undefined) return known;
  const options = { types: ['public' as const] };
  const made = region === null ? new Holidays(country, options) : new Holidays(country, region, options);
  rules.set(key, made);
  return made;
}

/** Which rules the holidays were worked out by: others may lay them down differently. */
export const holidayEdition = 'date-holidays 3.37.0, date-holidays-parser 3.4.7';

/** The public holidays of one year. `region` is empty for the whole country; `days` are day numbers, in any order. */
export interface HolidayYear {
  readonly country: string;
  readonly region: string;
  readonly year: number;
  readonly days: ReadonlySet<number>;
}

const known = new Map<string, HolidayYear>();
const keyOf = ({ country, region, year }: Omit<HolidayYear, 'days'>): string => `${country} ${region} ${year}`;

/** Those that are known in this process, whether worked out or told. */
export const knownHolidays = (): readonly HolidayYear[] => [...known.values()];

/** Takes years as they were worked out before, by the same edition: to read and to apply the rules takes its time. */
export function rememberHolidays(years: Iterable<HolidayYear>): void {
  for (const year of years) known.set(keyOf(year), year);
}

/**
 * The day numbers of a country's nation-wide public holidays in one year, and of those of one state or region where one
 * is given, by date-holidays (ISC; its data CC BY-SA 3.0, named in the README). Half days, on which parcels still come, are
 * not in it. An unknown country has none, nor have years before 1970 or after 2100.
 */
export function holidaysOf(country: string, region: string | null, year: number): ReadonlySet<number> {
  if (year < firstYear || year > lastYear) return new Set();
  const asked = { country, region: region ?? '', year };
  const before = known.get(keyOf(asked));
  if (before !== undefined) return before.days;
  const days = workedOut(country, region, year);
  known.set(keyOf(asked), { ...asked, days });
  return days;
}

function workedOut(country: string, region: string | null, year: number): ReadonlySet<number> {
  const days = new Set<number>();
  // A holiday that begins in December may last into January.
  for (const ruleYear of [year - 1, year]) {
    for (const holiday of rulesOf(country, region).getHolidays(ruleYear)) {
      // The length is rounded, as a change of the clocks makes a day of 23 or 25 hours.
      const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / millisecondsADay - 0.2);
      const first = dayNumber(holiday.date.slice(0, 10));
      for (let day = first; day < first + length; day += 1) days.add(day);
    }
  }
  return days;
}

/** The states or regions of a country that have holidays of their own, by name; none where the country is not known. */
export function regionsOf(country: string): readonly { readonly code: string; readonly name: string }[] {
  const states = new Holidays().getStates(country) as Readonly<Record<string, string>> | undefined;
  return Object.entries(states ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
