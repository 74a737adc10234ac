import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../../renderer/screens/story/days.ts';
import {
  dayText,
  endOfDay,
  instantDayText,
  instantText,
  instantTimeText,
  liveIn,
  momentOf,
  readMoment,
  todayHere,
  typedMoment,
  zoneHere,
} from '../../../renderer/language/index.ts';

const machine = zoneHere();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  liveIn(machine);
});

// One calendar is a day ahead of the other at this instant, whatever the zone of the machine.
const at = '2026-03-07T11:30:00.000Z';

describe.each([
  ['Pacific/Auckland', '2026-03-08', '00:30', '2026-03-07T23:00:00.000Z', '2026-03-08T10:59:00.000Z'],
  ['America/Los_Angeles', '2026-03-07', '03:30', '2026-03-07T20:00:00.000Z', '2026-03-08T07:59:00.000Z'],
])('who lives in %s', (zone, day, time, noon, last) => {
  beforeEach(() => {
    liveIn(zone);
    vi.setSystemTime(at);
  });

  test('has their own today, and their own days of an instant', () => {
    expect(todayHere()).toBe(day);
    expect(instantDayText(at)).toBe(dayText(day));
    expect(instantText(at)).toContain('30');
    expect(instantTimeText(at)).toContain(':30');
    expect(Math.floor(dayOf(at))).toBe(dayOf(day));
  });

  test('types days and times of their own clock', () => {
    expect(typedMoment(at)).toContain(time);
    const options = { today: day, from: day, towards: 'past' } as const;
    expect(readMoment(`${day} ${time}`, options, momentOf)).toBe(at);
    expect(readMoment(typedMoment(at), options, momentOf)).toBe(at);
    expect(momentOf(day)).toBe(noon);
    expect(endOfDay(day)).toBe(last);
  });
});

test.each([
  ['2026-03-08 14 uhr', '14:00'],
  ['2026-03-08, 14.30 Uhr', '14:30'],
  ['2026-03-08 um 9:05', '09:05'],
  ['2026-03-08 2pm', '14:00'],
  ['2026-03-08 at 2:30 p.m.', '14:30'],
  ['2026-03-08 12am', '00:00'],
  ['2026-03-08', '23:59'],
])('a time is read behind its day: %s', (said, time) => {
  liveIn('Europe/Berlin');
  const options = { today: '2026-03-07', from: '2026-03-07', towards: 'future' } as const;
  const moment = readMoment(said, options, endOfDay);
  expect(moment === null ? null : typedMoment(moment).split(' ').at(-1)).toBe(time);
});

test('what is no time behind a day is none', () => {
  const options = { today: '2026-03-07', from: '2026-03-07', towards: 'future' } as const;
  for (const said of ['2026-03-08 25 uhr', '2026-03-08 13pm', '2026-03-08 14', '14 uhr'])
    expect(readMoment(said, options, endOfDay)).toBeNull();
});

test('clocks that are changed that day are read as they stand', () => {
  liveIn('America/Los_Angeles');
  expect(momentOf('2026-03-07')).toBe('2026-03-07T20:00:00.000Z');
  expect(momentOf('2026-03-08')).toBe('2026-03-08T19:00:00.000Z');
  expect(momentOf('2026-11-01')).toBe('2026-11-01T20:00:00.000Z');
});

test('a window that is open over New Year names the old year from then on', () => {
  liveIn('America/Los_Angeles');
  vi.setSystemTime('2027-01-01T07:59:00Z');
  expect(dayText('2026-12-30')).not.toContain('2026');
  vi.setSystemTime('2027-01-01T08:00:00Z');
  expect(dayText('2026-12-30')).toContain('2026');
});

test('a zone that the page does not know changes nothing', () => {
  liveIn('Europe/Berlin');
  expect(liveIn('Europe/Atlantis')).toBe(false);
  expect(liveIn('Europe/Berlin')).toBe(false);
  expect(zoneHere()).toBe('Europe/Berlin');
});
