import { hash } from 'node:crypto';
import { type Mark } from '../../../shared/model/index.ts';

/**
 * The id that a mark stands for: a UUIDv8 made from the mark's text, or, of a mark `…:id:X`, X itself. A subject is
 * known by the smallest id of its marks, and every other one leads to it, so that ids do not depend on the order in
 * which facts arrive and an id once given never stops working.
 */
export function nodeId(mark: Mark): string {
  const scheme = mark.indexOf(':') + 1;
  if (mark.startsWith('id:', scheme)) return mark.slice(scheme + 3);
  return idOf(mark);
}

/** A UUIDv8 (RFC 9562) from the SHA-256 of a text. */
export function idOf(text: string): string {
  const digest = hash('sha256', text, 'hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
