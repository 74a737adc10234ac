import { describe, expect, test } from 'vitest';
import type { TodayItem } from '../../../shared/api.ts';
import { german } from '../../../renderer/language/de.ts';
import { english } from '../../../renderer/language/en.ts';
import { newsOf, tellingsOf, untold } from '../../../electron/shell/news.ts';
import { expectation } from '../renderer/expectation.ts';

const today = '2026-03-12';
const item = (
  reason: TodayItem['reason'],
  id: string,
  until = '2026-03-12',
  from: string | null = null,
): TodayItem => ({
  reason,
  due: until,
  daysLate: 0,
  expectation: { ...expectation({}), id, current: { from, until } },
  request: null,
  project: null,
  order: { id: `order-${id}`, name: `Order ${id}` },
  shipment: null,
  party: null,
  broken: null,
  title: `Thing ${id}`,
});
const titles = (items: readonly TodayItem[], told: readonly string[] | null): string[] =>
  untold(newsOf(items, today), told).fresh.map(({ reason, title }) => `${reason} ${title}`);

describe('what is news', () => {
  test('what is overdue, what comes today, what waits to be collected; nothing else', () => {
    const items = (['overdue', 'collect', 'due', 'unanswered', 'arriving'] as const).map((each) => item(each, each));
    expect(titles(items, [])).toEqual(['overdue Thing overdue', 'collect Thing collect', 'arriving Thing arriving']);
  });
  test('a delivery is news on the first day of its window, not before', () => {
    expect(titles([item('arriving', 'a', '2026-03-15', '2026-03-13')], [])).toEqual([]);
    expect(titles([item('arriving', 'a', '2026-03-15', '2026-03-12')], [])).toEqual(['arriving Thing a']);
    expect(titles([item('arriving', 'a', '2026-03-14')], [])).toEqual([]);
  });
  test('it leads to its order, else to its promise', () => {
    const [first, second] = newsOf([item('overdue', 'a'), { ...item('overdue', 'b'), order: null }], today).values();
    expect(first?.link).toEqual({ kind: 'order', ref: 'order-a' });
    expect(second?.link).toEqual({ kind: 'expectation', ref: 'b' });
  });
});

describe('what is told', () => {
  const items = [item('overdue', 'a'), item('arriving', 'b')];
  const first = untold(newsOf(items, today), []);
  test('each once', () => {
    expect(first.fresh).toHaveLength(2);
    expect(titles(items, first.told)).toEqual([]);
  });
  test('nothing of what stood before the person asked to be told', () => {
    expect(titles(items, null)).toEqual([]);
  });
  test('again where a delivery was put off and comes on another day', () => {
    expect(titles([item('arriving', 'b', '2026-03-14', '2026-03-12')], first.told)).toEqual(['arriving Thing b']);
  });
  test('as overdue what was told as arriving', () => {
    expect(titles([item('overdue', 'b')], first.told)).toEqual(['overdue Thing b']);
  });
  test('again where it was settled and came back', () => {
    const settled = untold(newsOf([], today), first.told);
    expect(titles(items, settled.told)).toHaveLength(2);
  });
});

describe('how it is told', () => {
  const tell = (reasons: readonly TodayItem['reason'][], { desktop } = english) => {
    const items = reasons.map((reason, at) => item(reason, `${at}`));
    return tellingsOf(untold(newsOf(items, today), []).fresh, desktop);
  };

  test('a few each by itself', () => {
    expect(tell(['overdue', 'arriving', 'collect']).map(({ title }) => title)).toEqual([
      'Overdue: Thing 0',
      'Arriving: Thing 1',
      'Ready to collect: Thing 2',
    ]);
  });

  test('what is to be done about a thing with it, for the thing itself may have come', () => {
    const refund = { ...item('overdue', 'a'), expectation: expectation({ kind: 'refund' }) };
    const broken = {
      clause: { type: 'Delivery', clause: 'delivery', days: 3, counted: 'calendar_days' },
      on: today,
    } as const;
    const breach = { ...item('overdue', 'b'), expectation: expectation({ id: 'b', kind: 'other' }), broken };
    const told = ({ desktop } = english) =>
      tellingsOf(untold(newsOf([refund, breach], today), []).fresh, desktop).map(({ title }) => title);
    expect(told()).toEqual(['Overdue: refund: Thing a', 'Overdue: to be put right: Thing b']);
    expect(told(german)).toEqual(['Überfällig: Erstattung: Thing a', 'Überfällig: Wiedergutmachung: Thing b']);
  });

  test('more of one sort as their number with the first, in either language', () => {
    const twelve = Array.from({ length: 12 }, () => 'overdue' as const);
    const body = 'Thing 0, Thing 1, Thing 2, …';
    expect(tell(twelve)).toEqual([{ title: '12 promises became overdue', body, link: null }]);
    expect(tell(twelve, german)).toEqual([{ title: '12 Zusagen sind überfällig geworden', body, link: null }]);
  });

  test('more of several sorts as the number of each', () => {
    expect(tell(['overdue', 'overdue', 'overdue', 'arriving'])).toEqual([
      { title: '4 things are overdue or arriving', body: 'Overdue: 3 · Arriving: 1', link: null },
    ]);
  });
});
