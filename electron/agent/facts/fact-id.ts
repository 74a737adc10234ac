import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes are drawn from the system for many ids at a time: one by one that costs more than all else of an id. */
const pool = new Uint8Array(16 * 256);
let used = pool.length;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}

let lastSequence = 0;

/** A new UUIDv7 (RFC 9562) for something learnt at `milliseconds`; ids of one process sort in the order they were made. */
export function newId(milliseconds: number): string {
  lastSequence = (lastSequence + 1) % 0x1_0000_0000;
  return v7({ msecs: milliseconds, seq: lastSequence, random: randomBytes() });
}
