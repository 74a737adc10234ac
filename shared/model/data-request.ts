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

/** One request to one party. A date is null until the thing happened, or where the law sets no such clock. */
export const dataRequestItem = z.object({
  id: z.string(),
  party: reference,
  jurisdiction,
  right: dataRight,
  state: requestState,
  sentOn: localDate.nullable(),
  acknowledgedOn: localDate.nullable(),
  extendedOn: localDate.nullable(),
  answeredOn: localDate.nullable(),
  deniedFor: denialReason.nullable(),
  /** The last day on which the law lets receipt be confirmed. */
  confirmUntil: localDate.nullable(),
  /** The last day on which the law lets it be answered, any extension that was announced in time included. */
  answerUntil: localDate.nullable(),
  overdue: z.boolean(),
  notes: z.string().nullable(),
});
export type DataRequestItem = z.infer<typeof dataRequestItem>;
