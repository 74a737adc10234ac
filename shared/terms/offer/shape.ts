import { z } from 'zod';
import { dataCategory } from '../../model/index.ts';
import { contextMember, proof } from '../proof/shape.ts';
import { didKey, digest, fileInstant, fileReference, nonce, uuidUrn } from '../identifiers.ts';
import { roster, rosterAgreement } from '../roster.ts';
import { schedule } from '../schedule/schedule.ts';
import { line } from '../text.ts';
import { dpvProfile } from '../vocabulary/namespaces.ts';

/** An agreement of the roster by its published IRI. */
export const agreementId = z.enum(roster.map(({ id }) => id));

const webAddress = z.url({ protocol: /^https?$/ }).max(300);

/** The person who proffers: a key that only this party sees, and what the company knows them by, if they wish. */
export const assigner = z.strictObject({
  '@id': didKey,
  '@type': z.tuple([z.literal('Party'), z.literal('ieee7012:Person')]),
  name: line(120).optional(),
  /** A customer number or the like. */
  identifier: line(120).optional(),
});

/**
 * What the other side is. IEEE 7012's own `Entity` is an organisation, and its `Person` the first party; for the second human
 * of a personal agreement it has no class, and so DPV's for any human stands there, of which `Person` is a kind.
 */
export const secondParty = z.tuple([z.literal('Party'), z.enum(['ieee7012:Entity', 'dpv:NaturalPerson'])]);
export const secondPartyOf = (agreement: string): z.infer<typeof secondParty> => [
  'Party',
  rosterAgreement(agreement)?.group === 'personal' ? 'dpv:NaturalPerson' : 'ieee7012:Entity',
];

/** The company or other human, as the person named it; its key comes with its answer. */
export const assignee = z.strictObject({
  '@type': secondParty,
  name: line(200),
  url: webAddress.optional(),
});

/** What is spoken about: the kinds of personal data, not the data. */
export const target = z.strictObject({
  '@id': z.string().regex(/^urn:uuid:[0-9a-f-]{36}#data$/),
  '@type': z.tuple([z.literal('Asset'), z.literal('dpv-odrl:PersonalData')]),
  personalData: z.array(dataCategory).min(1).max(40),
});

const operand = z.union([
  z.strictObject({ '@id': line(80) }),
  z.strictObject({ '@type': z.literal('xsd:duration'), '@value': z.string().regex(/^P\d{1,5}D$/) }),
]);
const constraint = z.strictObject({ leftOperand: line(40), operator: line(20), rightOperand: operand });
const duty = z.strictObject({
  '@type': z.literal('Duty'),
  action: line(40),
  constraint: z.array(constraint).max(4).optional(),
});
const rule = <const Type extends 'Permission' | 'Prohibition' | 'Duty'>(type: Type) =>
  z.strictObject({
    '@type': z.literal(type),
    action: line(40),
    constraint: z.array(constraint).max(4).optional(),
    duty: z.array(duty).max(4).optional(),
  });
const permission = rule('Permission');
const prohibition = rule('Prohibition');
const obligation = rule('Duty');

export type Constraint = z.infer<typeof constraint>;
export type Duty = z.infer<typeof duty>;
export type Permission = z.infer<typeof permission>;
export type Prohibition = z.infer<typeof prohibition>;

/**
 * The policy: what the roster agreement, the schedule and the data come to in ODRL and DPV. It is derived from them
 * (`offer/policy.ts`), and a file whose policy is not what is derived is refused: so both forms always say the same.
 */
const policyMembers = {
  profile: z.literal(dpvProfile),
  conflict: z.literal('prohibit'),
  conflictResolution: z.literal('ieee7012:ResolvePreferringProhibition'),
  interpretation: z.literal('ieee7012:ProhibitiveInterpretation'),
  tracking: z.array(line(60)).optional(),
  profiling: z.array(line(60)).optional(),
  sharing: z.array(line(60)).optional(),
  portability: z.array(line(60)).optional(),
  erasure: z.array(line(60)).optional(),
  permission: z.array(permission).max(60).optional(),
  prohibition: z.array(prohibition).max(60).optional(),
  obligation: z.array(obligation).max(60).optional(),
};

/** What the offer and the agreement it becomes have in common. */
const sharedMembers = {
  '@context': contextMember,
  issued: fileInstant,
  validThrough: fileInstant,
  nonce,
  /** Which version of the person's terms this was made from; their own counting. */
  version: line(40),
  /** The language of the person's texts. */
  inLanguage: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/),
  agreement: agreementId,
  assigner,
  assignee,
  target,
  ...policyMembers,
  schedule,
  /** The agreement that this would amend, or the offer that was accepted without a file. */
  amends: fileReference.optional(),
  /** The counter-offer that this replies to. */
  inReplyTo: fileReference.optional(),
  /** The digest of each member by its JSON pointer: tells where a damaged file is damaged. */
  memberDigests: z.record(z.string().max(80), digest),
};

/** An offer before it is signed. */
export const unsignedOffer = z.strictObject({
  ...sharedMembers,
  '@id': uuidUrn,
  '@type': z.literal('Offer'),
  /** The person's proof over the agreement that this becomes if accepted, so that acceptance completes it. */
  onAcceptance: proof,
});
export type UnsignedOffer = z.infer<typeof unsignedOffer>;

export const offer = unsignedOffer.extend({ proof });
export type Offer = z.infer<typeof offer>;

/** An agreement before it is signed: the offer, become an agreement by the rule of `agreement/assemble.ts`. */
export const unsignedAgreement = z.strictObject({
  ...sharedMembers,
  '@id': z.string().regex(/^urn:uuid:[0-9a-f-]{36}#agreement$/),
  '@type': z.literal('Agreement'),
});
export type UnsignedAgreement = z.infer<typeof unsignedAgreement>;

/** What both then hold: a proof set of two, the person's first. */
export const agreement = unsignedAgreement.extend({ proof: z.tuple([proof, proof]) });
export type Agreement = z.infer<typeof agreement>;
