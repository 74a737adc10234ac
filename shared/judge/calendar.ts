import type { LocalDate } from '../model/index.ts';
import { dateOf, dayNumber, lastDay, weekdayOf, yearOf } from './days.ts';
import { holidaysOf } from './holidays.ts';
import { weekendOf } from './weekends.ts';

export interface BusinessCalendar {
  /** ISO 3166 alpha-2 in capitals, or what the caller gave where there is no such country. */
  readonly country: string;
  /** Neither a weekend day nor a public holiday, nor one of the person's closed days. */
  isBusinessDay(date: LocalDate): boolean;
  /** A public holiday, whatever its weekday. */
  isHoliday(date: LocalDate): boolean;
  /** How many business days of its year there are up to and including a day, and in that whole year. */
  ordinalInYear(day: number): { readonly ordinal: number; readonly ofYear: number };
}

/** Business days of one year, counted up: `counts[n]` is how many there are in its first n days. */
interface YearTable {
  readonly firstDay: number;
  readonly counts: Uint16Array;
  readonly holidays: ReadonlySet<number>;
}

/** Whose days are counted, and what the person adds to what is public. */
export interface CalendarRules {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** A state or region whose holidays count too, as date-holidays names it; null for none. */
  readonly region: string | null;
  /** Whether Saturdays that are no holidays are business days. */
  readonly saturdaysCount: boolean;
  /** Days that are none of business to this person. */
  readonly closedDays: readonly LocalDate[];
}

const saturday = 6;

function tableOf(rules: CalendarRules, year: number): YearTable {
  const { country, region, saturdaysCount, closedDays } = rules;
  const firstDay = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const length = dayNumber(`${String(year).padStart(4, '0')}-12-31`) - firstDay + 1;
  const holidays = holidaysOf(country, region, year);
  const closed = new Set(closedDays.map(dayNumber));
  const weekend = weekendOf(country).filter((weekday) => !(saturdaysCount && weekday === saturday));
  const counts = new Uint16Array(length + 1);
  let count = 0;
  for (let index = 0; index < length; index += 1) {
    const day = firstDay + index;
    if (!weekend.includes(weekdayOf(day)) && !holidays.has(day) && !closed.has(day)) count += 1;
    counts[index + 1] = count;
  }
  return { firstDay, counts, holidays };
}

function makeCalendar(rules: CalendarRules): BusinessCalendar {
  const tables = new Map<number, YearTable>();
  const tableFor = (day: number): YearTable => {
    const year = yearOf(day);
    const known = tables.get(year);
    if (known !== undefined) return known;
    const made = tableOf(rules, year);
    tables.set(year, made);
    return made;
  };
  return {
    country: rules.country,
    isBusinessDay: (date) => {
      const day = dayNumber(date);
      const { firstDay, counts } = tableFor(day);
      return counts[day - firstDay + 1] !== counts[day - firstDay];
    },
    isHoliday: (date) => {
      const day = dayNumber(date);
      return tableFor(day).holidays.has(day);
    },
    ordinalInYear: (day) => {
      const { firstDay, counts } = tableFor(day);
      return { ordinal: counts[day - firstDay + 1] ?? 0, ofYear: counts[counts.length - 1] ?? 0 };
    },
  };
}

const calendars = new Map<string, BusinessCalendar>();

function keptCalendar(rules: CalendarRules): BusinessCalendar {
  const key = JSON.stringify([rules.country, rules.region, rules.saturdaysCount, rules.closedDays]);
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const made = makeCalendar(rules);
  calendars.set(key, made);
  return made;
}

/**
 * The business days of a country, by ISO 3166 alpha-2 code in any case: its weekend by CLDR, its nation-wide public
 * holidays by date-holidays. A country that neither knows has the weekdays Monday to Friday and no holidays. Kept per
 * country and year, so that it costs a few milliseconds once and next to nothing after.
 */
export function businessCalendar(country: string): BusinessCalendar {
  return keptCalendar({ country: country.toUpperCase(), region: null, saturdaysCount: false, closedDays: [] });
}

/** The business days of a country as the person counts them: what they set holds in their own country alone. */
export function personCalendar(rules: CalendarRules, country: string): BusinessCalendar {
  const own = rules.country.toUpperCase();
  return country.toUpperCase() === own ? keptCalendar({ ...rules, country: own }) : businessCalendar(country);
}

/**
 * The business day that is `count` business days after `date` (before it where negative). Counting begins on the next
 * day: one business day after a Friday or a Saturday is Monday. Zero is the date itself, business day or not. At most
 * 9999-12-31.
 */
export function addBusinessDays(calendar: BusinessCalendar, date: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count)) throw new RangeError(`Business days are counted whole; ${count} is not.`);
  const step = Math.sign(count);
  let day = dayNumber(date);
  let left = Math.abs(count);
  while (left > 0 && day + step <= lastDay) {
    day += step;
    if (calendar.isBusinessDay(dateOf(day))) left -= 1;
  }
  return step === 0 ? date : dateOf(day);
}

/** How many business days lie after `after`, up to and including `until`; negative where `until` is the earlier one. */
export function businessDaysBetween(calendar: BusinessCalendar, after: LocalDate, until: LocalDate): number {
  const afterDay = dayNumber(after);
  const untilDay = dayNumber(until);
  return afterDay <= untilDay
    ? countBetween(calendar, afterDay, untilDay)
    : -countBetween(calendar, untilDay, afterDay);
}

function countBetween(calendar: BusinessCalendar, after: number, until: number): number {
  const lastYear = yearOf(until);
  let count = calendar.ordinalInYear(until).ordinal - calendar.ordinalInYear(after).ordinal;
  for (let year = yearOf(after); year < lastYear; year += 1) {
    count += calendar.ordinalInYear(dayNumber(`${String(year).padStart(4, '0')}-12-31`)).ofYear;
  }
  return count;
}
