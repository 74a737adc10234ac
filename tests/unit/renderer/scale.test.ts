import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideOf, roomOf } from '../../../renderer/screens/story/label-place.ts';
import { labelsOf, scaleOf } from '../../../renderer/screens/story/scale.ts';
import { keepScaleOf } from '../../../renderer/screens/verdict/keep-scale.ts';
import type { Standing } from '../../../shared/model/index.ts';

describe('the scale of days', () => {
  test('its ends lie at the ends of the drawing', () => {
    const scale = scaleOf({ from: 100, until: 110 }, 8, 500);
    expect([scale.x(100), scale.x(105), scale.x(110)]).toEqual([8, 258, 508]);
    expect(scale.dayWidth).toBe(50);
  });

  test('tells as much of each date as there is room for, and the year where it begins', () => {
    const parts = (days: number, width: number) => {
      // From Monday, 2 March 2026.
      const span = { from: 20_514, until: 20_514 + days };
      return labelsOf(span, scaleOf(span, 0, width).dayWidth).map(({ part }) => part);
    };
    expect(parts(3, 500)).toEqual(['weekdayOfMonth', 'weekday', 'weekday']);
    expect(new Set(parts(30, 500))).toEqual(new Set(['day']));
    expect(parts(330, 800)).toEqual(['monthOfYear', ...Array.from({ length: 8 }, () => 'month'), 'monthOfYear']);
  });

  test('labels keep apart, however long the span and narrow the drawing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 240, max: 1200 }),
        (from, days, width) => {
          const span = { from, until: from + days };
          const { dayWidth } = scaleOf(span, 0, width);
          const labels = labelsOf(span, dayWidth);
          const gaps = labels.slice(1).map(({ day }, at) => (day - (labels[at]?.day ?? day)) * dayWidth);
          expect(gaps.every((gap) => gap >= 36)).toBe(true);
          expect(labels.every(({ day }) => day >= span.from && day < span.until)).toBe(true);
        },
      ),
    );
  });
});

describe('a label beside a thing', () => {
  test('goes right, else left, else over the end, and never out of the drawing', () => {
    expect(besideOf({ left: 10, right: 20 }, 'late', 300)).toEqual({ x: 26, anchor: 'start' });
    expect(besideOf({ left: 280, right: 290 }, 'late', 300)).toEqual({ x: 274, anchor: 'end' });
    expect(besideOf({ left: 10, right: 290 }, 'late', 300)).toEqual({ x: 284, anchor: 'end' });
  });

  test('stays within the drawing wherever it fits at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.string(),
        (one, other, text) => {
          const thing = { left: Math.min(one, other), right: Math.max(one, other) };
          const { x, anchor } = besideOf(thing, text, 400);
          const [from, until] = anchor === 'start' ? [x, x + roomOf(text)] : [x - roomOf(text), x];
          expect(roomOf(text) > 400 || (from >= 0 && until <= 400)).toBe(true);
        },
      ),
    );
  });
});

describe('the common scale of standings', () => {
  const standing = (low: number): Standing => ({
    party: { id: 'p', name: 'P' },
    role: 'vendor',
    counts: { missed: 0, overdue: 0, met: 0, exceeded: 0 },
    kept: { mean: 0.8, low, high: 0.9, level: 0.9 },
    utility: 0.8,
    closeToNext: null,
    better: null,
  });

  test('begins at one half, or below the lowest interval', () => {
    expect(keepScaleOf([standing(0.7)]).from).toBe(0.5);
    expect(keepScaleOf([standing(0.7), standing(0.28)]).from).toBe(0.2);
    expect(keepScaleOf([standing(0.01)]).from).toBe(0);
  });

  test('holds every interval, and marks its end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (low) => {
        const scale = keepScaleOf([standing(low)]);
        expect(scale.place(low)).toBeGreaterThanOrEqual(-1e-6);
        expect(scale.place(1)).toBe(100);
        expect(scale.marks.at(-1)).toBeCloseTo(1);
      }),
    );
  });
});
