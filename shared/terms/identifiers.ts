import { z } from 'zod';

/** `urn:uuid:` and a UUID in lower case: what names an offer or an answer. */
export const uuidUrn = z
  .string()
  .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'not a urn:uuid');

/** An agreement has its offer's name and this. */
export const agreementUrn = z.string().regex(/^urn:uuid:[0-9a-f-]{36}#agreement$/, 'not an agreement of ours');

/** An Ed25519 public key as `did:key`, multibase base58btc. */
export const didKey = z.string().regex(/^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/, 'not an Ed25519 did:key');

/** A multihash of SHA-256 in multibase base58btc. */
export const digest = z.string().regex(/^zQm[1-9A-HJ-NP-Za-km-z]{44}$/, 'not a SHA-256 multihash');

/** An instant in files: UTC, whole seconds. One way to write each, so that no two files differ in it. */
export const fileInstant = z.iso.datetime({ precision: 0 });
export type FileInstant = z.infer<typeof fileInstant>;

/** 16 random bytes in base58btc multibase: what makes each offer its own. */
export const nonce = z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{16,22}$/, 'not a nonce');

/** Another file, by name and by the hash of its canonical bytes. */
export const fileReference = z.strictObject({ '@id': z.union([uuidUrn, agreementUrn]), digest });
export type FileReference = z.infer<typeof fileReference>;
