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

/**
 * A new UUIDv7 (RFC 9562) for something learnt at `milliseconds`. Those of one instant sort by `sequence`; without one, in
 * the order in which this process made them.
 */
export function newId(milliseconds: number, sequence?: number): string {
  if (sequence === undefined) lastSequence = (lastSequence + 1) % 0x1_0000_0000;
  return v7({ msecs: milliseconds, seq: sequence ?? lastSequence, random: randomBytes() });
}
