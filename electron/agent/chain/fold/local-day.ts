import type { Instant, LocalDate } from '../../../../shared/model/index.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone. Throws RangeError for a zone that does not exist. */
export function localDay(instant: Instant | Date, zone: string): LocalDate {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(typeof instant === 'string' ? Date.parse(instant) : instant);
}
