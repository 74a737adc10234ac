// How a standing came about, and what it would be if verdicts were counted otherwise.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(async () => {
  person = new Person();
  person.at('2026-05-10');
  for (const [number, month, late] of [
    ['N-1', '01', true],
    ['N-2', '01', false],
    ['N-3', '03', false],
    ['N-4', '05', false],
  ] as const) {
    await orders(person, 'Northlight', number, `2026-${month}-01`, { basis: 'promised', until: `2026-${month}-05` });
    await person.does('outcome.record', { order: number, on: `2026-${month}-0${late ? 9 : 5}` });
  }
  await orders(person, 'Harbor', 'H-1', '2026-05-01', { from: '2026-05-06', until: '2026-05-08' });
  await person.does('outcome.record', { order: 'H-1', on: '2026-05-04' });
});
afterEach(async () => {
  await person.leaves();
});

test('a point for each month with a verdict; the last is the standing of today', async () => {
  const { points, party } = await person.does('standings.history', { party: 'Northlight', role: 'vendor' });
  expect(party.name).toBe('Northlight');
  expect(points.map(({ on, counts }) => [on, counts])).toEqual([
    ['2026-01-31', { missed: 1, met: 1, exceeded: 0 }],
    ['2026-03-31', { missed: 0, met: 1, exceeded: 0 }],
    ['2026-05-10', { missed: 0, met: 1, exceeded: 0 }],
  ]);
  const means = points.map(({ kept }) => kept.mean);
  expect(means).toEqual(means.toSorted((one, other) => one - other));
  const { kept } = await person.standing('vendor', 'Northlight');
  expect(points.at(-1)?.kept.mean).toBeCloseTo(kept.mean, 9);
  expect(points.at(-1)?.kept.low).toBeCloseTo(kept.low, 9);
  expect((await person.does('standings.history', { party: 'Northlight', role: 'carrier' })).points).toEqual([]);
});

test('other weights and another half-life are tried out and change nothing that is kept', async () => {
  const before = await person.standings('vendor');
  const utilities = async (input: object) =>
    (await person.does('standings.list', { role: 'vendor', ...input })).map(({ party, utility }) => [
      party.name,
      utility,
    ]);
  expect(await utilities({ weights: { missed: 0, met: 1, exceeded: 1 } })).not.toEqual(await utilities({}));
  const [first] = await person.does('standings.list', { role: 'vendor', halfLifeDays: null });
  const [old] = await person.does('standings.list', { role: 'vendor', halfLifeDays: 1 });
  expect(first?.kept.high).not.toBe(old?.kept.high);
  expect(await person.standings('vendor')).toEqual(before);
  expect((await person.refused('standings.list', { halfLifeDays: 0 })).code).toBe('bad_input');
});

test('those of too few verdicts may stand after the others, compared among themselves', async () => {
  await orders(person, 'Northlight', 'N-5', '2026-05-01', { basis: 'promised', until: '2026-05-05' });
  await person.does('outcome.record', { order: 'N-5', on: '2026-05-09' });
  const listed = async (fewApart: boolean) =>
    (await person.does('standings.list', { role: 'vendor', fewApart })).map(({ party, better }) => [
      party.name,
      better === null,
    ]);
  expect(await listed(false)).toEqual([
    ['Harbor', false],
    ['Northlight', true],
  ]);
  expect(await listed(true)).toEqual([
    ['Northlight', true],
    ['Harbor', true],
  ]);
});
