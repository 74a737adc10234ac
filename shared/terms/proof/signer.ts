import { ed25519 } from '@noble/curves/ed25519.js';
import { didOf } from './did-key.ts';

/** Who can sign as one `did:key`. */
export interface Signer {
  readonly did: string;
  readonly sign: (message: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;
}

/** Checks an Ed25519 signature (64 bytes) by a public key (32 bytes). */
export type SignatureCheck = (
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  publicKey: Uint8Array<ArrayBuffer>,
) => boolean | Promise<boolean>;

/** A new secret: 32 random bytes. Every party gets its own, so that no two can tell that they deal with the same person. */
export const newSeed = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

/** Signs with a secret of 32 bytes (RFC 8032). */
export function signerOf(seed: Uint8Array): Signer {
  return { did: didOf(ed25519.getPublicKey(seed)), sign: (message) => ed25519.sign(message, seed) };
}

/** Checks by RFC 8032 to the letter: canonical points and numbers only. */
export const checkSignature: SignatureCheck = (signature, message, publicKey) =>
  ed25519.verify(signature, message, publicKey, { zip215: false });

/** What stands before the 32 bytes of an Ed25519 secret in PKCS #8 (RFC 8410). */
const pkcs8Start = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/** The same by Web Crypto, as the page for companies signs; a company that wants to answer again keeps the seed. */
export async function webCryptoSigner(seed: Uint8Array = newSeed()): Promise<Signer> {
  const secret = Uint8Array.of(...pkcs8Start, ...seed);
  const key = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
  return {
    did: didOf(ed25519.getPublicKey(seed)),
    sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, message)),
  };
}

/** The same check by Web Crypto. */
export const webCryptoCheck: SignatureCheck = async (signature, message, publicKey) => {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
};
