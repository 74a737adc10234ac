import type { Acceptance } from '../answer/shape.ts';
import { canonicalBytes } from '../proof/canonical.ts';
import { memberDigestsOf } from '../proof/member-digests.ts';
import { agreement, type Agreement, type Offer, type UnsignedAgreement } from '../offer/shape.ts';

/**
 * The agreement, unsigned, that an offer becomes: its members under the agreement's name and type, without what belongs
 * to the offer alone. By this rule each side makes the same.
 */
export function agreementOf(offer: object): UnsignedAgreement {
  const { onAcceptance: _, proof: __, memberDigests: ___, ...shared } = offer as Partial<Offer>;
  const body = { ...shared, '@id': `${shared['@id'] ?? ''}#agreement`, '@type': 'Agreement' };
  return { ...body, memberDigests: memberDigestsOf(body) } as UnsignedAgreement;
}

/** The agreement with both proofs, the person's first. */
export const assembleAgreement = (offer: Offer, acceptance: Acceptance): Agreement =>
  agreement.parse({ ...agreementOf(offer), proof: [offer.onAcceptance, acceptance.acceptance] });

/** The bytes of a signed file as it is kept and sent: canonical, so that both sides hold the same. */
export const fileBytes = (file: object): Uint8Array<ArrayBuffer> => canonicalBytes(file);
