import { z } from 'zod';
import { didKey, digest, fileInstant, fileReference, nonce, uuidUrn } from '../identifiers.ts';
import { agreementId, secondParty } from '../offer/shape.ts';
import { contextMember, proof } from '../proof/shape.ts';
import { clauseChange } from '../schedule/change.ts';
import { line, prose } from '../text.ts';

/** Why a company declines; plain words in the language files under these keys. */
export const declineReasons = [
  'not_our_practice',
  'law',
  'cannot_keep',
  'only_our_terms',
  'unknown_person',
  'other',
] as const;

/** Who answers for the company, and with which key; of the type that the offer gives it. */
export const answerer = z.strictObject({
  '@id': didKey,
  '@type': secondParty,
  name: line(200),
  signatory: z.strictObject({ name: line(120), jobTitle: line(120).optional() }).optional(),
});
export type Answerer = z.infer<typeof answerer>;

const members = {
  '@context': contextMember,
  '@id': uuidUrn,
  '@type': z.literal('Answer'),
  offer: fileReference,
  /** The offer's, given back. */
  nonce,
  issued: fileInstant,
  assignee: answerer,
  note: prose(2000).optional(),
  memberDigests: z.record(z.string().max(80), digest),
};

export const accepting = z.strictObject({
  ...members,
  status: z.literal('ieee7012:AgreementAccepted'),
  /** The company's proof over the agreement, which it completes. */
  acceptance: proof,
});

export const countering = z.strictObject({
  ...members,
  status: z.literal('ieee7012:AgreementNegotiationCounterOfferMade'),
  /** Until when the company stands by it. */
  validThrough: fileInstant,
  /** Another agreement of the roster. */
  agreement: agreementId.optional(),
  /** The points of the schedule that would be otherwise. */
  changes: z.array(clauseChange).max(80).optional(),
});

export const declining = z.strictObject({
  ...members,
  status: z.literal('ieee7012:AgreementRefused'),
  reason: z.enum(declineReasons),
});

export const unsignedAnswer = z.discriminatedUnion('status', [accepting, countering, declining]);
export type UnsignedAnswer = z.infer<typeof unsignedAnswer>;

export const answer = z.discriminatedUnion('status', [
  accepting.extend({ proof }),
  countering.extend({ proof }),
  declining.extend({ proof }),
]);
export type Answer = z.infer<typeof answer>;
export type Acceptance = z.infer<typeof accepting> & { proof: z.infer<typeof proof> };
