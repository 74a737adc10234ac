import { expect, test } from 'vitest';
import { RowSlots } from '../../../renderer/screens/standings/row-slots.ts';
import { standingLines } from '../../../renderer/screens/standings/standing-lines.ts';
import type { Standing } from '../../../shared/model/index.ts';

/** One that met so many promises. */
const standing = (name: string, met: number): Standing => ({
  party: { id: name, name },
  role: 'vendor',
  counts: { exceeded: 0, met, missed: 0, overdue: 0 },
  kept: { mean: 0.8, low: 0.6, high: 0.9, level: 0.9 },
  utility: 1,
  closeToNext: null,
  better: null,
});
const told = ['Otto Versand', 'Tern & Loom', 'Café Öse'].map((name) => standing(name, 5));
const few = (count: number) => Array.from({ length: count }, (_, at) => standing(`Few ${at}`, 4));

/** The lines in short: a rank and a name, or the heading. */
const shown = (standings: readonly Standing[], search = '', chosen: boolean | null = null): string[] =>
  standingLines(standings, search, chosen).map((line) =>
    line.kind === 'few'
      ? `${line.isOpen ? 'open' : 'folded'} ${line.count}`
      : `${line.rank ?? '-'} ${line.standing.party.name}`,
  );
const ranked = ['1 Otto Versand', '2 Tern & Loom', '3 Café Öse'];

test('those that cannot be told stand apart, open while they are few, folded where they are many', () => {
  expect(shown(told)).toEqual(ranked);
  expect(shown([...told, ...few(2)])).toEqual([...ranked, 'open 2', '- Few 0', '- Few 1']);
  expect(shown([...told, ...few(9)])).toEqual([...ranked, 'folded 9']);
  expect(shown(few(9))).toHaveLength(10);
});

test('what the person chose goes before how many they are', () => {
  expect(shown([...told, ...few(9)], '', true)).toHaveLength(3 + 1 + 9);
  expect(shown([...told, ...few(2)], '', false)).toEqual([...ranked, 'folded 2']);
});

test('a search finds words that begin words of a name, keeps ranks, and looks into what is folded', () => {
  expect(shown([...told, ...few(9)], 'LOO te')).toEqual(['2 Tern & Loom']);
  expect(shown([...told, ...few(9)], 'ose cafe')).toEqual(['3 Café Öse']);
  expect(shown([...told, ...few(9)], 'few 7', false)).toEqual(['open 1', '- Few 7']);
  expect(shown([...told, ...few(9)], 'nobody')).toEqual([]);
});

test('a line keeps its row as long as it is drawn, and what comes into sight is drawn over what left', () => {
  const rows = new RowSlots();
  expect([...rows.of(['a', 'b', 'c']).values()]).toEqual([0, 1, 2]);
  expect(Object.fromEntries(rows.of(['b', 'c', 'd', 'e']))).toEqual({ b: 1, c: 2, d: 0, e: 3 });
  expect(Object.fromEntries(rows.of(['x', 'c']))).toEqual({ x: 0, c: 2 });
});
