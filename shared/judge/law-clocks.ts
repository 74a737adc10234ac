import { type BackQuestion, type DataRight, dataRights, type Jurisdiction, type LocalDate } from '../model/index.ts';
import { underGdpr } from './law-of-country.ts';

/** A length of time as a law names it. */
export type LegalDuration =
  | { readonly unit: 'months'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'business_days'; readonly count: number };

/** Whose weekend and public holidays count. */
export type LawCalendar =
  | { readonly of: 'country'; readonly country: string }
  /** The person's own country, where the law holds there; elsewhere weekends alone, as no holidays can be said to be the law's. */
  | { readonly of: 'own_country'; readonly among: ReadonlySet<string> };

/** What the party's asking back does to a clock, of requests for some rights. */
export interface LawWait {
  readonly what: BackQuestion;
  readonly rights: readonly DataRight[];
  /** The days from the question to the answer are not counted, or all of it is counted from the answer. */
  readonly clock: 'stands_still' | 'starts_anew';
  readonly provision: string;
  readonly source: string;
  readonly checkedOn: LocalDate;
}

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
  readonly calendar: LawCalendar;
  /** Where nothing is said of a question, the clock runs on while the party waits for the answer. */
  readonly waits: readonly LawWait[];
  /** Where the law says so. */
  readonly provision: string;
  readonly source: string;
  readonly checkedOn: LocalDate;
}

const checkedOn = '2026-11-24';
const month: LegalDuration = { unit: 'months', count: 1 };
const threeMonths: LegalDuration = { unit: 'months', count: 3 };

const underGdprOrUk: readonly DataRight[] = ['access', 'rectification', 'erasure', 'portability', 'objection'];
const guidelines = {
  clock: 'stands_still',
  provision:
    'European Data Protection Board, Guidelines 01/2022 (version 2.1), on Article 12(3) and (6) and recital 63',
  source:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-012022-data-subject-rights-right-access_en',
  checkedOn: '2026-11-28',
} as const;
const article12A = {
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12A',
  checkedOn: '2026-11-28',
} as const;

/** The clocks of the laws on requests about personal data: data, so that a lawyer can check them line by line. */
export const lawClocks: readonly LawClock[] = [
  {
    jurisdiction: 'EU',
    rights: underGdprOrUk,
    step: 'answer',
    trigger: 'received',
    duration: month,
    extended: threeMonths,
    lastDay: 'moves',
    calendar: { of: 'own_country', among: underGdpr },
    // The regulation itself is silent: these are the authorities' common guidelines, which let the clock be suspended.
    waits: [
      { what: 'identity', rights: underGdprOrUk, ...guidelines },
      { what: 'details', rights: ['access'], ...guidelines },
    ],
    provision: 'GDPR, Article 12(3); counted by Regulation (EEC, Euratom) 1182/71, Article 3',
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    checkedOn,
  },
  {
    jurisdiction: 'UK',
    rights: underGdprOrUk,
    step: 'answer',
    trigger: 'received',
    duration: month,
    extended: threeMonths,
    lastDay: 'moves',
    calendar: { of: 'country', country: 'GB' },
    waits: [
      {
        what: 'identity',
        rights: underGdprOrUk,
        clock: 'starts_anew',
        provision: 'UK GDPR, Articles 12(6) and 12A(2)(b)',
        ...article12A,
      },
      {
        what: 'details',
        rights: ['access'],
        clock: 'stands_still',
        provision: 'UK GDPR, Article 12A(5)',
        ...article12A,
      },
    ],
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
    calendar: { of: 'country', country: 'US' },
    waits: [],
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
    calendar: { of: 'country', country: 'US' },
    // “Regardless of time required to verify the request”, § 7021(b).
    waits: [],
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
    calendar: { of: 'country', country: 'US' },
    waits: [],
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
