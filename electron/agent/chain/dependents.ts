import type Database from 'better-sqlite3';
import { marksOfMark } from './held-agreements.ts';
import type { Folded } from './records.ts';

/** Finds the clusters whose records follow from other clusters too: from a party's hours, and from agreements with it. */
export class Dependents {
  readonly #contacts: Database.Statement<[string], number>;
  readonly #agreed: Database.Statement<[string], number>;
  readonly #dealings: Database.Statement<{ mark: string }, number>;
  readonly #parties: Database.Statement<[number], string>;

  constructor(database: Database.Database) {
    const given = '(SELECT value FROM json_each(?))';
    this.#contacts = database
      .prepare<[string], number>(`SELECT DISTINCT cluster FROM interaction WHERE party IN ${given}`)
      .pluck();
    this.#agreed = database
      .prepare<[string], number>(`SELECT 1 FROM negotiation WHERE party IN ${given} LIMIT 1`)
      .pluck();
    this.#dealings = database
      .prepare<{ mark: string }, number>(
        `SELECT cluster FROM interaction WHERE party IN ${marksOfMark}
         UNION SELECT cluster FROM "order" WHERE vendor IN ${marksOfMark}`,
      )
      .pluck();
    this.#parties = database.prepare<[number], string>('SELECT party FROM negotiation WHERE cluster = ?').pluck();
  }

  /** Where a party's hours count: its contacts; and all dealings with it where there may be an agreement. */
  ofParty({ nodes }: Folded): number[] {
    const marks = JSON.stringify(nodes.map(({ id }) => id));
    if (this.#agreed.get(marks) === undefined) return this.#contacts.all(marks);
    return this.ofAgreement(nodes.map(({ id }) => id));
  }

  /** Where agreements with these parties, each by one of its marks, count: all dealings with them. */
  ofAgreement(parties: readonly string[]): number[] {
    return [...new Set(parties)].flatMap((mark) => this.#dealings.all({ mark }));
  }

  /** The parties of the negotiations that are kept under some clusters. */
  partiesOf(clusters: readonly number[]): string[] {
    return clusters.flatMap((cluster) => this.#parties.all(cluster));
  }
}
