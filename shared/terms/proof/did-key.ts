import { base58 } from '@scure/base';

/** Multicodec's mark of an Ed25519 public key. */
const ed25519Mark = [0xed, 0x01];

/** The `did:key` of an Ed25519 public key (32 bytes). */
export const didOf = (publicKey: Uint8Array): string =>
  `did:key:z${base58.encode(Uint8Array.of(...ed25519Mark, ...publicKey))}`;

/** Of a `did:key`, with or without its fragment, the public key; null if it is none of Ed25519. */
export function publicKeyOf(did: string): Uint8Array | null {
  const encoded = /^did:key:z([1-9A-HJ-NP-Za-km-z]{1,80})(#.*)?$/.exec(did)?.[1];
  if (encoded === undefined) return null;
  const bytes = base58.decode(encoded);
  return bytes.length === 34 && ed25519Mark.every((byte, at) => bytes[at] === byte) ? bytes.slice(2) : null;
}

/** How a `did:key` names its one key, as proofs refer to it. */
export const verificationMethodOf = (did: string): string => `${did}#${did.slice('did:key:'.length)}`;

/** Of a verification method, the `did:key` whose key it is. */
export const didOfMethod = (verificationMethod: string): string => verificationMethod.split('#', 1)[0] ?? '';
