/** Size of a slice of a table, in bytes: small enough to be forgotten soon, large enough that starting over costs nothing. */
export const sliceBytes = 1024 * 1024;

const quote = 0x22;
const newline = 0x0a;

/**
 * Cuts the bytes of a table into slices that each end with a whole row, newlines within quotes notwithstanding. Works on
 * any encoding that keeps ASCII as it is; every quote must be closed.
 */
export function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let begin = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if (byte === newline && !quoted) {
      if (at - begin < sliceBytes) continue;
      yield bytes.subarray(begin, at + 1);
      begin = at + 1;
    }
  }
  if (begin < bytes.length) yield bytes.subarray(begin);
}
