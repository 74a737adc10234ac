import { backupCauses } from '../../../shared/contract/keeping.ts';

export type BackupCause = (typeof backupCauses)[number];

/** The names of backups, and the only files that are ever pruned: those that have one. The time is UTC. */
const pattern = new RegExp(
  String.raw`^counterpart-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z(?:-(${backupCauses.join('|')}))?\.sqlite$`,
);

/** What the names of all backups made in a second begin with. */
const nameOfMoment = (madeAt: Date): string =>
  `counterpart-${madeAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

export const backupName = (madeAt: Date, cause: BackupCause): string => `${nameOfMoment(madeAt)}-${cause}.sqlite`;

/** When a backup was made, by its name; null for a file that is none of ours. */
export function madeAtOf(name: string): Date | null {
  const found = pattern.exec(name);
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found.slice(1);
  const madeAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(madeAt.getTime()) || !name.startsWith(nameOfMoment(madeAt)) ? null : madeAt;
}

/** Why a backup was made, by its name; null where it does not tell. */
export const causeOf = (name: string): BackupCause | null =>
  backupCauses.find((cause) => cause === pattern.exec(name)?.[7]) ?? null;
