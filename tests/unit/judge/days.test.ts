import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOf, dayNumber, daysBetween } from '../../../shared/judge/index.ts';
import { weekdayOf } from '../../../shared/judge/days.ts';

const anyDay = fc.integer({ min: dayNumber('1600-01-01'), max: dayNumber('2400-12-31') });

describe('days as numbers', () => {
  test('agree with Temporal', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        expect(dateOf(day)).toBe(date.toString());
        expect(dayNumber(date.toString())).toBe(day);
        expect(weekdayOf(day)).toBe(date.dayOfWeek);
      }),
      { numRuns: 300 },
    );
  });

  test('know leap days and the ends of years', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  });

  test('refuse what is not a date', () => {
    expect(() => dayNumber('tomorrow')).toThrow(/“tomorrow” is not a date/);
    expect(() => dayNumber('2026-03-04T10:00:00Z')).toThrow(RangeError);
  });
});
