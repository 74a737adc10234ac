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

/** Carriers use numbers again. A silence longer than this means that another parcel bears the number. */
export const reuseAfterDays = 180;

/** Days since 1970-01-01 in UTC. */
export const dayOf = (occurred: string): number => Math.floor(Date.parse(occurred) / 86_400_000);

/** Whether a mark means one subject for ever, or only for a time. */
export const isReused = (mark: Mark): boolean => mark.startsWith('shipment:tracking:');

/**
 * The id that a mark stands for at a time, where it is used again: that of the mark, its last digits giving the half-year.
 * So it does not depend on which of two parcels is heard of first. Half-years in which the number fell silent for no
 * longer than `reuseAfterDays` stand for one parcel.
 */
export function periodNodeId(mark: Mark, day: number): string {
  const period = (Math.floor(day / reuseAfterDays) & 0xffff).toString(16).padStart(4, '0');
  return `${nodeId(mark).slice(0, -4)}${period}`;
}

/** A UUIDv8 (RFC 9562) from the SHA-256 of a text. */
export function idOf(text: string): string {
  const digest = hash('sha256', text, 'hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
