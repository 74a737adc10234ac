import { newId } from './fact-id.ts';
import type Database from 'better-sqlite3';
import { failureOf } from '../../../shared/api.ts';
import { type Draft, factBodies } from '../../../shared/model/index.ts';
import { clustersOf } from './clusters.ts';
import { type StoredFact, factOf, selectFacts } from './stored-fact.ts';
import type { FactRow } from './stored-fact.ts';
import type { TransactionRow } from './transactions.ts';

/** A cluster that a step touched, with all its facts: what has to be folded again. */
export interface TouchedCluster {
  readonly cluster: number;
  /** Numbers under which its records were kept before. */
  readonly replaces: readonly number[];
  readonly facts: readonly StoredFact[];
}

/** A fact's body that does not fit its kind: a fault of the reader or form that drafted it. */
export class InvalidFact extends Error {
  override readonly name = 'InvalidFact';
  readonly code = 'invalid_fact';
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: string, why: string) {
    const { message, details } = failureOf(['invalid_fact', { kind, why }]);
    super(message);
    this.details = details;
  }
}

/**
 * Appends facts and says which clusters they touched. Must run inside a database transaction, together with folding.
 * `documents` maps the hashes that sources name to the rows of their documents.
 * @throws InvalidFact
 */
export function appendFacts(
  writer: Database.Database,
  drafts: readonly Draft[],
  transaction: TransactionRow,
  documents: ReadonlyMap<string, number>,
): TouchedCluster[] {
  const insert = writer.prepare(
    `INSERT INTO fact (seq, id, kind, occurred, in_transaction, document, place, quote, rank, marks, body, cluster)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const msecs = Date.parse(transaction.recorded);
  let seq = Number(writer.prepare('SELECT coalesce(max(seq), 0) FROM fact').pluck().get());
  const touched: TouchedCluster[] = [];
  for (const { drafts: members, continues } of clustersOf(writer, drafts)) {
    const cluster = continues.size === 0 ? seq + 1 : Math.min(...continues);
    const added: StoredFact[] = [];
    for (const draft of members) {
      checkBody(draft);
      seq += 1;
      const fact: StoredFact = {
        ...draft,
        occurred: new Date(draft.occurred).toISOString(),
        seq,
        // What the person said last holds, also of two things said at one instant by two processes.
        id: newId(msecs, seq),
        recorded: transaction.recorded,
        transaction: transaction.id,
        retracted: false,
      };
      const { document, place, quote, rank } = draft.source;
      const documentRow = document === null ? null : documents.get(document);
      if (documentRow === undefined)
        throw new InvalidFact(draft.kind, `it names the document ${String(document)}, which is not kept.`);
      insert.run(
        seq,
        fact.id,
        fact.kind,
        fact.occurred,
        transaction.seq,
        documentRow,
        place,
        quote,
        rank,
        JSON.stringify(fact.marks),
        JSON.stringify(fact.body),
        cluster,
      );
      added.push(fact);
    }
    const replaces = [...continues];
    touched.push({
      cluster,
      replaces,
      facts: continues.size === 0 ? added : [...mergeClusters(writer, cluster, replaces, added)],
    });
  }
  countLearnt(writer, drafts, transaction);
  return touched;
}

/** Adds to what the transaction learnt of each kind; the kinds stand in one order, whichever came first. */
function countLearnt(writer: Database.Database, drafts: readonly Draft[], { seq }: TransactionRow): void {
  const kept = writer.prepare<[number], string>('SELECT kinds FROM "transaction" WHERE seq = ?').pluck().get(seq);
  const kinds = JSON.parse(kept ?? '{}') as Record<string, number>;
  for (const { kind } of drafts) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const sorted = Object.fromEntries(Object.entries(kinds).sort(([one], [other]) => (one < other ? -1 : 1)));
  writer
    .prepare('UPDATE "transaction" SET fact_count = fact_count + ?, kinds = ? WHERE seq = ?')
    .run(drafts.length, JSON.stringify(sorted), seq);
}

function checkBody(draft: Draft): void {
  const checked = factBodies[draft.kind].safeParse(draft.body);
  if (!checked.success) throw new InvalidFact(draft.kind, checked.error.message);
  if (draft.marks.length === 0) throw new InvalidFact(draft.kind, 'it has no mark, so it speaks of nothing.');
}

function mergeClusters(
  writer: Database.Database,
  cluster: number,
  replaces: readonly number[],
  added: readonly StoredFact[],
): StoredFact[] {
  const move = writer.prepare('UPDATE fact SET cluster = ? WHERE cluster = ?');
  for (const other of replaces) if (other !== cluster) move.run(cluster, other);
  const known = new Set(added.map((fact) => fact.id));
  return [...factsOf(writer, cluster).filter((fact) => !known.has(fact.id)), ...added];
}

/** All facts of a cluster, retracted ones too, in the order they were learnt. */
export function factsOf(database: Database.Database, cluster: number): StoredFact[] {
  const rows = database
    .prepare<[number], FactRow>(`${selectFacts} WHERE fact.cluster = ? ORDER BY fact.seq`)
    .all(cluster);
  return rows.map(factOf);
}
