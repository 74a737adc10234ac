import type { Instant, LocalDate } from '../../shared/model/index.ts';

const place = 'counterpart.zone';
const minute = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock of a zone; null for a zone that this page does not know, though the agent may. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const two = '2-digit';
  const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
  try {
    const made = new Intl.DateTimeFormat('en-US', { ...parts, calendar: 'gregory', hourCycle: 'h23', timeZone: zone });
    clocks.set(zone, made);
    return made;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const systemZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** As the host put it into the page, else as this machine remembers it; the system's until either is known. */
function toldZone(): string {
  const told = globalThis.document?.documentElement.dataset['zone'] ?? globalThis.window?.localStorage?.getItem(place);
  return typeof told === 'string' && clockOf(told) !== null ? told : systemZone();
}

let zone = toldZone();

/** The zone in which the agent judges, and so in which the window tells days and times. */
export const zoneHere = (): string => zone;

/** Tells days and times in another zone from now on. Returns whether it is another; one that is not known changes nothing. */
export function liveIn(other: string): boolean {
  if (other === zone || clockOf(other) === null) return false;
  zone = other;
  globalThis.window?.localStorage?.setItem(place, other);
  return true;
}

/** What calendar and clock of the person show at an instant, in milliseconds as if they stood in UTC. */
export function wallClock(at: number): number {
  const parts = clockOf(zone)?.formatToParts(at) ?? [];
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const seconds = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return seconds + (((at % 1000) + 1000) % 1000);
}

/** The instant at which they show a day and a time, such as `12:00`. */
export function instantAt(date: LocalDate, time: string): Instant {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const near = wall - (wallClock(wall) - wall);
  // Twice: the first look may lie beyond a change of the clocks.
  return new Date(wall - (wallClock(near) - near)).toISOString();
}

let latest = { zone: '', minute: 0, today: '' };

/** Today on the person's calendar. Asked for each row of a list, so it is found anew once a minute at most. */
export function todayHere(now = Date.now()): LocalDate {
  const at = Math.floor(now / minute);
  if (latest.minute !== at || latest.zone !== zone) {
    latest = { zone, minute: at, today: new Date(wallClock(now)).toISOString().slice(0, 10) };
  }
  return latest.today;
}
