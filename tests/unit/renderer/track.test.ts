import { describe, expect, test } from 'vitest';
import { businessDaysAfter, dayOf, weekdayOf } from '../../../renderer/screens/story/days.ts';
import { trackOf } from '../../../renderer/screens/story/track.ts';
import { expectation, said } from './expectation.ts';

const wednesday = dayOf('2026-03-04');

describe('days', () => {
  test('4 March 2026 is a Wednesday, and one business day after a Friday is Monday', () => {
    expect(weekdayOf(wednesday)).toBe(3);
    expect(businessDaysAfter(wednesday + 2, 1)).toBe(wednesday + 5);
  });
});

describe('the track of a promise', () => {
  test('kept on its day: one bar over the whole day, the mark in its middle, no gap', () => {
    const track = trackOf(expectation({ observedOn: '2026-03-04', verdict: 'met', gapDays: 0 }), wednesday + 40);
    expect(track.lanes).toHaveLength(1);
    expect(track.lanes[0]?.bar).toEqual({ from: wednesday, until: wednesday + 1 });
    expect(track.outcome).toBe(wednesday + 0.5);
    expect(track.gap).toBeNull();
    expect(track.today).toBeNull();
    expect(track.span).toEqual({ from: wednesday - 3, until: wednesday + 1 });
  });

  test('the distance of a late one is as long as it is late, and an early one as long as it is early', () => {
    const late = trackOf(expectation({ observedOn: '2026-03-07', verdict: 'missed', gapDays: 3 }), wednesday + 40).gap;
    expect(late).toEqual({ from: wednesday + 1, until: wednesday + 4, days: 3, isSoFar: false });
    const early = trackOf(expectation({ observedOn: '2026-03-03', verdict: 'exceeded', gapDays: -1 }), wednesday).gap;
    expect(early).toEqual({ from: wednesday - 1, until: wednesday, days: -1, isSoFar: false });
  });

  test('an overdue one grows until today', () => {
    const track = trackOf(expectation({ verdict: 'overdue', gapDays: 2 }), wednesday + 2.4);
    expect(track.gap).toEqual({ from: wednesday + 1, until: wednesday + 3, days: 2, isSoFar: true });
    expect(track.today).toBe(wednesday + 2.4);
    expect(track.span.until).toBe(wednesday + 3);
  });

  test('a bare deadline leads from where it was stated up to its day', () => {
    const window = { from: null, until: '2026-03-04' };
    const track = trackOf(
      expectation({ original: window, current: window, statements: [said('2026-03-01', null, '2026-03-04')] }),
      wednesday,
    );
    expect(track.lanes[0]).toMatchObject({
      isBareDeadline: true,
      bar: { from: wednesday - 2.5, until: wednesday + 1 },
    });
  });

  test('said twice in a row it is one lane with two ticks; said anew it is another lane', () => {
    const track = trackOf(
      expectation({
        statements: [
          said('2026-03-01', '2026-03-04', '2026-03-04'),
          said('2026-03-02', '2026-03-04', '2026-03-04'),
          said('2026-03-03', '2026-03-06', '2026-03-07'),
        ],
        current: { from: '2026-03-06', until: '2026-03-07' },
      }),
      wednesday,
    );
    expect(track.lanes.map(({ statedAt, isOriginal }) => [statedAt.length, isOriginal])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test('of many dates the original and the newest are drawn, and the rest is counted', () => {
    const statements = Array.from({ length: 9 }, (_, at) => said('2026-03-01', `2026-03-1${at}`, `2026-03-1${at}`));
    const window = { from: '2026-03-10', until: '2026-03-10' };
    const track = trackOf(expectation({ statements, original: window }), wednesday);
    expect(track.lanes.map(({ window: { until } }) => until)).toEqual([
      '2026-03-10',
      '2026-03-15',
      '2026-03-16',
      '2026-03-17',
      '2026-03-18',
    ]);
    expect(track.hidden).toBe(4);
    expect(track.originalAt).toBe(0);
  });

  test('grace follows the window, over a weekend too', () => {
    const friday = { from: '2026-03-06', until: '2026-03-06' };
    const track = trackOf(expectation({ original: friday, graceDays: 1, basis: 'estimated' }), wednesday);
    expect(track.grace).toEqual({ from: wednesday + 3, until: wednesday + 6 });
  });

  test('a reply is drawn to the minute', () => {
    const window = { from: null, until: '2026-03-04T12:00:00Z' };
    const track = trackOf(
      expectation({
        kind: 'reply',
        original: window,
        current: window,
        statements: [{ statedAt: '2026-03-03T12:00:00Z', by: null, window, document: null }],
        observedOn: '2026-03-04T18:00:00Z',
        verdict: 'missed',
        gapDays: 1,
      }),
      wednesday,
    );
    const lane = track.lanes[0];
    expect(lane === undefined ? null : lane.bar.until - lane.bar.from).toBeCloseTo(1);
    expect(track.gap === null ? null : track.gap.until - track.gap.from).toBeCloseTo(0.25);
  });
});
