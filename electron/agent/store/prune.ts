import { madeAtOf } from './backup-names.ts';

const keptOfToday = 3;
const keptDays = 10;

/**
 * Which files of a backups folder are to go: all backups but the three newest of today and the newest of each of the ten
 * latest days before that have one, so that a long absence costs nothing. Backups from the future, as after a clock was
 * wrong, stay. A file that is none of ours is never named, and the newest backup neither. `dayOf` says the person's day.
 */
export function backupsToDrop(names: readonly string[], now: Date, dayOf: (time: Date) => string): string[] {
  const backups = names
    .flatMap((name) => {
      const madeAt = madeAtOf(name);
      return madeAt === null ? [] : [{ name, madeAt, day: dayOf(madeAt) }];
    })
    .sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
  const today = dayOf(now);
  const kept = new Set(backups.slice(0, 1).map(({ name }) => name));
  for (const { name } of backups.filter(({ day }) => day === today).slice(0, keptOfToday)) kept.add(name);
  const days = new Set<string>();
  for (const { name, day } of backups) {
    if (day > today) kept.add(name);
    if (day >= today || days.has(day) || days.size === keptDays) continue;
    days.add(day);
    kept.add(name);
  }
  return backups.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
