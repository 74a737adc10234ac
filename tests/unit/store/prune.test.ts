// Which backups go: three of today stay, one a day for ten days; never the newest, never a file that is none of ours.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupName, causeOf, madeAtOf } from '../../../electron/agent/store/backup-names.ts';
import { backupsToDrop } from '../../../electron/agent/store/prune.ts';

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
const now = new Date('2026-03-20T18:00:00Z');
const at = (time: string): string => backupName(new Date(`2026-${time}:00Z`), 'schedule');
const keptOf = (names: readonly string[]): string[] => {
  const dropped = new Set(backupsToDrop(names, now, dayOf));
  return names.filter((name) => !dropped.has(name));
};

test('of today the three newest stay', () => {
  const names = ['03-20T08:00', '03-20T10:00', '03-20T12:00', '03-20T14:00'].map(at);
  expect(backupsToDrop(names, now, dayOf)).toEqual([at('03-20T08:00')]);
});

test('of each day before the newest stays, for ten days that have one', () => {
  const days = Array.from({ length: 15 }, (_, index) => `03-${String(index + 1).padStart(2, '0')}`);
  const names = days.flatMap((day) => [at(`${day}T09:00`), at(`${day}T17:00`)]);
  expect(keptOf(names)).toEqual(days.slice(-10).map((day) => at(`${day}T17:00`)));
});

test('who comes back after months finds the last days that were kept', () => {
  expect(keptOf([at('01-02T09:00'), at('01-03T09:00')])).toHaveLength(2);
});

test('a name tells when it was made, and one that is none of ours tells nothing', () => {
  expect(madeAtOf('counterpart-20260320T180000Z.sqlite')).toEqual(now);
  expect(causeOf('counterpart-20260320T180000Z.sqlite')).toBeNull();
  expect(madeAtOf(backupName(now, 'restore'))).toEqual(now);
  expect(causeOf(backupName(now, 'restore'))).toBe('restore');
  for (const name of [
    'counterpart.sqlite',
    'counterpart-20260320T180000Z.sqlite.partial',
    'counterpart-20261340T180000Z.sqlite',
    'my counterpart-20260320T180000Z.sqlite',
  ])
    expect(madeAtOf(name), name).toBeNull();
});

const time = fc.date({
  min: new Date('2026-02-20T00:00:00Z'),
  max: new Date('2026-03-22T00:00:00Z'),
  noInvalidDate: true,
});
const backups = fc.uniqueArray(
  time.map((madeAt) => backupName(madeAt, 'hand')),
  { maxLength: 60 },
);

test('whatever lies in the folder: the newest stays, others’ files stay, and pruning again drops nothing', () => {
  fc.assert(
    fc.property(backups, fc.array(fc.string()), (names, others) => {
      const dropped = backupsToDrop([...others, ...names], now, dayOf);
      const kept = names.filter((name) => !dropped.includes(name));
      for (const name of dropped) expect(names).toContain(name);
      if (names.length > 0) expect(dropped).not.toContain(names.toSorted().at(-1));
      expect(backupsToDrop(kept, now, dayOf)).toEqual([]);
      // Of every day that had one, the ten latest before today still have one.
      const daysBefore = (list: readonly string[]) =>
        [...new Set(list.map((name) => name.slice(12, 20)))]
          .filter((day) => day < '20260320')
          .toSorted()
          .slice(-10);
      expect(daysBefore(kept)).toEqual(daysBefore(names));
    }),
  );
});
