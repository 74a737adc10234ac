import type Database from 'better-sqlite3';
import { cameToAgreement, marksOfMark } from './held-agreements.ts';
import type { Folded } from './records.ts';

/** An agreement as what is judged by it depends on it. `party` is one of the party's marks. */
interface Agreed {
  readonly id: string;
  readonly party: string;
  readonly document: string;
  readonly since: string;
  readonly until: string | null;
}

/** Finds the clusters whose records follow from other clusters too: from a party's hours, and from agreements with it. */
export class Dependents {
  readonly #parties: Database.Statement<[number], unknown[]>;
  readonly #contacts: Database.Statement<[string], number>;
  readonly #firstAgreed: Database.Statement<[string], string | null>;
  readonly #dealings: Database.Statement<{ mark: string; since: string }, number>;
  readonly #agreed: Database.Statement<[number], Agreed>;

  constructor(database: Database.Database) {
    this.#parties = database
      .prepare<[number], unknown[]>(
        `SELECT id, hours, country, (SELECT json_group_array(alias) FROM
           (SELECT mark.id AS alias FROM mark WHERE subject = party.id AND subject <> mark.id ORDER BY alias))
         FROM party WHERE cluster = ? ORDER BY id`,
      )
      .raw();
    const given = '(SELECT value FROM json_each(?))';
    this.#contacts = database
      .prepare<[string], number>(`SELECT DISTINCT cluster FROM interaction WHERE party IN ${given}`)
      .pluck();
    this.#firstAgreed = database
      .prepare<[string], string | null>(
        `SELECT min(json_extract(answer, '$.at')) FROM negotiation WHERE party IN ${given} AND ${cameToAgreement}`,
      )
      .pluck();
    // A day earlier, as the person's day may have begun before that of UTC.
    this.#dealings = database
      .prepare<{ mark: string; since: string }, number>(
        `SELECT cluster FROM interaction WHERE party IN ${marksOfMark} AND held_at >= date($since, '-1 day')
         UNION SELECT cluster FROM "order" WHERE vendor IN ${marksOfMark} AND placed_on >= date($since, '-1 day')`,
      )
      .pluck();
    this.#agreed = database.prepare<[number], Agreed>(
      `SELECT id, party, coalesce(agreement_document, offer_document) AS document,
         json_extract(answer, '$.at') AS since, ended_at AS until
       FROM negotiation WHERE cluster = ? AND ${cameToAgreement}`,
    );
  }

  /** What counts elsewhere of the parties that are kept under some clusters: which marks are of one, and its hours. */
  partiesUnder(clusters: readonly number[]): string {
    return JSON.stringify(clusters.flatMap((cluster) => this.#parties.all(cluster)));
  }

  /** Where a party's hours count: its contacts; and the dealings with it since there was an agreement. */
  ofParty({ nodes }: Folded): number[] {
    const marks = JSON.stringify(nodes.map(({ id }) => id));
    const since = this.#firstAgreed.get(marks) ?? null;
    const dealings = since === null ? [] : nodes.flatMap(({ id }) => this.#dealings.all({ mark: id, since }));
    return [...this.#contacts.all(marks), ...dealings];
  }

  /** The agreements that are kept under some clusters. */
  agreedUnder(clusters: readonly number[]): readonly Agreed[] {
    return clusters.flatMap((cluster) => this.#agreed.all(cluster));
  }

  /** Where agreements count that are not what they were: the dealings with their parties since. */
  ofAgreements(before: readonly Agreed[], after: readonly Agreed[]): number[] {
    const among = (others: readonly Agreed[]): ReadonlySet<string> => new Set(others.map((one) => JSON.stringify(one)));
    const notIn = (one: Agreed, others: ReadonlySet<string>): boolean => !others.has(JSON.stringify(one));
    const [was, is] = [among(before), among(after)];
    const changed = [...before.filter((one) => notIn(one, is)), ...after.filter((one) => notIn(one, was))];
    return changed.flatMap(({ party, since }) => this.#dealings.all({ mark: party, since }));
  }
}
