import { z } from 'zod';
import { fileContext } from '../context.ts';
import { fileInstant } from '../identifiers.ts';
import { canonicalText } from './canonical.ts';

const context = canonicalText(fileContext);

/** The one `@context` that files of this kind have; it is compared whole. */
export const contextMember = z.unknown().refine((value) => value !== undefined && canonicalText(value) === context, {
  error: 'not the context of this format',
});

/** A signature in multibase base58btc. */
export const signatureText = z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{64,88}$/, 'not a signature in multibase');

/** A W3C Data Integrity proof of the cryptosuite `eddsa-jcs-2022`; every member is required, none may be added. */
export const proof = z.strictObject({
  '@context': contextMember,
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-jcs-2022'),
  created: fileInstant,
  verificationMethod: z
    .string()
    .regex(/^did:key:(z6Mk[1-9A-HJ-NP-Za-km-z]{44})#\1$/, 'not the key of an Ed25519 did:key'),
  proofPurpose: z.literal('assertionMethod'),
  proofValue: signatureText,
});
export type Proof = z.infer<typeof proof>;
