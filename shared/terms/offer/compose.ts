import { base58 } from '@scure/base';
import { fileContext } from '../context.ts';
import type { FileInstant, FileReference } from '../identifiers.ts';
import { agreementOf } from '../agreement/assemble.ts';
import { createProof } from '../proof/data-integrity.ts';
import { memberDigestsOf } from '../proof/member-digests.ts';
import type { Signer } from '../proof/signer.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { DataCategory } from '../../model/index.ts';
import { policyOf } from './policy.ts';
import { offer, secondPartyOf, type Offer } from './shape.ts';

export interface OfferInput {
  /** The roster agreement's IRI. */
  readonly agreement: string;
  readonly schedule: Schedule;
  /** The person's own count of their terms' versions. */
  readonly version: string;
  readonly language: string;
  readonly party: { readonly name: string; readonly url?: string };
  /** What the company knows the person by; leave it out to stay nameless. */
  readonly person: { readonly name?: string; readonly identifier?: string };
  /** Kinds of data that the company holds or will need. */
  readonly data: readonly DataCategory[];
  readonly issued: FileInstant;
  readonly validThrough: FileInstant;
  /** The agreement that this would amend. */
  readonly amends?: FileReference;
  /** The counter-offer that this replies to. */
  readonly inReplyTo?: FileReference;
  /** For tests; otherwise new ones. */
  readonly names?: FileNames;
}

export interface FileNames {
  readonly id: string;
  readonly nonce: string;
}

/** A new `urn:uuid:` (version 4) and a new nonce. */
export function newNames(): FileNames {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const uuid = Array.from(bytes, (byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  ).join('');
  const id = uuid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, 'urn:uuid:$1-$2-$3-$4-$5');
  return { id, nonce: `z${base58.encode(crypto.getRandomValues(new Uint8Array(16)))}` };
}

/**
 * Composes and signs an offer. It carries the person's proof over the agreement that it becomes, so that the company's
 * acceptance alone completes that.
 * @throws ZodError naming the member, if what is asked for makes no offer.
 */
export async function composeOffer(input: OfferInput, signer: Signer): Promise<Offer> {
  const { id, nonce } = input.names ?? newNames();
  const shared = {
    '@context': fileContext,
    '@id': id,
    issued: input.issued,
    validThrough: input.validThrough,
    nonce,
    version: input.version,
    inLanguage: input.language,
    agreement: input.agreement,
    assigner: { '@id': signer.did, '@type': ['Party', 'ieee7012:Person'], ...input.person },
    assignee: { '@type': secondPartyOf(input.agreement), ...input.party },
    target: { '@id': `${id}#data`, '@type': ['Asset', 'dpv-odrl:PersonalData'], personalData: [...input.data] },
    ...policyOf(input.agreement, input.schedule),
    schedule: input.schedule,
    ...(input.amends === undefined ? {} : { amends: input.amends }),
    ...(input.inReplyTo === undefined ? {} : { inReplyTo: input.inReplyTo }),
  };
  const onAcceptance = await createProof(agreementOf(shared), signer, input.issued);
  const body = { ...shared, '@type': 'Offer', onAcceptance };
  const unsigned = { ...body, memberDigests: memberDigestsOf(body) };
  return offer.parse({ ...unsigned, proof: await createProof(unsigned, signer, input.issued) });
}
