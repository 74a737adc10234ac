import type { BreachItem, NegotiationItem, ParsedInputOf, TermsKept, TodayItem } from '../../../shared/api.ts';
import type { ExpectationItem, LocalDate } from '../../../shared/model/index.ts';
import { type Sign, clause, clauseOf, keepingOf, schedule } from '../../../shared/terms/index.ts';
import { factsOf } from '../facts/index.ts';
import { type Asking, statement } from './asking.ts';
import { termsFileOf } from './documents.ts';
import { type Evidence, awaitedOf, incomingFrom, signReference } from './kept-signs.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyByMark, partyWanted } from './references.ts';
import { agreementLastHeldWith, withAmended } from './terms.ts';

type KeptClause = TermsKept['clauses'][number];

/**
 * How the clauses of the agreement last held with a party were kept, with what came of those that it amends: a change of
 * terms makes nothing forgotten.
 */
export function termsKept(asking: Asking, input: ParsedInputOf<'terms.kept'>): TermsKept {
  const party = partyWanted(asking, input.party);
  const negotiation = agreementLastHeldWith(asking, party.id);
  const agreements = negotiation === null ? [] : withAmended(asking, negotiation);
  const breaches = agreements.flatMap(({ id }) => breachesOf(asking, id));
  return {
    party,
    negotiation,
    clauses: addedUp(agreements.flatMap((agreement) => clausesOf(asking, party.id, agreement, breaches))),
  };
}

/** How the clauses of one agreement were kept while it was in force. */
function clausesOf(
  asking: Asking,
  party: string,
  negotiation: NegotiationItem,
  breaches: readonly Breach[],
): KeptClause[] {
  const { id: agreement, answer, endedAt, replaced } = negotiation;
  const document = negotiation.agreementDocument ?? negotiation.offerDocument;
  if (answer === null || document === null) return [];
  const file = termsFileOf(asking, document) as { schedule: unknown };
  const agreed = schedule.parse(file.schedule);
  const inForce = { since: answer.at, until: endedAt ?? replaced?.at ?? '9999-12-31T00:00:00Z' };
  const incoming = incomingFrom(asking, party, inForce);
  const awaited = awaitedOf(asking, party, document, inForce);
  return keepingOf(agreed.clauses, incoming, awaited).flatMap(({ clause: id, kept, broken, open }) => {
    const clause = clauseOf(agreed, id);
    const recorded = breaches.filter((breach) => breach.clause === id);
    const isRecorded = (sign: Sign): boolean =>
      recorded.some(({ evidence }) => evidence?.subject === sign.subject && evidence.id === sign.id);
    if (clause === null) return [];
    const own = recorded.filter((breach) => breach.negotiation === agreement);
    return [
      {
        clause,
        negotiation: agreement,
        kept,
        open,
        breaches: own.map(({ fact, on, evidence, note }) => ({
          fact,
          on,
          evidence: evidence === null ? null : named(asking, evidence),
          note,
        })),
        suggestions: broken
          .filter((sign) => !isRecorded(sign))
          .map((sign) => ({ ...named(asking, sign), negotiation: agreement })),
      },
    ];
  });
}

/** Each clause once, in the words of the newest agreement that has it; one that was struck only where it tells something. */
function addedUp(clauses: readonly KeptClause[]): KeptClause[] {
  const newest = clauses[0]?.negotiation;
  const byId = new Map<string, KeptClause>();
  for (const clause of clauses) {
    const { kept, open, breaches, suggestions } = clause;
    const tells = kept + open + breaches.length + suggestions.length > 0;
    const known = byId.get(clause.clause.clause);
    if (known === undefined && clause.negotiation !== newest && !tells) continue;
    byId.set(
      clause.clause.clause,
      known === undefined
        ? clause
        : {
            ...known,
            kept: kept + known.kept,
            open: open + known.open,
            breaches: [...breaches, ...known.breaches],
            suggestions: [...suggestions, ...known.suggestions],
          },
    );
  }
  return [...byId.values()];
}

const named = (asking: Asking, { subject, id }: Evidence) => ({
  subject,
  id,
  name: signReference(asking, { subject, id })?.name ?? null,
});

interface Breach {
  readonly negotiation: string;
  readonly fact: string;
  readonly clause: string;
  readonly on: LocalDate;
  readonly evidence: Evidence | null;
  readonly note: string | null;
}

/** What the person recorded as broken, the oldest first. */
function breachesOf(asking: Asking, negotiation: string): Breach[] {
  const row = statement<{ cluster: number }>(asking.database, 'SELECT cluster FROM negotiation WHERE id = ?').get(
    negotiation,
  );
  const facts = row === undefined ? [] : factsOf(asking.database, row.cluster);
  return facts.flatMap((fact) => {
    if (fact.kind !== 'clause.broken' || fact.retracted) return [];
    const { clause, on, evidence = null, note = null } = fact.body;
    return [{ negotiation, fact: fact.id, clause, on, evidence, note }];
  });
}

interface BreachRow {
  readonly id: string;
  readonly sort: LocalDate;
  /** The clause as it stands in the agreement's file. */
  readonly quote: string;
  readonly evidence: string | null;
  readonly note: string | null;
  readonly negotiation: string;
  readonly party: string;
}

/** What was recorded as broken, of every agreement, the newest first. */
export function listBreaches(asking: Asking, input: ParsedInputOf<'terms.breaches'>): Page<BreachItem> {
  const conditions = new Conditions();
  conditions.add(`fact.kind = 'clause.broken' AND fact.retractions = 0`);
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(sort, fact.id) < (?, ?)', key.sort, key.id);
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    conditions.add(`party IN ${marksOfSubject}`, id, id);
  }
  // Agreements are few and their facts are found by their cluster; breaches among all facts would be searched for.
  const sql = `SELECT fact.id, fact.body ->> 'on' AS sort, fact.quote, fact.body -> 'evidence' AS evidence,
    fact.body ->> 'note' AS note, negotiation.id AS negotiation, party
    FROM negotiation CROSS JOIN fact ON fact.cluster = negotiation.cluster
    ${conditions.where} ORDER BY sort DESC, fact.id DESC LIMIT ?`;
  const rows = statement<BreachRow>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, ({ id, sort, quote, evidence, note, negotiation, party }) => ({
    id,
    on: sort,
    evidence: evidence === null ? null : named(asking, JSON.parse(evidence) as Evidence),
    note,
    party: partyByMark(asking, party) ?? { id: party, name: '' },
    negotiation,
    clause: clause.parse(JSON.parse(quote)),
  }));
}

/** What is to be put right by what is awaited: the breach that was recorded along with it. Null where it is no such thing. */
export function brokenBehind({ database }: Asking, { id, statements }: ExpectationItem): TodayItem['broken'] {
  if (!statements.some((each) => each.clause === 'breach')) return null;
  const sql = `SELECT broken.quote, broken.body ->> 'on' AS "on"
    FROM expectation JOIN fact ON fact.cluster = expectation.cluster AND fact.kind = 'promise.stated'
    JOIN fact broken ON broken.in_transaction = fact.in_transaction AND broken.kind = 'clause.broken'
    WHERE expectation.id = ? LIMIT 1`;
  const row = statement<{ quote: string; on: LocalDate }>(database, sql).get(id);
  return row === undefined ? null : { clause: clause.parse(JSON.parse(row.quote)), on: row.on };
}
