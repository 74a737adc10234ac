import {
  assembleAgreement,
  composeOffer,
  defaultAgreement,
  defaultSchedule,
  fileBytes,
  makeAnswer,
  signerOf,
  webCryptoSigner,
  type Agreement,
  type Answer,
  type Decision,
  type Offer,
  type OfferInput,
} from '../../../shared/terms/index.ts';
import { createProof } from '../../../shared/terms/proof/data-integrity.ts';
import { memberDigestsOf } from '../../../shared/terms/proof/member-digests.ts';

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** Keys that are the same in every run. */
export const person = signerOf(seed(1));
export const company = signerOf(seed(2));
export const stranger = signerOf(seed(3));

/** While the sample offer is open. */
export const now = '2026-11-23T12:00:00Z';

const input: OfferInput = {
  agreement: defaultAgreement,
  schedule: defaultSchedule('en', 'Europe/London'),
  version: '1',
  language: 'en',
  party: { name: 'Northlight Books', url: 'https://northlight.example/' },
  person: { name: 'Robin Vale', identifier: 'C-20417' },
  data: ['pd:Name', 'pd:EmailAddress', 'pd:PhysicalAddress', 'pd:Purchase'],
  issued: '2026-11-20T09:00:00Z',
  validThrough: '2026-12-20T09:00:00Z',
  names: { id: 'urn:uuid:7b0f8a52-6f64-4c0c-9a0d-0d6b4bb6b6a1', nonce: 'z2qZ9YyL3vXk7sT4uP8wN1' },
};

export const sampleOffer = async (changes: Partial<OfferInput> = {}): Promise<Offer> =>
  composeOffer({ ...input, ...changes }, person);

export const sampleAnswer = async (offer: Offer, decision: Decision, signer = company): Promise<Answer> =>
  makeAnswer({ offer, decision, name: 'Northlight Books', issued: '2026-11-22T10:00:00Z' }, signer);

/** An answer by a key that Web Crypto made, as the page for companies gives it. */
export const webAnswer = async (offer: Offer, decision: Decision): Promise<Answer> =>
  sampleAnswer(offer, decision, await webCryptoSigner());

/** A file with other members, signed anew by whoever: the signature is good, what it says is not. */
export async function resigned(
  file: Answer | Offer,
  changes: object,
  signer = company,
): Promise<Uint8Array<ArrayBuffer>> {
  const {
    proof: _,
    memberDigests: __,
    ...rest
  } = JSON.parse(JSON.stringify({ ...file, ...changes })) as Answer | Offer;
  const unsigned = { ...rest, memberDigests: memberDigestsOf(rest) };
  return fileBytes({ ...unsigned, proof: await createProof(unsigned, signer, rest.issued) });
}

/** The agreement that the company's acceptance makes of an offer. */
export const acceptedBy = async (offer: Offer, signer = company): Promise<Agreement> => {
  const answer = await sampleAnswer(offer, { kind: 'accept' }, signer);
  if (answer.status !== 'ieee7012:AgreementAccepted') throw new TypeError('not an acceptance');
  return assembleAgreement(offer, answer);
};
