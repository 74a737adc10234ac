import { describe, expect, test } from 'vitest';
import { clocksOf, mayHappen, type RequestCourse, runClock, stateAfter } from '../../../shared/judge/index.ts';
import type { AskedBack, DataRight, Jurisdiction } from '../../../shared/model/index.ts';

const answer = (law: Jurisdiction, course: Partial<RequestCourse>, country = 'DE') => {
  const right: DataRight = course.right ?? 'access';
  const clock = clocksOf(law, right).find(({ step }) => step === 'answer');
  if (clock === undefined) throw new Error(`${law} has no clock for ${right}`);
  const sent = { right, sentOn: '2026-03-03', receivedOn: null, extendedOn: null, asked: [] };
  return runClock(clock, { ...sent, ...course }, country);
};
const asked = (what: AskedBack['what'], on: string, answeredOn: string | null): AskedBack => ({ what, on, answeredOn });

describe('more time', () => {
  test.each([
    ['EU', '2026-04-07', 'counts', '2026-06-03', 'on the last day, which Easter moved'],
    ['EU', '2026-04-08', 'too_late', '2026-04-07', 'on the day after'],
    ['US-CA', '2026-04-17', 'counts', '2026-06-01', 'on the 45th day'],
    ['US-CA', '2026-04-18', 'too_late', '2026-04-17', 'on the 46th'],
  ] as const)('%s, announced on %s: %s, so until %s, %s', (law, extendedOn, extension, until, _why) => {
    expect(answer(law, { extendedOn })).toMatchObject({ extension, until });
  });

  test('is not known to every law', () => {
    const course = { right: 'opt_out', sentOn: '2026-06-26', extendedOn: '2026-06-30' } as const;
    expect(answer('US-CA', course)).toMatchObject({ extension: 'unknown_to_law', until: '2026-07-20' });
  });
});

test('it counts from receipt where that day is known, else from sending', () => {
  expect(answer('EU', {})).toMatchObject({ from: '2026-03-03', fromEvent: 'sent', until: '2026-04-07' });
  expect(answer('EU', { receivedOn: '2026-03-09' })).toMatchObject({
    from: '2026-03-09',
    fromEvent: 'received',
    until: '2026-04-09',
  });
});

describe('a question asked back', () => {
  test('stops the clock until it is answered, where the law says so', () => {
    expect(answer('EU', { asked: [asked('identity', '2026-03-10', null)] })).toMatchObject({
      until: null,
      moved: { clock: 'stands_still' },
    });
    // The 10th to the 19th are not counted.
    expect(answer('EU', { asked: [asked('identity', '2026-03-10', '2026-03-19')] }).until).toBe('2026-04-13');
    expect(answer('UK', { asked: [asked('details', '2026-03-10', '2026-03-19')] })).toMatchObject({
      until: '2026-04-13',
      moved: { provision: 'UK GDPR, Article 12A(5)' },
    });
  });

  test('in the United Kingdom, one about who I am lets it start anew', () => {
    expect(answer('UK', { asked: [asked('identity', '2026-03-10', '2026-03-19')] })).toMatchObject({
      from: '2026-03-19',
      fromEvent: 'replied',
      until: '2026-04-20',
    });
  });

  test('changes nothing in California, for another right, or once the time is over', () => {
    const plain = { until: '2026-04-17', moved: null };
    expect(answer('US-CA', { asked: [asked('identity', '2026-03-10', null)] })).toMatchObject(plain);
    expect(answer('UK', { right: 'erasure', asked: [asked('details', '2026-03-10', null)] }).until).toBe('2026-04-07');
    expect(answer('EU', { asked: [asked('identity', '2026-04-08', null)] })).toMatchObject({
      until: '2026-04-07',
      moved: null,
    });
  });

  test('and another at the same time count once, and leave time to announce more', () => {
    const both = [asked('identity', '2026-03-10', '2026-03-19'), asked('details', '2026-03-12', '2026-03-19')];
    expect(answer('EU', { asked: both }).until).toBe('2026-04-13');
    expect(answer('EU', { asked: both, extendedOn: '2026-04-10' })).toMatchObject({
      extension: 'counts',
      until: '2026-06-15',
    });
    expect(answer('EU', { asked: [asked('identity', '2026-03-10', null)], extendedOn: '2026-05-04' })).toMatchObject({
      extension: 'counts',
      until: null,
    });
  });

  test('is answered only where there is one', () => {
    expect(stateAfter('open', 'identity_asked')).toBe('in_progress');
    expect(mayHappen({ state: 'in_progress', asked: [] }, 'replied')).toBe(false);
    expect(mayHappen({ state: 'in_progress', asked: [asked('identity', '2026-03-10', null)] }, 'replied')).toBe(true);
  });
});

test('whose holidays count is the law’s to say: the person’s own country only where the law holds there', () => {
  // Good Friday and Easter Monday are holidays in Germany, and Good Friday none in Italy.
  const until = (country: string, law: Jurisdiction = 'EU') => answer(law, { sentOn: '2026-03-03' }, country).until;
  expect([until('DE'), until('IT'), until('US'), until('XX')]).toEqual([
    '2026-04-07',
    '2026-04-03',
    '2026-04-03',
    '2026-04-03',
  ]);
  expect(until('US', 'UK')).toBe('2026-04-07');
});
