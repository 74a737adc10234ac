import { type DataRight, dataRights, type Jurisdiction, type LocalDate } from '../model/index.ts';

/** A length of time as a law names it. */
export type LegalDuration =
  | { readonly unit: 'months'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'business_days'; readonly count: number };

/** One clock that a law starts. All of them start on the day on which the request was received. */
export interface LawClock {
  readonly jurisdiction: Jurisdiction;
  readonly rights: readonly DataRight[];
  /** What must have happened when it has run out. */
  readonly step: 'confirm' | 'answer';
  readonly trigger: 'received';
  readonly duration: LegalDuration;
  /** The whole length, from the trigger, where the party announces and explains an extension in time; null: there is none. */
  readonly extended: LegalDuration | null;
  /** A last day that is a weekend day or a public holiday moves to the next business day, or stands. */
  readonly lastDay: 'moves' | 'stands';
  /** Where the law says so. */
  readonly provision: string;
  readonly source: string;
  readonly checkedOn: LocalDate;
}

const checkedOn = '2026-11-24';
const month: LegalDuration = { unit: 'months', count: 1 };
const threeMonths: LegalDuration = { unit: 'months', count: 3 };

/** The clocks of the laws on requests about personal data: data, so that a lawyer can check them line by line. */
export const lawClocks: readonly LawClock[] = [
  {
    jurisdiction: 'EU',
    rights: ['access', 'rectification', 'erasure', 'portability', 'objection'],
    step: 'answer',
    trigger: 'received',
    duration: month,
    extended: threeMonths,
    lastDay: 'moves',
    provision: 'GDPR, Article 12(3); counted by Regulation (EEC, Euratom) 1182/71, Article 3',
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    checkedOn,
  },
  {
    jurisdiction: 'UK',
    rights: ['access', 'rectification', 'erasure', 'portability', 'objection'],
    step: 'answer',
    trigger: 'received',
    duration: month,
    extended: threeMonths,
    lastDay: 'moves',
    provision:
      'UK GDPR, Articles 12(3) and 12A (since 5 February 2026); counted as the Information Commissioner’s guidance does',
    source: 'https://www.legislation.gov.uk/eur/2016/679/article/12A',
    checkedOn,
  },
  {
    jurisdiction: 'US-CA',
    rights: ['access', 'rectification', 'erasure', 'portability'],
    step: 'confirm',
    trigger: 'received',
    duration: { unit: 'business_days', count: 10 },
    extended: null,
    lastDay: 'stands',
    provision: 'California Code of Regulations, title 11, § 7021(a)',
    source: 'https://cppa.ca.gov/regulations/',
    checkedOn,
  },
  {
    jurisdiction: 'US-CA',
    rights: ['access', 'rectification', 'erasure', 'portability'],
    step: 'answer',
    trigger: 'received',
    duration: { unit: 'days', count: 45 },
    extended: { unit: 'days', count: 90 },
    lastDay: 'stands',
    provision: 'California Civil Code § 1798.130(a)(2); California Code of Regulations, title 11, § 7021(b)',
    source: 'https://cppa.ca.gov/regulations/',
    checkedOn,
  },
  {
    jurisdiction: 'US-CA',
    rights: ['opt_out'],
    step: 'answer',
    trigger: 'received',
    duration: { unit: 'business_days', count: 15 },
    extended: null,
    lastDay: 'stands',
    provision: 'California Code of Regulations, title 11, § 7026(f)',
    source: 'https://cppa.ca.gov/regulations/',
    checkedOn,
  },
];

/** The clocks that a request starts, in the order in which they run out; none where the law does not know the right. */
export function clocksOf(jurisdiction: Jurisdiction, right: DataRight): readonly LawClock[] {
  return lawClocks.filter((clock) => clock.jurisdiction === jurisdiction && clock.rights.includes(right));
}

/** What a law lets one ask for. */
export const rightsUnder = (jurisdiction: Jurisdiction): readonly DataRight[] =>
  dataRights.filter((right) => clocksOf(jurisdiction, right).length > 0);
