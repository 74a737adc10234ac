import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../dates/calendar.ts';
import { englishDates, placeOf } from '../dates/names.ts';

/** When a mail was written: the instant, and the calendar day in the writer's own offset. */
export interface WrittenAt {
  readonly instant: string;
  readonly day: string;
  /** Such as `-05:00`, to place other times of day that the mail tells. */
  readonly offset: string;
}

// RFC 5322 section 4.3 keeps these names alive; mail programs' quoted heads add the rest.
const zoneNames: Readonly<Record<string, string>> = {
  UT: '+00:00', GMT: '+00:00', UTC: '+00:00', Z: '+00:00', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00',
  MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00',
  BST: '+01:00', WET: '+00:00', WEST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00',
}; // prettier-ignore

const rfc5322 =
  /^(?:[a-z]{3,9}\s*,)?\s*(\d{1,2})\s+([a-z]{3,9})\s+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,4})?/i;
const monthFirst =
  /^(?:[a-z]{3,9}\s*,)?\s*([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,|\s+at)?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]m)?\s*([+-]\d{4}|[a-z]{2,4})?/i;
const dayFirst =
  /^(?:[a-z]{3,9}\s*,?)?\s*(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})(?:,|\s+at)?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]m)?\s*([+-]\d{4}|[a-z]{2,4})?/i;

/** Reads a Date header (RFC 5322, obsolete forms included); null where it names no moment there is. */
export function readHeaderDate(value: string): WrittenAt | null {
  const found = rfc5322.exec(value.trim());
  if (!found) return null;
  const [, day, month, year, hour, minute, second, zone] = found;
  const fullYear = Number(year) < 50 ? 2000 + Number(year) : Number(year) < 100 ? 1900 + Number(year) : Number(year);
  return moment(fullYear, month, day, Number(hour), minute, second, offsetOf(zone) ?? '+00:00');
}

/**
 * Reads the date in the quoted head of a forwarded mail, as mail programs write it in English. The forwarding mail's
 * offset stands in where the quoted head has none.
 */
export function readQuotedDate(value: string, offset: string): WrittenAt | null {
  const plain = value.replace(/[\u00a0\u202f]/g, ' ').trim();
  const first = monthFirst.exec(plain);
  const second = first ? null : dayFirst.exec(plain);
  const found = first ?? second;
  if (!found) return readHeaderDate(plain);
  const [, one, two, year, hourText, minute, seconds, half, zone] = found;
  const [month, day] = first ? [one, two] : [two, one];
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hourText);
  return moment(Number(year), month, day, hour, minute, seconds, offsetOf(zone) ?? offset);
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return zoneNames[zone.toUpperCase()] ?? null;
}

function moment(
  year: number,
  monthName: string | undefined,
  dayText: string | undefined,
  hour: number,
  minute: string | undefined,
  second: string | undefined,
  offset: string,
): WrittenAt | null {
  const month = placeOf(monthName ?? '', englishDates.months);
  const day = month === null ? null : dayOf(year, month, Number(dayText));
  if (day === null || hour > 23 || Number(minute) > 59 || Number(offset.slice(1, 3)) > 14) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(hour)}:${minute ?? '00'}:${two(Math.min(59, Number(second ?? 0)))}`;
  return { instant: Temporal.Instant.from(`${day}T${time}${offset}`).toString(), day, offset };
}
