import { dayOf } from '../dates/calendar.ts';

const written = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z| ?UTC|([+-]\d\d):?(\d\d))$/;

/** An export's instant in epoch milliseconds, to the second; null where it is none or names no moment there is. */
export function epochMillisOf(text: string): number | null {
  const found = written.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zoneHour, zoneMinute] = found.map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isRealDay(year, month, day) || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  if (found[7] === undefined) return utc;
  const shift = Math.abs(zoneHour ?? 0) * 60 + (zoneMinute ?? 0);
  return utc - (found[7].startsWith('-') ? -shift : shift) * 60_000;
}

/** Most days are plainly real; only the ends of months need the calendar. */
function isRealDay(year: number, month: number, day: number): boolean {
  if (day >= 1 && day <= 28 && month >= 1 && month <= 12 && year >= 1970 && year < 2200) return true;
  return dayOf(year, month, day) !== null;
}
