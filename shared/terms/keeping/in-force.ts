import type { Instant } from '../../model/index.ts';
import type { Clause } from '../schedule/clause.ts';

/** An agreement with a party: in force from its acceptance until it ended. */
export interface HeldAgreement {
  /** The id of its negotiation. */
  readonly id: string;
  /** The hash of its file: the agreement, or the offer where it was accepted without a file. */
  readonly document: string;
  readonly since: Instant;
  /** Null while it is in force. */
  readonly until: Instant | null;
  readonly clauses: readonly Clause[];
}

/**
 * The agreement in force at a time: of several the one accepted last, as a later one amends those before it. `at` and
 * the bounds are what `timeOf` makes of instants; with days, those of acceptance and of the end count.
 */
export function agreementAt<Time extends number | string>(
  held: readonly HeldAgreement[],
  at: Time,
  timeOf: (instant: Instant) => Time,
): HeldAgreement | null {
  const inForce = held.filter(({ since, until }) => timeOf(since) <= at && (until === null || at <= timeOf(until)));
  const order = ({ since, id }: HeldAgreement): [number, string] => [Date.parse(since), id];
  return (
    inForce
      .toSorted((one, other) => {
        const [[time, id], [otherTime, otherId]] = [order(one), order(other)];
        return time === otherTime ? (id < otherId ? -1 : 1) : time - otherTime;
      })
      .at(-1) ?? null
  );
}

/** The clause of a type with its place in the file, as a JSON pointer; null where the agreement has none. */
export function clauseIn<Type extends Clause['type']>(
  { clauses }: HeldAgreement,
  id: string,
  type: Type,
): { readonly clause: Extract<Clause, { type: Type }>; readonly place: string } | null {
  for (const [index, clause] of clauses.entries()) {
    if (clause.clause === id && isOfType(clause, type)) return { clause, place: `/schedule/clauses/${index}` };
  }
  return null;
}

const isOfType = <Type extends Clause['type']>(clause: Clause, type: Type): clause is Extract<Clause, { type: Type }> =>
  clause.type === type;
