/** What the page for companies says besides the terms; its parts that are filled in are functions. */
export interface PageWords {
  readonly title: (party: string) => string;
  readonly language: string;
  readonly from: string;
  readonly nameless: string;
  readonly to: string;
  readonly issued: string;
  readonly until: string;
  readonly knownAs: string;
  readonly intro: string;
  readonly agreement: string;
  readonly schedule: string;
  readonly data: string;
  readonly check: string;
  readonly checking: string;
  readonly needsScript: string;
  readonly valid: string;
  readonly invalid: string;
  readonly byWebCrypto: string;
  readonly byOwn: string;
  readonly place: string;
  readonly wholeFile: string;
  readonly answer: string;
  readonly accept: string;
  readonly counter: string;
  readonly decline: string;
  readonly otherAgreement: string;
  readonly unchanged: string;
  readonly changes: string;
  readonly keep: string;
  readonly change: string;
  readonly strike: string;
  /** Points that the offer lacks. */
  readonly toAdd: string;
  readonly notAdded: string;
  readonly added: string;
  readonly proposed: string;
  readonly reason: string;
  readonly company: string;
  readonly signatory: string;
  readonly jobTitle: string;
  readonly note: string;
  readonly key: string;
  readonly keyHint: string;
  readonly make: string;
  readonly made: string;
  readonly saveAnswer: string;
  readonly saveAgreement: string;
  readonly saveKey: string;
  readonly sendIt: string;
  readonly bothHold: string;
  readonly notMade: string;
  readonly notKey: string;
  /** A point cannot be as it was changed; by its title and, where one is at fault, the field's label. */
  readonly notPoint: (title: string, field: string | null) => string;
  readonly notText: (label: string) => string;
  readonly byMail: string;
  readonly byMailHint: string;
  readonly mailAccept: (offer: string, digest: string) => string;
  readonly mailCounter: (offer: string) => string;
  readonly mailDecline: (offer: string) => string;
  /** What only stands on paper, to be filled in by hand. */
  readonly paper: {
    readonly intro: (until: string) => string;
    readonly otherwise: string;
    readonly because: string;
    readonly placeAndDate: string;
    readonly signature: string;
    readonly signedBy: (offer: string, digest: string, key: string) => string;
  };
  readonly machine: string;
  readonly digest: string;
  readonly opens: string;
  readonly closes: string;
  readonly zone: string;
  readonly field: Readonly<Record<FieldName, string>>;
  readonly choice: Readonly<Record<ChoiceName, string>>;
  /** Without its ending; the party is one that a disk takes. */
  readonly fileName: Readonly<Record<'offer' | 'agreement', (party: string) => string>>;
  readonly mailSubject: (party: string) => string;
  readonly mailBody: (party: string, until: string) => string;
}

/** The members of clauses that can be changed on the page. */
export type FieldName =
  | 'wanted'
  | 'email'
  | 'telephone'
  | 'note'
  | 'atMost'
  | 'per'
  | 'intensity'
  | 'minutes'
  | 'clock'
  | 'days'
  | 'counted'
  | 'graceDays'
  | 'hoursBefore'
  | 'since'
  | 'keepDays'
  | 'owner'
  | 'credited'
  | 'remedyDays'
  | 'hoursAvailable'
  | 'availableLanguage'
  | 'wishes'
  | 'uses'
  | 'steps';
export type ChoiceName =
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'open_hours'
  | 'open_days'
  | 'all_hours'
  | 'calendar_days'
  | 'business_days'
  | 'asked'
  | 'sent_back'
  | 'received_back'
  | 'person'
  | 'both'
  | 'company';
