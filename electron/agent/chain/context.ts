import type Database from 'better-sqlite3';
import { personCalendar, replyNormsOf } from '../../../shared/judge/index.ts';
import type { Hours } from '../../../shared/model/index.ts';
import { type StoredFact, factsOf } from '../facts/index.ts';
import { fold } from './fold/index.ts';
import { agreementsIn } from './held-agreements.ts';
import type { FoldContext, Folded, RecordSettings } from './records.ts';

/** What folding looks up beside the facts, in the database it folds for. */
export function foldContext(database: Database.Database, settings: RecordSettings): FoldContext {
  const hoursOf = database.prepare<[string], { hours: string | null; country: string | null }>(
    'SELECT party.hours, party.country FROM mark JOIN party ON party.id = mark.subject WHERE mark.id = ?',
  );
  return {
    zone: settings.zone,
    country: settings.country,
    calendar: (country) => personCalendar(settings, country),
    grace: settings.graceDays,
    replyNorms: replyNormsOf(settings.replyMinutes),
    agreements: agreementsIn(database),
    partyHours: (markId) => {
      const row = hoursOf.get(markId);
      const hours = row?.hours ?? null;
      return { hours: hours === null ? null : (JSON.parse(hours) as Hours), country: row?.country ?? null };
    },
  };
}

/** The records of a cluster with what decided each field, folded anew; nothing is written. */
export function explainCluster(database: Database.Database, cluster: number, settings: RecordSettings): Folded {
  return explainFacts(database, factsOf(database, cluster), settings);
}

/** The same of facts at hand: what would be known if they were all. */
export function explainFacts(
  database: Database.Database,
  facts: readonly StoredFact[],
  settings: RecordSettings,
): Folded {
  return fold(facts, foldContext(database, settings));
}
