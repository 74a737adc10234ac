import { printedNumber } from '../numbers/printed-number.ts';
import type { EventPattern } from './sender-rule.ts';

/** Subjects that tell an event in any English mail whose markup says that it is of an order; the earlier outranks. */
export const generalEvents: readonly EventPattern[] = [
  { event: 'refunded', where: 'subject', pattern: /\brefund(?:ed)?\b/i },
  { event: 'cancelled', where: 'subject', pattern: /\bcancell?(?:ed|ation)\b/i },
  { event: 'delivery_failed', where: 'subject', pattern: /\b(?:delivery attempt(?:ed)?|missed (?:your )?delivery|could(?: not|n['’]t) deliver)\b/i },
  { event: 'ready_for_pickup', where: 'subject', pattern: /\bready (?:for (?:pick-?up|collection)|to (?:be )?(?:collect|picked up|pick up))/i },
  { event: 'delayed', where: 'subject', pattern: /\b(?:delay(?:ed)?|running late|change to your delivery date)\b/i },
  { event: 'out_for_delivery', where: 'subject', pattern: /\bout for delivery\b|\barriving today\b/i },
  { event: 'delivered', where: 'subject', pattern: /\b(?:has|have) been delivered\b|\bwas delivered\b|^delivered\b|\border delivered\b/i },
  { event: 'shipped', where: 'subject', pattern: /\b(?:shipped|dispatched|on (?:its|the) way)\b/i },
  { event: 'ordered', where: 'subject', pattern: /\b(?:order confirmation|confirmed|thanks? (?:you )?for your (?:order|purchase)|we(?:'|’)ve (?:got|received) your order|order received)\b/i },
]; // prettier-ignore

/** A number that is labelled as a tracking number, in groups or not. */
export const labelledTrackingNumber = new RegExp(
  `\\b[Tt]racking(?: (?:[Nn]umber|[Nn]o\\.?|ID|[Cc]ode))?\\s*[:#]?\\s*${printedNumber}`,
  'g',
);
