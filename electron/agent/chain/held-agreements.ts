import type Database from 'better-sqlite3';
import { type HeldAgreement, schedule } from '../../../shared/terms/index.ts';

interface HeldRow {
  readonly id: string;
  readonly document: string;
  readonly since: string;
  readonly endedAt: string | null;
  readonly replacedAt: string | null;
}

/** SQL: columns of the negotiation `later` by whose agreement that of `negotiation` was replaced; null where it was not. */
export const replacing = (columns: string): string => `(SELECT ${columns} FROM negotiation later
  WHERE later.amends IN (negotiation.offer, negotiation.offer || '#agreement')
    AND later.state IN ('accepted', 'terminated') AND json_extract(later.answer, '$.event') = 'accepted'
  ORDER BY julianday(json_extract(later.answer, '$.at')), later.id LIMIT 1)`;

/** SQL: whether a negotiation came to an agreement, in force still or not. */
export const cameToAgreement = `state IN ('accepted', 'terminated') AND json_extract(answer, '$.event') = 'accepted'
  AND coalesce(agreement_document, offer_document) IS NOT NULL`;

/** An agreement holds until it is ended or amended: ending what amends it does not bring it back. */
const untilOf = ({ endedAt, replacedAt }: HeldRow): string | null =>
  endedAt === null || replacedAt === null
    ? (endedAt ?? replacedAt)
    : Date.parse(endedAt) < Date.parse(replacedAt)
      ? endedAt
      : replacedAt;

/** SQL: the ids of all marks of the subject that the mark `$mark` leads to. */
export const marksOfMark = `(SELECT $mark UNION SELECT subject FROM mark WHERE id = $mark UNION SELECT alias.id
  FROM mark own JOIN mark alias ON alias.subject = own.subject AND alias.subject <> alias.id WHERE own.id = $mark)`;

/** What folding asks of the agreements that are, or were, held with parties. */
export interface Agreements {
  /** Whether any was ever offered: most chains have none, and need not ask further. */
  any(): boolean;
  /** Those with a party, by the id of one of its marks. */
  withParty(markId: string): readonly HeldAgreement[];
}

/** Looks agreements up in the records of a database. Files are named by their hash, so each is read once. */
export function agreementsIn(database: Database.Database): Agreements {
  const some = database.prepare<[], number>('SELECT 1 FROM negotiation LIMIT 1').pluck();
  const held = database.prepare<{ mark: string }, HeldRow>(
    `SELECT id, coalesce(agreement_document, offer_document) AS document, json_extract(answer, '$.at') AS since,
       ended_at AS endedAt, ${replacing(`json_extract(later.answer, '$.at')`)} AS replacedAt FROM negotiation
     WHERE party IN ${marksOfMark} AND ${cameToAgreement}`,
  );
  const bytes = database
    .prepare<[string], Uint8Array>(
      'SELECT c.bytes FROM document d JOIN document_content c ON c.document = d.seq WHERE d.hash = ?',
    )
    .pluck();
  const clauses = new Map<string, HeldAgreement['clauses']>();
  const clausesOf = (document: string): HeldAgreement['clauses'] => {
    const known = clauses.get(document);
    if (known !== undefined) return known;
    const file = bytes.get(document);
    if (file === undefined) throw new TypeError(`The agreement ${document} is not kept.`);
    const read = JSON.parse(new TextDecoder().decode(file)) as { readonly schedule: unknown };
    const found = schedule.parse(read.schedule).clauses;
    clauses.set(document, found);
    return found;
  };
  return {
    any: () => some.get() !== undefined,
    withParty: (mark) =>
      held.all({ mark }).map((row) => {
        const { id, document, since } = row;
        return { id, document, since, until: untilOf(row), clauses: clausesOf(document) };
      }),
  };
}
