import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  businessCalendar,
  clocksOf,
  dateOf,
  dayNumber,
  daysBetween,
  lastDayOf,
  lawClocks,
  stateAfter,
} from '../../../shared/judge/index.ts';
import {
  dataRights,
  type DataRight,
  type Jurisdiction,
  jurisdictions,
  requestEvents,
} from '../../../shared/model/index.ts';

const countries: Readonly<Record<Jurisdiction, string>> = { EU: 'DE', UK: 'GB', 'US-CA': 'US' };
const answerBy = (jurisdiction: Jurisdiction, right: DataRight, received: string, extended = false) => {
  const clock = clocksOf(jurisdiction, right).find(({ step }) => step === 'answer');
  if (clock === undefined) throw new Error(`${jurisdiction} has no clock for ${right}`);
  return lastDayOf(clock, received, extended, businessCalendar(countries[jurisdiction]));
};

describe('how long a party has for an answer', () => {
  test.each([
    ['EU', 'access', '2026-03-03', false, '2026-04-07', 'Good Friday to Easter Monday lie in between'],
    ['EU', 'erasure', '2026-01-31', false, '2026-03-02', 'no 31 February, and the 28th is a Saturday'],
    ['EU', 'access', '2027-01-29', false, '2027-03-01', 'no 29 February, and the 28th is a Sunday'],
    ['EU', 'portability', '2028-01-31', false, '2028-02-29', 'a leap year'],
    ['EU', 'objection', '2026-10-01', false, '2026-11-02', 'the 1st is a Sunday'],
    ['EU', 'access', '2026-01-31', true, '2026-04-30', 'three months from the start, not from 2 March'],
    [
      'UK',
      'access',
      '2026-09-03',
      false,
      '2026-10-05',
      'the Commissioner’s own example, in a year when the 3rd is a Saturday',
    ],
    ['UK', 'erasure', '2026-11-25', false, '2026-12-29', 'Christmas, Saturday, Sunday, and Boxing Day’s substitute'],
    ['US-CA', 'erasure', '2026-01-01', false, '2026-02-15', 'calendar days: a Sunday stands'],
    ['US-CA', 'access', '2026-01-01', true, '2026-04-01', 'ninety days in all'],
    ['US-CA', 'opt_out', '2026-06-26', false, '2026-07-20', 'Independence Day is kept on the Friday'],
    ['US-CA', 'opt_out', '2026-06-26', true, '2026-07-20', 'no extension is known'],
  ] as const)('%s, %s, received %s (extended: %s): %s, as %s', (law, right, received, extended, expected, _why) => {
    expect(answerBy(law, right, received, extended)).toBe(expected);
  });

  test('California also sets a clock for confirming receipt', () => {
    const [confirm] = clocksOf('US-CA', 'erasure');
    expect(confirm?.step).toBe('confirm');
    if (confirm) expect(lastDayOf(confirm, '2026-11-20', false, businessCalendar('US'))).toBe('2026-12-07');
  });

  test('no law knows a right that it does not grant', () => {
    expect(clocksOf('EU', 'opt_out')).toEqual([]);
    expect(clocksOf('US-CA', 'objection')).toEqual([]);
  });
});

const anyDate = fc.integer({ min: dayNumber('2018-05-25'), max: dayNumber('2040-12-31') }).map(dateOf);
const anyClock = fc.constantFrom(...lawClocks);

describe('every clock', () => {
  test('ends after its start, later the later it starts, and no earlier when it is extended', () => {
    fc.assert(
      fc.property(anyClock, anyDate, (clock, received) => {
        const calendar = businessCalendar(countries[clock.jurisdiction]);
        const last = lastDayOf(clock, received, false, calendar);
        expect(last > received).toBe(true);
        expect(lastDayOf(clock, addDays(received, 1), false, calendar) >= last).toBe(true);
        expect(lastDayOf(clock, received, true, calendar) >= last).toBe(true);
        if (clock.lastDay === 'moves') expect(calendar.isBusinessDay(last)).toBe(true);
        expect(daysBetween(received, last)).toBeLessThanOrEqual(50);
      }),
    );
  });

  test('names where it comes from', () => {
    for (const clock of lawClocks) {
      expect(new URL(clock.source).protocol).toBe('https:');
      expect(clock.provision).toMatch(/\d/);
    }
  });

  test('there is one answer at most for each right and law, and each law has some', () => {
    for (const law of jurisdictions) {
      const answers = dataRights.map((right) => clocksOf(law, right).filter(({ step }) => step === 'answer').length);
      expect(Math.max(...answers)).toBe(1);
    }
  });
});

test('a final state of a request is final', () => {
  for (const last of ['fulfilled', 'denied', 'revoked', 'expired'] as const)
    for (const event of requestEvents) expect([last, null]).toContain(stateAfter(last, event));
  expect(stateAfter('draft', 'answered')).toBeNull();
  expect(stateAfter('draft', 'reminded')).toBeNull();
  expect(stateAfter('open', 'answered')).toBe('fulfilled');
  expect(stateAfter('in_progress', 'sent')).toBeNull();
  expect(stateAfter('in_progress', 'extended')).toBe('in_progress');
  expect(stateAfter('denied', 'complained')).toBe('denied');
});
