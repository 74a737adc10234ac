import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bases, type SettledVerdict } from '../../../shared/model/index.ts';
import {
  addDays,
  businessCalendar,
  gapBusinessDays,
  gapDays,
  graceDaysOf,
  judgePart,
  verdictOn,
  worstVerdict,
  type StatementInput,
} from '../../../shared/judge/index.ts';
import { arrived, on, part, stated, week } from './parts.ts';

const us = businessCalendar('US');
const settledOf = (...input: Parameters<typeof part>) => judgePart(part(...input), us)?.settled;

describe('original and current', () => {
  const first = stated(week.sunday, 'promised', on(null, week.wednesday));
  const second = stated(week.monday, 'promised', on(null, week.friday));

  test('a vendor that moves the date does not thereby keep its word', () => {
    const judged = judgePart(part([second, first], arrived(week.friday)), us);
    expect(judged).toMatchObject({ original: first.window, current: second.window, settled: 'missed' });
  });

  test('what was stated after the delivery does not count', () => {
    const judged = judgePart(part([second], arrived(week.sunday)), us);
    expect(judged).toBeNull();
    expect(judgePart(part([first, second], arrived(week.sunday)), us)?.current).toEqual(first.window);
  });

  test('neither a wish nor a norm displaces a promise', () => {
    const wish = stated('2026-02-28', 'wish', on(week.monday, week.monday), { byRole: 'person' });
    const norm = stated(week.tuesday, 'norm', on(week.friday, week.saturday));
    const judged = judgePart(part([wish, first, norm]), us);
    expect(judged).toMatchObject({ basis: 'promised', original: first.window, current: first.window });
    expect(judgePart(part([wish, norm]), us)?.basis).toBe('norm');
    expect(judgePart(part([wish]), us)).toMatchObject({ basis: 'wish', graceDays: 1 });
  });

  test('what was paid for is firmer than an earlier estimate', () => {
    const estimate = stated('2026-02-28', 'estimated', on(null, week.saturday));
    const paid = stated(week.sunday, 'paid', on(null, week.wednesday));
    const judged = judgePart(part([estimate, paid, second]), us);
    expect(judged).toMatchObject({ basis: 'paid', original: paid.window, current: second.window });
  });

  test('instants are compared as times, not as texts', () => {
    const early = stated(week.monday, 'promised', on(null, week.tuesday), { statedAt: '2026-03-02T09:00:00+09:00' });
    const later = stated(week.monday, 'promised', on(null, week.friday), { statedAt: '2026-03-02T01:00:00Z' });
    expect(judgePart(part([later, early]), us)?.original).toEqual(early.window);
  });
});

describe('verdicts', () => {
  const window = on(week.tuesday, week.wednesday);

  test.each([
    ['paid', week.monday, 'exceeded'],
    ['paid', week.tuesday, 'met'],
    ['paid', week.thursday, 'missed'],
    ['law', week.thursday, 'missed'],
    ['estimated', week.thursday, 'met'],
    ['estimated', week.friday, 'missed'],
    ['norm', week.thursday, 'met'],
    ['wish', week.thursday, 'met'],
  ] as const)('%s, on %s: %s', (basis, day, verdict) => {
    expect(settledOf([stated(week.sunday, basis, window)], arrived(day))).toBe(verdict);
  });

  test('grace of a Friday reaches to Monday', () => {
    const friday = [stated(week.sunday, 'estimated', on(null, week.friday))];
    expect(settledOf(friday, arrived(week.nextMonday))).toBe('met');
    expect(settledOf(friday, arrived('2026-03-10'))).toBe('missed');
  });

  test('early counts as the person says', () => {
    const bare = on(null, week.wednesday);
    expect(settledOf([stated(week.sunday, 'promised', bare)], arrived(week.monday))).toBe('met');
    const own = (early: StatementInput['early']) => [
      stated(week.sunday, 'promised', window),
      stated(week.sunday, 'wish', window, { byRole: 'person', early }),
    ];
    expect(settledOf(own('exceeds'), arrived(week.monday))).toBe('exceeded');
    expect(settledOf(own('does_not_count'), arrived(week.monday))).toBe('met');
    expect(settledOf(own('unwelcome'), arrived(week.monday))).toBe('missed');
    expect(settledOf(own('unwelcome'), arrived(week.tuesday))).toBe('met');
    const again = (early: StatementInput['early']) => [
      ...own('unwelcome'),
      stated(week.monday, 'promised', window, { early }),
    ];
    expect(settledOf(again(null), arrived(week.monday))).toBe('missed');
    expect(settledOf(again('exceeds'), arrived(week.monday))).toBe('exceeded');
  });

  test('on time and in full: the vendor answers for what lacks, the courier for the time', () => {
    const judged = judgePart(
      part([stated(week.sunday, 'paid', window)], { ...arrived(week.monday), inFull: false }),
      us,
    );
    expect(judged?.settled).toBe('missed');
    expect(judged?.performing?.settled).toBe('exceeded');
  });

  test('what never came is missed; the courier answers for it only if it had it', () => {
    const statements = [stated(week.sunday, 'paid', window)];
    const lost = judgePart(part(statements, { observed: { kind: 'never' }, handedOverOn: week.monday }), us);
    expect([lost?.settled, lost?.performing?.settled]).toEqual(['missed', 'missed']);
    const cancelled = judgePart(part(statements, { observed: { kind: 'never' } }), us);
    expect([cancelled?.settled, cancelled?.performing]).toEqual(['missed', null]);
  });

  test('what the person dropped no longer counts', () => {
    const judged = judgePart(part([stated(week.sunday, 'paid', window)], { observed: { kind: 'dropped' } }), us);
    expect([judged?.settled, judged?.performing?.settled]).toEqual(['dropped', 'dropped']);
  });

  test('open until grace has passed, overdue after', () => {
    const judged = judgePart(part([stated(week.sunday, 'estimated', window)]), us);
    expect(judged).toMatchObject({ settled: null, dueOn: week.thursday });
    expect(verdictOn(null, week.thursday, week.thursday)).toBe('open');
    expect(verdictOn(null, week.thursday, week.friday)).toBe('overdue');
    expect(verdictOn('met', week.thursday, week.friday)).toBe('met');
  });

  test('an order has the worst of its parts', () => {
    expect(worstVerdict(['exceeded', 'met'])).toBe('met');
    expect(worstVerdict(['met', 'open'])).toBe('open');
    expect(worstVerdict(['open', 'overdue'])).toBe('overdue');
    expect(worstVerdict(['overdue', 'missed'])).toBe('missed');
    expect(worstVerdict(['dropped', 'exceeded'])).toBe('exceeded');
    expect(worstVerdict(['dropped', 'dropped'])).toBe('dropped');
    expect(worstVerdict([])).toBeNull();
  });
});

describe('the courier', () => {
  const paid = stated(week.sunday, 'paid', on(week.wednesday, week.wednesday));

  test('is judged by the first window of its own', () => {
    const own = stated(week.monday, 'estimated', on(week.thursday, week.thursday), { byRole: 'performing' });
    const moved = stated(week.wednesday, 'promised', on(week.saturday, week.saturday), { byRole: 'performing' });
    const judged = judgePart(part([moved, own, paid], { ...arrived(week.friday), handedOverOn: week.monday }), us);
    expect(judged?.settled).toBe('missed');
    expect(judged?.performing).toEqual({ window: own.window, dueOn: week.friday, settled: 'met' });
  });

  test('without one, by what was in force when it got the parcel', () => {
    const moved = stated(week.monday, 'promised', on(week.friday, week.friday));
    const later = stated(week.wednesday, 'promised', on(week.saturday, week.saturday));
    const judge = (handedOverOn: string | null) =>
      judgePart(part([later, moved, paid], { ...arrived(week.friday), handedOverOn }), us)?.performing?.window;
    expect(judge(week.sunday)).toEqual(paid.window);
    expect(judge(week.tuesday)).toEqual(moved.window);
    expect(judge(null)).toEqual(later.window);
    expect(judge('2026-02-27')).toEqual(paid.window);
  });

  test('its window moves only if the lateness was not yet known when it was stated', () => {
    const own = stated(week.tuesday, 'promised', on(week.friday, week.friday), { byRole: 'performing' });
    const late = { ...arrived(week.saturday), handedOverOn: week.tuesday, dispatchDueOn: week.monday };
    expect(judgePart(part([paid, own], late), us)?.performing).toMatchObject({ window: own.window, settled: 'missed' });
  });
});

describe('gaps', () => {
  const window = on(week.wednesday, week.thursday);

  test.each([
    [week.monday, -2, -2],
    [week.wednesday, 0, 0],
    [week.thursday, 0, 0],
    [week.saturday, 2, 1],
    [week.nextMonday, 4, 2],
  ])('observed on %s: %i days, %i business days', (day, days, businessDays) => {
    expect(gapDays(window, day, '2026-04-01')).toBe(days);
    expect(gapBusinessDays(window, day, '2026-04-01', us)).toBe(businessDays);
  });

  test('so far where nothing is observed, and none while it is open', () => {
    expect(gapDays(window, null, week.thursday)).toBeNull();
    expect(gapBusinessDays(window, null, week.thursday, us)).toBeNull();
    expect(gapDays(window, null, week.saturday)).toBe(2);
    expect(gapBusinessDays(window, null, week.saturday, us)).toBe(1);
  });

  test('a bare deadline has no early gap', () => {
    expect(gapDays(on(null, week.thursday), week.monday, week.friday)).toBe(0);
  });
});

const anyDate = fc.integer({ min: 0, max: 40 }).map((days) => addDays(week.sunday, days));
const anyWindow = fc
  .tuple(anyDate, fc.option(fc.integer({ min: 0, max: 5 })))
  .map(([until, length]) => on(length === null ? null : addDays(until, -length), until));
const anyStatement = fc
  .record({
    statedOn: anyDate,
    time: fc.constantFrom('T08:00:00Z', 'T08:00:00+02:00', 'T21:30:00Z'),
    basis: fc.constantFrom(...bases),
    byRole: fc.constantFrom('accountable' as const, 'performing' as const, 'person' as const),
    window: anyWindow,
    early: fc.constantFrom('exceeds' as const, 'does_not_count' as const),
  })
  .map(({ time, ...rest }): StatementInput => ({ ...rest, statedAt: `${rest.statedOn}${time}` }));
const anyStatements = fc.array(anyStatement, { minLength: 1, maxLength: 6 });
const goodness: Record<SettledVerdict, number> = { missed: 0, met: 1, exceeded: 2, dropped: -1 };

describe('properties', () => {
  test('the order of statements never matters', () => {
    fc.assert(
      fc.property(
        anyStatements.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        anyDate,
        fc.option(anyDate),
        ([all, shuffled], day, handedOverOn) => {
          const more = { ...arrived(day), handedOverOn, dispatchDueOn: week.monday };
          expect(judgePart(part(shuffled, more), us)).toEqual(judgePart(part(all, more), us));
        },
      ),
    );
  });

  test('what comes later never gets a better verdict', () => {
    const statementsBefore = anyStatements.map((all) => all.map((each) => ({ ...each, statedOn: week.sunday })));
    fc.assert(
      fc.property(statementsBefore, anyDate, fc.integer({ min: 0, max: 20 }), (statements, day, days) => {
        const sooner = judgePart(part(statements, arrived(day)), us);
        const later = judgePart(part(statements, arrived(addDays(day, days))), us);
        if (sooner?.settled == null || later?.settled == null) throw new Error('A verdict is missing.');
        expect(goodness[later.settled]).toBeLessThanOrEqual(goodness[sooner.settled]);
        const [courierSooner, courierLater] = [sooner.performing?.settled, later.performing?.settled];
        if (courierSooner == null || courierLater == null) throw new Error('A verdict is missing.');
        expect(goodness[courierLater]).toBeLessThanOrEqual(goodness[courierSooner]);
      }),
    );
  });

  test('grace never shrinks a window', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        const judged = judgePart(part([statement]), us);
        if (judged === null) throw new Error('A judgement is missing.');
        expect(judged.dueOn >= judged.original.until).toBe(true);
        expect(judged.graceDays).toBe(graceDaysOf(statement.basis));
      }),
    );
  });
});
