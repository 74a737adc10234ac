import { type Fact, type FactKind, type Mark, type Rank, factBodies, ranks } from '../../../shared/model/index.ts';

/** A fact as it stands in the store, with what the store alone knows of it. */
export type StoredFact<K extends FactKind = FactKind> = Fact<K> & {
  readonly seq: number;
  /** True while a retraction takes it back. */
  readonly retracted: boolean;
};

export interface FactRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly occurred: string;
  readonly recorded: string;
  readonly transaction: string;
  readonly document: string | null;
  readonly place: string | null;
  readonly quote: string | null;
  readonly rank: number;
  readonly marks: string;
  readonly body: string;
  readonly retractions: number;
}

const known = new Set<string>(Object.keys(factBodies));
const knownRanks = new Set<number>(Object.values(ranks));

function isRow(row: FactRow): row is FactRow & { kind: FactKind; rank: Rank } {
  return known.has(row.kind) && knownRanks.has(row.rank);
}

/**
 * Reads a row back. Bodies were checked against their schema when they were appended, so they are not checked again.
 * @throws TypeError for a kind that this version does not know: the database is then not this version's own.
 */
export function factOf(row: FactRow): StoredFact {
  if (!isRow(row)) throw new TypeError(`Fact ${row.id} is of the unknown kind ${row.kind}.`);
  const fact = {
    seq: row.seq,
    id: row.id,
    kind: row.kind,
    occurred: row.occurred,
    recorded: row.recorded,
    transaction: row.transaction,
    source: { document: row.document, place: row.place, quote: row.quote, rank: row.rank },
    marks: JSON.parse(row.marks) as Mark[],
    body: JSON.parse(row.body) as unknown,
    retracted: row.retractions > 0,
  };
  return fact as StoredFact;
}

const columns = `fact.seq, fact.id, fact.kind, fact.occurred, t.recorded, t.id AS "transaction", d.hash AS document,
  fact.place, fact.quote, fact.rank, fact.marks, fact.body, fact.retractions`;

/** Selects facts in the shape of FactRow; the caller adds WHERE and ORDER BY. */
export const selectFacts = `SELECT ${columns} FROM fact
  JOIN "transaction" t ON t.seq = fact.in_transaction
  LEFT JOIN document d ON d.seq = fact.document`;
