import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  businessCalendar,
  businessDaysBetween,
  dateOf,
  dayNumber,
} from '../../../shared/judge/index.ts';

const us = businessCalendar('US');
const germany = businessCalendar('DE');
const anyDate = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2035-12-31') }).map(dateOf);
const anyCalendar = fc.constantFrom('US', 'DE', 'GB', 'SA', 'IL', 'IN', 'ZZ').map(businessCalendar);

describe('business days', () => {
  test.each([
    ['US', '2025-07-04', false],
    ['US', '2026-07-03', false],
    ['US', '2025-07-03', true],
    ['DE', '2026-05-01', false],
    ['US', '2026-05-01', true],
    ['DE', '2025-07-04', true],
    ['GB', '2026-12-28', false],
    ['DE', '2026-04-03', false],
    ['SA', '2026-02-06', false],
    ['SA', '2026-02-08', true],
    ['IN', '2026-02-07', true],
    ['GT', '2026-12-24', true],
    ['SA', '2026-03-20', false],
  ] as const)('%s %s: %s', (country, date, expected) => {
    expect(businessCalendar(country).isBusinessDay(date)).toBe(expected);
  });

  test('an unknown country has weekdays only', () => {
    const unknown = businessCalendar('ZZ');
    expect(unknown.isBusinessDay('2026-01-01')).toBe(true);
    expect(unknown.isBusinessDay('2026-01-03')).toBe(false);
  });

  test('a calendar is kept, whatever the case of its code', () => {
    expect(businessCalendar('us')).toBe(us);
  });

  test('counting begins on the next day and leaves out holidays', () => {
    expect(addBusinessDays(us, '2025-07-03', 1)).toBe('2025-07-07');
    expect(addBusinessDays(germany, '2026-04-30', 1)).toBe('2026-05-04');
    expect(addBusinessDays(us, '2026-03-07', 1)).toBe('2026-03-09');
    expect(addBusinessDays(us, '2026-03-07', 0)).toBe('2026-03-07');
    expect(addBusinessDays(us, '2026-03-09', -1)).toBe('2026-03-06');
  });

  test('between is signed and reaches over years', () => {
    expect(businessDaysBetween(us, '2026-03-06', '2026-03-09')).toBe(1);
    expect(businessDaysBetween(us, '2026-03-09', '2026-03-06')).toBe(-1);
    expect(businessDaysBetween(us, '2026-03-06', '2026-03-08')).toBe(0);
    expect(businessDaysBetween(us, '2025-12-31', '2026-01-02')).toBe(1);
  });

  test('years beyond all sense are quick and do not fail', () => {
    const begun = performance.now();
    expect(addBusinessDays(us, '9999-12-31', 1)).toBe('9999-12-31');
    expect(addBusinessDays(businessCalendar('CN'), '0001-06-01', 1)).toBe('0001-06-04');
    expect(businessDaysBetween(businessCalendar('IL'), '2026-01-01', '9999-12-31')).toBeGreaterThan(2_000_000);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test('between agrees with counting day by day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 0, max: 900 }), (calendar, after, length) => {
        const first = dayNumber(after) + 1;
        const days = Array.from({ length }, (_, index) => dateOf(first + index));
        const counted = days.filter((day) => calendar.isBusinessDay(day)).length;
        expect(businessDaysBetween(calendar, after, dateOf(first + length - 1))).toBe(counted);
      }),
      { numRuns: 60 },
    );
  });

  test('adding and counting undo each other', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 1, max: 120 }), (calendar, date, count) => {
        const later = addBusinessDays(calendar, date, count);
        expect(calendar.isBusinessDay(later)).toBe(true);
        expect(businessDaysBetween(calendar, date, later)).toBe(count);
        const start = addBusinessDays(calendar, date, 1);
        expect(addBusinessDays(calendar, addBusinessDays(calendar, start, count), -count)).toBe(start);
      }),
      { numRuns: 100 },
    );
  });

  test('costs next to nothing after the first use', () => {
    businessDaysBetween(us, '2025-12-01', '2026-03-31');
    const begun = performance.now();
    for (let round = 0; round < 20_000; round += 1) {
      businessDaysBetween(us, '2025-12-01', addBusinessDays(us, '2026-03-05', 1));
    }
    expect((performance.now() - begun) / 20_000).toBeLessThan(0.05);
  });
});
