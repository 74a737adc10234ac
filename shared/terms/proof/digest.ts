import { sha256 } from '@noble/hashes/sha2.js';
import { base58 } from '@scure/base';
import { canonicalBytes } from './canonical.ts';

/** SHA-256 of a value's canonical bytes. */
export const hashOf = (value: unknown): Uint8Array => sha256(canonicalBytes(value));

/** The same as files name each other by it: a multihash in multibase base58btc, `zQm…`. */
export const digestOf = (value: unknown): string => `z${base58.encode(Uint8Array.of(0x12, 0x20, ...hashOf(value)))}`;
