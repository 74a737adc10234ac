import canonicalize from 'canonicalize';

/**
 * The canonical form of a value by RFC 8785 (JSON Canonicalization Scheme).
 * @throws TypeError for what JSON cannot say: undefined, a function.
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('JSON cannot say this value');
  return text;
}

/** The same as UTF-8: the bytes that are hashed, signed and kept. */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalText(value));
