import { concatBytes } from '@noble/hashes/utils.js';
import { base58 } from '@scure/base';
import type { FileInstant } from '../identifiers.ts';
import { didOfMethod, publicKeyOf, verificationMethodOf } from './did-key.ts';
import { hashOf } from './digest.ts';
import type { Proof } from './shape.ts';
import { checkSignature, type SignatureCheck, type Signer } from './signer.ts';
import { isSoundSignature } from './sound.ts';

/** A document as it is signed: without its `proof`. */
export interface Securable {
  readonly '@context'?: unknown;
}

/** What is signed: the hash of the proof's options, then that of the document (eddsa-jcs-2022, "Hashing"). */
export const signedBytes = (document: Securable, options: object): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(concatBytes(hashOf(options), hashOf(document)));

/** Signs a document by W3C Data Integrity, cryptosuite `eddsa-jcs-2022`. `document` is without `proof`. */
export async function createProof(document: Securable, signer: Signer, created: FileInstant): Promise<Proof> {
  const options = {
    '@context': document['@context'],
    type: 'DataIntegrityProof' as const,
    cryptosuite: 'eddsa-jcs-2022' as const,
    created,
    verificationMethod: verificationMethodOf(signer.did),
    proofPurpose: 'assertionMethod' as const,
  };
  const signature = await signer.sign(signedBytes(document, options));
  return { ...options, proofValue: `z${base58.encode(signature)}` };
}

/** Whether a proof, whose shape has been checked, is one of this document by the key that it names. */
export async function verifyProof(
  document: Securable,
  { proofValue, ...options }: Omit<Proof, '@context'> & Securable,
  check: SignatureCheck = checkSignature,
): Promise<boolean> {
  const publicKey = publicKeyOf(didOfMethod(options.verificationMethod));
  if (
    publicKey === null ||
    options.verificationMethod !== verificationMethodOf(didOfMethod(options.verificationMethod))
  )
    return false;
  const signature = Uint8Array.from(base58.decode(proofValue.slice(1)));
  if (!isSoundSignature(signature, publicKey)) return false;
  return check(signature, signedBytes(document, options), Uint8Array.from(publicKey));
}
