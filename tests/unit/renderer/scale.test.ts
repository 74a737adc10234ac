import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideOf } from '../../../renderer/screens/story/label-place.ts';
import { isInDay, labelIndent, labelsOf, scaleOf, type ScaleLabel } from '../../../renderer/screens/story/scale.ts';
import { courseScaleOf, keepScaleOf } from '../../../renderer/screens/verdict/keep-scale.ts';
import { keptWords } from '../../../renderer/screens/verdict/kept-words.ts';
import type { Standing } from '../../../shared/model/index.ts';

/** As in German, where a date is long: "23. Feb.", "Sept. 2025". */
const letters: Readonly<Record<ScaleLabel['part'], number>> = {
  weekday: 2,
  weekdayOfMonth: 8,
  day: 8,
  month: 4,
  monthOfYear: 10,
};
const room = ({ part }: ScaleLabel): number => letters[part] * 6.6;

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
      return labelsOf(span, scaleOf(span, 0, width).dayWidth, room).map(({ part }) => part);
    };
    expect(parts(3, 500)).toEqual(['weekdayOfMonth', 'weekday', 'weekday']);
    expect(new Set(parts(30, 500))).toEqual(new Set(['day']));
    const monthsOfYear = ['monthOfYear', ...Array.from({ length: 8 }, () => 'month')];
    expect(parts(360, 900)).toEqual([...monthsOfYear, 'monthOfYear', 'month']);
  });

  test('measures few labels of what is too fine, and each but once', () => {
    for (const [days, width] of [
      [40, 900],
      [400, 900],
      [4000, 500],
    ] as const) {
      let measured = 0;
      const span = { from: 20_514, until: 20_514 + days };
      const labels = labelsOf(span, scaleOf(span, 0, width).dayWidth, (label) => {
        measured += 1;
        return room(label);
      });
      expect(measured).toBeLessThan(labels.length + 40);
    }
  });

  test('a label never touches the next, nor sticks out of the drawing, however long the span and narrow the drawing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 240, max: 1200 }),
        (from, days, width) => {
          const span = { from, until: from + days };
          const { dayWidth, x } = scaleOf(span, 0, width);
          const labels = labelsOf(span, dayWidth, room);
          const places = labels.map((label) => {
            const left = isInDay(label) ? x(label.day + 0.5) - room(label) / 2 : x(label.day) + labelIndent;
            return { left, right: left + room(label) };
          });
          expect(labels.length).toBeGreaterThan(0);
          expect(places.slice(1).every(({ left }, at) => left > (places[at]?.right ?? left))).toBe(true);
          expect(places.every(({ right }) => right <= width)).toBe(true);
        },
      ),
    );
  });
});

describe('a label beside a thing', () => {
  test('goes right, else left, else over the middle, else over the end, and never out of the drawing', () => {
    expect(besideOf({ left: 10, right: 20 }, 26, 300)).toEqual({ x: 26, anchor: 'start' });
    expect(besideOf({ left: 280, right: 290 }, 26, 300)).toEqual({ x: 274, anchor: 'end' });
    expect(besideOf({ left: 10, right: 290 }, 26, 300)).toEqual({ x: 150, anchor: 'middle' });
    expect(besideOf({ left: 10, right: 290 }, 250, 300)).toEqual({ x: 284, anchor: 'end' });
  });

  test('stays within the drawing wherever it fits at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 500 }),
        (one, other, room) => {
          const thing = { left: Math.min(one, other), right: Math.max(one, other) };
          const { x, anchor } = besideOf(thing, room, 400);
          const from = anchor === 'start' ? x : anchor === 'middle' ? x - room / 2 : x - room;
          const until = from + room;
          expect(room > 400 || (from >= 0 && until <= 400)).toBe(true);
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

  test('over time it shows the tenths around the intervals, so that what moved is seen, and chance is not', () => {
    const point = (low: number, high: number) => ({ kept: { low, high, mean: (low + high) / 2, level: 0.9 as const } });
    const shown = (...points: Parameters<typeof courseScaleOf>[0]) =>
      courseScaleOf(points).marks.map((mark) => Math.round(mark * 100));
    expect(shown(point(0.61, 0.65), point(0.65, 0.69))).toEqual([50, 55, 60, 65, 70]);
    expect(shown(point(0.85, 0.89))).toEqual([70, 75, 80, 85, 90]);
    expect(shown(point(0.55, 0.94))).toEqual([50, 60, 70, 80, 90, 100]);
    expect(shown(point(0.03, 0.98))).toEqual([0, 20, 40, 60, 80, 100]);
    const scale = courseScaleOf([point(0.63, 0.69)]);
    expect([scale.place(0.5), scale.place(0.7)].map(Math.round)).toEqual([0, 100]);
  });

  test('is the tenths around the intervals where thousands of verdicts make all of them narrow', () => {
    const point = (low: number, high: number) => ({ kept: { low, high, mean: (low + high) / 2, level: 0.9 as const } });
    const shown = ({ marks }: ReturnType<typeof keepScaleOf>) => marks.map((mark) => Math.round(mark * 100));
    const narrow = [point(0.872, 0.889), point(0.87, 0.888)];
    expect(shown(keepScaleOf(narrow))).toEqual([80, 82, 84, 86, 88, 90]);
    expect(shown(courseScaleOf(narrow))).toEqual([80, 82, 84, 86, 88, 90]);
    expect(shown(keepScaleOf([point(0.89, 0.91)]))).toEqual([80, 85, 90, 95, 100]);
    expect(shown(keepScaleOf([...narrow, point(0.8, 0.95)]))).toEqual([50, 60, 70, 80, 90, 100]);
    expect(shown(keepScaleOf([]))).toEqual([50, 60, 70, 80, 90, 100]);
  });

  test('shares that are known so well are written to the tenth, few or wide ones are not', () => {
    const kept = (low: number, mean: number, high: number) => ({ low, mean, high, level: 0.9 as const });
    expect(keptWords(kept(0.8679, 0.8768, 0.8857), { kept: 17_400, all: 19_791 }).sentence).toBe(
      '87.7%, likely between 86.8% and 88.6%',
    );
    expect(keptWords(kept(0.48, 0.7, 0.9), { kept: 0, all: 2 })).toEqual({
      share: '0 of 2',
      range: 'too few to tell',
      sentence: '0 of 2 kept; with the starting assumption likely between 48% and 90%',
    });
    expect(keptWords(kept(0.64, 0.73, 0.81), { kept: 130, all: 177 }).sentence).toBe('73%, likely between 64% and 81%');
  });

  test('holds every interval, and marks its end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (low) => {
        const scale = keepScaleOf([standing(low)]);
        expect(scale.place(low)).toBeGreaterThanOrEqual(-1e-6);
        expect(scale.place(0.9)).toBeLessThanOrEqual(100 + 1e-6);
        expect(scale.place(scale.marks.at(-1) ?? 0)).toBeCloseTo(100);
      }),
    );
  });
});
