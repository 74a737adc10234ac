import { z } from 'zod';
import { reference } from './party.ts';
import { localDate } from './time.ts';

/** Whose law a request is made under: the GDPR, the UK GDPR, or the CCPA as amended by the CPRA. */
export const jurisdictions = ['EU', 'UK', 'US-CA'] as const;
export const jurisdiction = z.enum(jurisdictions);
export type Jurisdiction = z.infer<typeof jurisdiction>;

/** What a person may ask of whoever holds data on them. `opt_out`: of selling or sharing it. */
export const dataRights = ['access', 'rectification', 'erasure', 'portability', 'objection', 'opt_out'] as const;
export const dataRight = z.enum(dataRights);
export type DataRight = z.infer<typeof dataRight>;

/** The states of a request, named as in the Data Rights Protocol 1.0, §3.02; `draft` is its nameless first one. */
export const requestStates = ['draft', 'open', 'in_progress', 'fulfilled', 'denied', 'revoked', 'expired'] as const;
export const requestState = z.enum(requestStates);
export type RequestState = z.infer<typeof requestState>;

/**
 * What can happen to a request. `received`: the day on which it reached the party. `identity_asked` and `details_asked`: the
 * party waits for the person to say who they are, or what they mean (the Data Rights Protocol's `in_progress` for the reason
 * `need_user_verification`), until they `replied`. `extended`: the party announced, with reasons, that it takes the longer
 * time. `reminded` and `complained` (to the authority that supervises it) are the person's next steps and leave the state as
 * it is.
 */
export const requestEvents = [
  'sent',
  'received',
  'acknowledged',
  'identity_asked',
  'details_asked',
  'replied',
  'extended',
  'reminded',
  'answered',
  'denied',
  'complained',
  'revoked',
  'expired',
] as const;
export const requestEvent = z.enum(requestEvents);
export type RequestEvent = z.infer<typeof requestEvent>;

/** Why a request was denied, named as in the Data Rights Protocol 1.0, §3.02. */
export const denialReason = z.enum([
  'suspected_fraud',
  'insuf_verification',
  'no_match',
  'claim_not_covered',
  'outside_jurisdiction',
  'too_many_requests',
  'other',
]);
export type DenialReason = z.infer<typeof denialReason>;

/** What a party may ask back before it goes on: who I am, or what exactly I mean. */
export const backQuestions = ['identity', 'details'] as const;
export const backQuestion = z.enum(backQuestions);
export type BackQuestion = z.infer<typeof backQuestion>;

/** Something that a party asked back, and when I answered, or it went on without; null while it waits for me. */
export const askedBack = z.object({ what: backQuestion, on: localDate, answeredOn: localDate.nullable() });
export type AskedBack = z.infer<typeof askedBack>;

/** One clock of the law on one request. */
export const requestClock = z.object({
  step: z.enum(['confirm', 'answer']),
  /** The day from which the law counts; the day of sending where that of receipt is not known. */
  from: localDate,
  fromEvent: z.enum(['sent', 'received', 'replied']),
  /** Null while the clock stands still, as the party waits for the person. */
  until: localDate.nullable(),
  /** Whether it ran out before the step was done. */
  isOver: z.boolean(),
  /** What became of an announcement of more time; null where there was none, or this clock is not concerned. */
  extension: z.enum(['counts', 'too_late', 'unknown_to_law']).nullable(),
  /** Where it says that a question asked back moves this clock; null where none did. */
  moved: z.object({ provision: z.string(), source: z.url() }).nullable(),
  provision: z.string(),
  source: z.url(),
});
export type RequestClock = z.infer<typeof requestClock>;

/** One request to one party. A date is null until the thing happened, or where the law sets no such clock. */
export const dataRequestItem = z.object({
  id: z.string(),
  party: reference,
  jurisdiction,
  right: dataRight,
  state: requestState,
  sentOn: localDate.nullable(),
  receivedOn: localDate.nullable(),
  acknowledgedOn: localDate.nullable(),
  extendedOn: localDate.nullable(),
  answeredOn: localDate.nullable(),
  deniedFor: denialReason.nullable(),
  /** What was asked back, the earliest first. */
  asked: z.array(askedBack),
  overdue: z.boolean(),
  /** The clocks that the law sets, and where it says so. */
  clocks: z.array(requestClock),
  notes: z.string().nullable(),
});
export type DataRequestItem = z.infer<typeof dataRequestItem>;

const holdingReason = z.enum(['orders', 'parcels', 'interactions', 'agreement', 'person']);
export type HoldingReason = z.infer<typeof holdingReason>;

/** One kind of data that one party holds. */
export const holding = z.object({
  /** One of `dataCategories`, or the person's own words. */
  category: z.string(),
  /** What tells so first: orders, parcels or messages of the chain, an agreement held, or the person. */
  because: holdingReason,
  /** The agreement held with the party that speaks of it and says how long; null where there is none. */
  agreement: z.string().nullable(),
  /** False where it only goes with such dealings as a rule. */
  sure: z.boolean(),
  since: localDate.nullable(),
  last: localDate.nullable(),
  /** What for: terms of `shared/terms/vocabulary/purposes.ts` as an agreement has them, or the person's own words. */
  purposes: z.array(z.string()),
  keptUntil: localDate.nullable(),
  /** False once the party has deleted it, or the person says that it never had it. */
  held: z.boolean(),
  notes: z.string().nullable(),
});
export type Holding = z.infer<typeof holding>;

/** The same, as a record of its own with the party that holds it. */
export const holdingItem = holding.extend({ id: z.string(), party: reference });
export type HoldingItem = z.infer<typeof holdingItem>;

/** What one party holds. */
export const dataHolder = z.object({ party: reference, holdings: z.array(holding), openRequests: z.int() });
export type DataHolder = z.infer<typeof dataHolder>;
