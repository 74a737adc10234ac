import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hours } from '../../../shared/model/index.ts';
import {
  addBusinessMinutes,
  businessCalendar,
  businessMinutesBetween,
  defaultHours,
  judgeReply,
  replyVerdictAt,
  type ReplyInput,
} from '../../../shared/judge/index.ts';

const berlin = defaultHours('Europe/Berlin');
const newYork = defaultHours('America/New_York');
const at = (text: string) => new Date(text).toISOString();
const due = (hours: Hours, start: string, minutes: number, ...rest: [] | [{ from: string; until: string | null }[]]) =>
  addBusinessMinutes(hours, start, minutes, rest[0] ?? []);

describe('business minutes', () => {
  test('asked Friday 16:00 with 4 h: Monday 12:00', () => {
    expect(due(berlin, '2026-03-06T16:00:00+01:00', 240)).toBe(at('2026-03-09T12:00:00+01:00'));
  });

  test('asked Thursday 15:00 with 4 h: Friday 11:00', () => {
    expect(due(berlin, '2026-03-05T15:00:00+01:00', 240)).toBe(at('2026-03-06T11:00:00+01:00'));
  });

  test('ends with the day rather than at the next opening, and begins with it where asked at night', () => {
    expect(due(berlin, '2026-03-06T16:00:00+01:00', 60)).toBe(at('2026-03-06T17:00:00+01:00'));
    expect(due(berlin, '2026-03-06T22:00:00+01:00', 0)).toBe(at('2026-03-09T09:00:00+01:00'));
    expect(due(berlin, '2026-03-06T05:00:00+01:00', 30)).toBe(at('2026-03-06T09:30:00+01:00'));
  });

  test('over a change of the clocks the wall clock holds', () => {
    // Europe springs forward on 29 March 2026, America on 8 March and back on 1 November.
    expect(due(berlin, '2026-03-27T16:00:00+01:00', 240)).toBe(at('2026-03-30T12:00:00+02:00'));
    expect(due(newYork, '2026-03-06T16:00:00-05:00', 240)).toBe(at('2026-03-09T12:00:00-04:00'));
    expect(due(newYork, '2026-10-30T16:00:00-04:00', 240)).toBe(at('2026-11-02T12:00:00-05:00'));
  });

  test('a day around the clock has 23 hours in spring and 25 in autumn', () => {
    const sundays: Hours = { zone: 'America/New_York', open: [{ weekday: 7, from: '00:00', until: '00:00' }] };
    const minutesOf = (from: string, until: string) => businessMinutesBetween(sundays, at(from), at(until), []);
    expect(minutesOf('2026-03-07T12:00:00Z', '2026-03-10T12:00:00Z')).toBe(23 * 60);
    expect(minutesOf('2026-10-31T12:00:00Z', '2026-11-03T12:00:00Z')).toBe(25 * 60);
    expect(minutesOf('2026-03-14T12:00:00Z', '2026-03-17T12:00:00Z')).toBe(24 * 60);
  });

  test('hours may run past midnight, touch and overlap', () => {
    const nights: Hours = {
      zone: 'UTC',
      open: [
        { weekday: 1, from: '22:00', until: '06:00' },
        { weekday: 2, from: '05:00', until: '07:00' },
      ],
    };
    expect(due(nights, '2026-03-02T23:00:00Z', 480)).toBe('2026-03-03T07:00:00.000Z');
    expect(due(nights, '2026-03-03T01:00:00Z', 60)).toBe('2026-03-03T02:00:00.000Z');
  });

  test('pauses stop the clock; one without an end stops it for good', () => {
    const start = '2026-03-05T10:00:00Z';
    const utc = defaultHours('UTC');
    expect(due(utc, start, 120, [{ from: '2026-03-05T11:00:00Z', until: '2026-03-05T13:00:00Z' }])).toBe(
      '2026-03-05T14:00:00.000Z',
    );
    const overlapping = [
      { from: '2026-03-05T12:00:00Z', until: '2026-03-06T10:00:00Z' },
      { from: '2026-03-05T11:00:00Z', until: '2026-03-05T13:00:00Z' },
    ];
    expect(due(utc, start, 120, overlapping)).toBe('2026-03-06T11:00:00.000Z');
    expect(due(utc, start, 120, [{ from: '2026-03-05T11:00:00Z', until: null }])).toBeNull();
    expect(due(utc, start, 30, [{ from: '2026-03-05T11:00:00Z', until: null }])).toBe('2026-03-05T10:30:00.000Z');
  });

  test('public holidays are closed where the caller asks for them', () => {
    const asked = '2025-07-03T16:00:00-04:00';
    const us = businessCalendar('US');
    expect(addBusinessMinutes(newYork, asked, 120, [], us)).toBe(at('2025-07-07T10:00:00-04:00'));
    expect(addBusinessMinutes(newYork, asked, 120, [])).toBe(at('2025-07-04T10:00:00-04:00'));
  });

  test('hours that never open are never up, and a negative time is refused', () => {
    expect(due({ zone: 'UTC', open: [] }, '2026-03-05T10:00:00Z', 1)).toBeNull();
    expect(() => due(berlin, '2026-03-05T10:00:00Z', -1)).toThrow(RangeError);
  });

  test('adding and counting undo each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 365 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom(berlin, newYork),
        fc.integer({ min: 1, max: 2000 }),
        (offset, minutes, hours, pauseLength) => {
          const from = Date.parse('2026-01-01T00:00:00Z') + offset * 60_000;
          const start = new Date(from).toISOString();
          const pauses = [
            {
              from: new Date(from + 300 * 60_000).toISOString(),
              until: new Date(from + (300 + pauseLength) * 60_000).toISOString(),
            },
          ];
          const end = addBusinessMinutes(hours, start, minutes, pauses);
          if (end === null) throw new Error('The clock ran out.');
          expect(businessMinutesBetween(hours, start, end, pauses)).toBe(minutes);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const base: ReplyInput = {
  askedAt: '2026-03-06T16:00:00+01:00',
  term: { kind: 'norm' },
  channel: 'email',
  hours: berlin,
  pauses: [],
  repliedAt: null,
};

describe('replies', () => {
  test('the e-mail norm is a day of open days, with a quarter of it as grace', () => {
    const judged = judgeReply(base);
    expect(judged).toMatchObject({ basis: 'norm', settled: null });
    expect(judged?.window).toEqual({ from: null, until: at('2026-03-09T16:00:00+01:00') });
    expect(judged?.dueAt).toBe(at('2026-03-09T22:00:00+01:00'));
  });

  test.each([
    ['2026-03-06T16:30:00+01:00', 'met'],
    ['2026-03-09T22:00:00+01:00', 'met'],
    ['2026-03-09T22:00:01+01:00', 'missed'],
  ] as const)('answered %s: %s', (repliedAt, verdict) => {
    expect(judgeReply({ ...base, repliedAt })?.settled).toBe(verdict);
  });

  test('promised within 4 h has no grace; the hope for it has one business day', () => {
    const within = (basis: 'promised' | 'wish') =>
      judgeReply({ ...base, term: { kind: 'within', minutes: 240, basis } });
    expect(within('promised')?.dueAt).toBe(at('2026-03-09T12:00:00+01:00'));
    expect(within('wish')?.window?.until).toBe(at('2026-03-09T12:00:00+01:00'));
    expect(within('wish')?.dueAt).toBe(at('2026-03-10T12:00:00+01:00'));
  });

  test('a fixed instant moves by the opening time that the party waited for me', () => {
    const term = { kind: 'until', until: at('2026-03-09T12:00:00+01:00'), basis: 'promised' } as const;
    expect(judgeReply({ ...base, term })?.dueAt).toBe(term.until);
    const pauses = [{ from: at('2026-03-07T10:00:00+01:00'), until: at('2026-03-09T11:00:00+01:00') }];
    expect(judgeReply({ ...base, term, pauses })?.dueAt).toBe(at('2026-03-09T14:00:00+01:00'));
  });

  test('while it waits for me nothing is due, and an answer is met', () => {
    const pauses = [{ from: base.askedAt, until: null }];
    expect(judgeReply({ ...base, pauses })).toMatchObject({ window: null, dueAt: null, settled: null });
    expect(judgeReply({ ...base, pauses, repliedAt: '2027-01-01T00:00:00Z' })?.settled).toBe('met');
    expect(replyVerdictAt(null, null, '2027-01-01T00:00:00Z')).toBe('open');
  });

  test('open until due, overdue after', () => {
    expect(replyVerdictAt(null, '2026-03-09T21:00:00Z', '2026-03-09T22:00:00+01:00')).toBe('open');
    expect(replyVerdictAt(null, '2026-03-09T21:00:00Z', '2026-03-09T22:00:01+01:00')).toBe('overdue');
    expect(replyVerdictAt('met', '2026-03-09T21:00:00Z', '2026-03-19T22:00:01+01:00')).toBe('met');
  });

  test('no norm for letters; the person may state one', () => {
    expect(judgeReply({ ...base, channel: 'letter' })).toBeNull();
  });
});
