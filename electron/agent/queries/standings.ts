import type { ParsedInputOf } from '../../../shared/api.ts';
import { fewVerdicts, type Prior, rankStandings, refitPrior } from '../../../shared/judge/index.ts';
import { type Standing, roles } from '../../../shared/model/index.ts';
import type { Asking } from './asking.ts';
import { type Entry, entriesOf } from './tallies.ts';

/** How verdicts are counted: as it is set, or as the person tries it out. */
type Counting = Pick<Asking['settings'], 'halfLifeDays' | 'weights' | 'prior'>;

/** Entries, and what is believed of a party beforehand. */
export interface Basis {
  readonly entries: readonly Entry[];
  readonly prior: Prior;
}

interface Memory {
  /** Of which state of the records. */
  readonly of: string;
  readonly answers: Map<string, unknown>;
}
const memories = new WeakMap<Asking['database'], Memory>();
/** A slider that is drawn along asks for more answers than anybody looks back at. */
const rememberedAtMost = 40;

/**
 * Counting and comparing hundreds of parties takes longer than a frame, so an answer is kept until something is written
 * (SQLite's `data_version` tells; settings are written too), or the minute is another.
 */
function remember<T>(asking: Asking, key: readonly unknown[], answer: () => T): T {
  const version = asking.database.pragma('data_version', { simple: true });
  const of = `${String(version)} ${asking.now.toISOString().slice(0, 16)} ${asking.today}`;
  let memory = memories.get(asking.database);
  if (memory?.of !== of || memory.answers.size > rememberedAtMost) {
    memory = { of, answers: new Map() };
    memories.set(asking.database, memory);
  }
  const text = JSON.stringify(key);
  if (!memory.answers.has(text)) memory.answers.set(text, answer());
  return memory.answers.get(text) as T;
}

/** All verdicts of all parties as of today, and the prior that is fitted to them. */
export function basisOf(asking: Asking, { halfLifeDays, prior }: Omit<Counting, 'weights'> = asking.settings): Basis {
  return remember(asking, ['basis', halfLifeDays, prior], () => {
    const entries = entriesOf(asking, halfLifeDays);
    return { entries, prior: priorOf(entries, prior) };
  });
}

/** Who keeps their word, role by role, best first; `input` may try out another way to count. */
export function listStandings(asking: Asking, input: ParsedInputOf<'standings.list'>): Standing[] {
  const { role, fewApart = false } = input;
  const { halfLifeDays = asking.settings.halfLifeDays, weights = asking.settings.weights } = input;
  const counting = { halfLifeDays, weights, prior: asking.settings.prior };
  return remember(asking, ['standings', role, fewApart, counting], () =>
    rank(basisOf(asking, counting), weights, role, fewApart),
  );
}

/** What is believed beforehand: as the person set it, or fitted to their own verdicts where they let it be. */
function priorOf(entries: readonly Entry[], { refits, ...prior }: Counting['prior']): Prior {
  if (!refits) return prior;
  const verdicts = entries.reduce(
    (sum, { counts }) => sum + counts.missed + counts.overdue + counts.met + counts.exceeded,
    0,
  );
  return refitPrior(
    entries.map(({ tally }) => tally),
    verdicts,
    prior,
  );
}

const isOfFew = ({ counts }: Entry): boolean =>
  counts.missed + counts.overdue + counts.met + counts.exceeded < fewVerdicts;

function rank(
  { entries, prior }: Basis,
  weights: Counting['weights'],
  wanted: Standing['role'] | undefined,
  fewApart: boolean,
): Standing[] {
  const groupsOf = (ofRole: readonly Entry[]): readonly (readonly Entry[])[] =>
    fewApart ? [ofRole.filter((entry) => !isOfFew(entry)), ofRole.filter(isOfFew)] : [ofRole];
  return roles
    .filter((role) => wanted === undefined || role === wanted)
    .flatMap((role) => groupsOf(entries.filter((entry) => entry.role === role)))
    .flatMap((group) => rankStandings(group, prior, weights))
    .map(({ entry, kept, utility, closeToNext, better }) => ({
      party: entry.party,
      role: entry.role,
      counts: entry.counts,
      kept: { mean: kept.mean, low: kept.low, high: kept.high, level: 0.9 as const },
      utility,
      closeToNext,
      better,
    }));
}
