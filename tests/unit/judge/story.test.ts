import { describe, expect, test } from 'vitest';
import { businessCalendar, defaultPrior, judgePart, rankStandings } from '../../../shared/judge/index.ts';
import { arrived, on, part, stated, week } from './parts.ts';

const us = businessCalendar('US');
const wednesday = on(week.wednesday, week.wednesday);

describe('the founding story', () => {
  test('FedEx, paid for two-day air, comes on Tuesday: both exceed', () => {
    const judged = judgePart(
      part([stated(week.sunday, 'paid', wednesday)], { ...arrived(week.tuesday), handedOverOn: week.monday }),
      us,
    );
    expect(judged).toMatchObject({ basis: 'paid', graceDays: 0, dueOn: week.wednesday, settled: 'exceeded' });
    expect(judged?.performing?.settled).toBe('exceeded');
  });

  test('UPS ground, an estimate of two days, comes on Wednesday: both meet', () => {
    const judged = judgePart(
      part([stated(week.sunday, 'estimated', wednesday)], { ...arrived(week.wednesday), handedOverOn: week.monday }),
      us,
    );
    expect(judged).toMatchObject({ basis: 'estimated', graceDays: 1, dueOn: week.thursday, settled: 'met' });
    expect(judged?.performing?.settled).toBe('met');
  });

  test('an estimate is soft, what was paid for is firm', () => {
    const thursday = arrived(week.thursday);
    expect(judgePart(part([stated(week.sunday, 'estimated', wednesday)], thursday), us)?.settled).toBe('met');
    expect(judgePart(part([stated(week.sunday, 'paid', wednesday)], thursday), us)?.settled).toBe('missed');
  });

  test('FedEx gains a slight edge over UPS, not more', () => {
    const ranked = rankStandings(
      [
        { key: 'UPS', tally: { missed: 0, met: 1, exceeded: 0 } },
        { key: 'FedEx', tally: { missed: 0, met: 0, exceeded: 1 } },
      ],
      defaultPrior,
    );
    expect(ranked.map(({ entry }) => entry.key)).toEqual(['FedEx', 'UPS']);
    expect(ranked[0]?.closeToNext).toBe(true);
    expect(ranked[0]?.better).toBeGreaterThan(0.5);
    expect(ranked[0]?.better).toBeLessThan(0.6);
    expect(ranked[1]).toMatchObject({ better: null, closeToNext: null });
  });
});

describe('the late parcel of a two-day programme', () => {
  const promised = stated(week.sunday, 'paid', on(week.tuesday, week.wednesday));
  const late = arrived(week.thursday);

  test('handed over in time: the courier is late and the vendor answerable', () => {
    const judged = judgePart(part([promised], { ...late, handedOverOn: week.monday, dispatchDueOn: week.monday }), us);
    expect(judged?.settled).toBe('missed');
    expect(judged?.performing).toMatchObject({ window: promised.window, settled: 'missed' });
  });

  test('handed over a day late: the vendor missed, the courier met', () => {
    const judged = judgePart(part([promised], { ...late, handedOverOn: week.tuesday, dispatchDueOn: week.monday }), us);
    expect(judged?.settled).toBe('missed');
    expect(judged?.performing).toMatchObject({ window: on(week.wednesday, week.thursday), settled: 'met' });
  });
});
