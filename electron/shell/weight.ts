import type { OperationName } from '../../shared/api.ts';
import { maxMessageBytes } from '../../shared/wire.ts';

/** What a call without files may weigh: more than any form holds, less than would hold up the agent. */
const maxFormBytes = 4 * 1024 * 1024;

const takingFiles: ReadonlySet<string> = new Set<OperationName>([
  'documents.read',
  'documents.import',
  'documents.attach',
  'terms.verify',
  'terms.import',
]);

/** The most bytes that a call of this operation may weigh. */
export const maxBytesOf = (operation: string): number => (takingFiles.has(operation) ? maxMessageBytes : maxFormBytes);

/**
 * Whether a value from a page weighs no more than so many bytes, roughly: the text and the bytes it holds, and a few
 * bytes for each thing besides. Stops as soon as it is more, and goes through what holds itself only once.
 */
export function weighsAtMost(most: number, value: unknown): boolean {
  const seen = new Set<object>();
  const rest: unknown[] = [value];
  let weight = 0;
  while (rest.length > 0) {
    const each = rest.pop();
    weight += 8;
    if (typeof each === 'string') weight += each.length;
    else if (typeof each === 'object' && each !== null && !seen.has(each)) {
      seen.add(each);
      if (ArrayBuffer.isView(each) || each instanceof ArrayBuffer) weight += each.byteLength;
      else if (each instanceof Map || each instanceof Set) for (const entry of each.entries()) rest.push(...entry);
      else if (Array.isArray(each)) for (const entry of each) rest.push(entry);
      else for (const [name, entry] of Object.entries(each)) rest.push(name, entry);
    }
    // What waits weighs something too: a huge list is not gone through before it is refused.
    if (weight + rest.length * 8 > most) return false;
  }
  return true;
}
