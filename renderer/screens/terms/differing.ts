import {
  type Clause,
  clauseSentence,
  clauseTitle,
  canonicalText,
  rosterAgreement,
  type RosterPoint,
  rosterPoints,
  type Schedule,
} from '../../../shared/terms/index.ts';
import { termWords } from '../../language/index.ts';
import { agreementName } from '../../state/agreement-name.ts';
import { pointText } from './point-text.ts';

/** An agreement of the roster, by its IRI, and the schedule beside it. */
export interface Terms {
  readonly agreement: string;
  readonly schedule: Schedule;
}

/** One point of two terms, in words; null where one has nothing of it. */
export interface PointBeside {
  readonly id: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly differs: boolean;
}

const beside = (id: string, title: string, before: string | null, after: string | null): PointBeside => ({
  id,
  title,
  before,
  after,
  differs: before !== after,
});

function rosterBeside(before: Terms, after: Terms): PointBeside[] {
  const [mine, theirs] = [rosterAgreement(before.agreement), rosterAgreement(after.agreement)];
  if (before.agreement === after.agreement || mine === null || theirs === null) return [];
  const spoken = (point: RosterPoint) => mine.points[point] !== theirs.points[point];
  return rosterPoints
    .filter(spoken)
    .map((point) => beside(point, '', pointText(point, mine.points[point]), pointText(point, theirs.points[point])));
}

/** Two terms point by point: the agreement, where it differs its points, then the clauses in the first's order. */
export function besides(agreementTitle: string, before: Terms, after: Terms): readonly PointBeside[] {
  const [old, young] = [before.schedule.clauses, after.schedule.clauses];
  const ids = [...new Set([...old, ...young].map(({ clause }) => clause))];
  const find = (of: readonly Clause[], id: string): Clause | null => of.find(({ clause }) => clause === id) ?? null;
  const clauses = ids.flatMap((id) => {
    const [one, other] = [find(old, id), find(young, id)];
    const named = one ?? other;
    if (named === null) return [];
    const say = (it: Clause | null): string | null => (it === null ? null : clauseSentence(it, termWords));
    return [
      {
        ...beside(id, clauseTitle(named, termWords), say(one), say(other)),
        differs: canonicalText(one) !== canonicalText(other),
      },
    ];
  });
  return [
    beside('agreement', agreementTitle, agreementName(before.agreement), agreementName(after.agreement)),
    ...rosterBeside(before, after),
    ...clauses,
  ];
}
