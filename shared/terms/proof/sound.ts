/** The order of Ed25519's group (RFC 8032, 5.1). */
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;
const prime = 2n ** 255n - 19n;

/** The y of the points of order eight; the other sign is its negative. */
const orderEight = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
/** The y of all points of small order: a "signature" by one of those holds for many messages. */
const smallOrderYs: ReadonlySet<bigint> = new Set([0n, 1n, prime - 1n, orderEight, prime - orderEight]);

const littleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);

/** The y of a point's 32 bytes, without the sign of its x. */
const yOf = (point: Uint8Array): bigint => littleEndian(point) & ((1n << 255n) - 1n);

const isSoundPoint = (point: Uint8Array): boolean => {
  const y = yOf(point);
  return y < prime && !smallOrderYs.has(y);
};

/**
 * What implementations of Ed25519 disagree on, decided once and strictly, whichever of them checks the rest: the length,
 * a number S below the group's order, points written in the one canonical way and not of small order.
 */
export const isSoundSignature = (signature: Uint8Array, publicKey: Uint8Array): boolean =>
  signature.length === 64 &&
  publicKey.length === 32 &&
  isSoundPoint(publicKey) &&
  isSoundPoint(signature.slice(0, 32)) &&
  littleEndian(signature.slice(32)) < groupOrder;
