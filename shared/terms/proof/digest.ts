import { sha256 } from '@noble/hashes/sha2.js';
import { base58 } from '@scure/base';
import { canonicalBytes } from './canonical.ts';

/** SHA-256 of a value's canonical bytes. */
export const hashOf = (value: unknown): Uint8Array => sha256(canonicalBytes(value));

/** SHA-256 of bytes as a multihash in multibase base58btc, `zQm…`. */
export const digestOfBytes = (bytes: Uint8Array): string => multihash(sha256(bytes));

/** The same of a value's canonical bytes, as files name each other by it. */
export const digestOf = (value: unknown): string => multihash(hashOf(value));

const multihash = (hash: Uint8Array): string => `z${base58.encode(Uint8Array.of(0x12, 0x20, ...hash))}`;
