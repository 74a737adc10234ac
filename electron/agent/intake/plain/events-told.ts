import type { Event } from '../../../../shared/model/index.ts';
import { quoteAround } from '../text/quote.ts';
import type { ToldEvent } from './language.ts';
import { pattern, sentenceBefore } from './wording.ts';
import type { Wording } from './wording.ts';

export interface FoundEvent {
  readonly event: Event;
  readonly where: 'subject' | 'text';
  readonly quote: string;
}

/** News stands at the beginning; what follows are explanations, recommendations, small print. */
const lookedThrough = 1500;
/** The steps of a delivery: a later one implies those before it. */
const steps: readonly Event[] = ['ordered', 'shipped', 'in_transit', 'out_for_delivery', 'delivered'];

/** Whether nothing is awaited any more: a last day to collect is no promise. */
export const isOver = (event: Event): boolean =>
  event === 'delivered' ||
  event === 'cancelled' ||
  event === 'refunded' ||
  event === 'returned' ||
  event === 'ready_for_pickup';

/** What happened, by the subject, else by the text's beginning; null where it is not told, or where two things are. */
export function eventTold(wording: Wording): FoundEvent | null {
  if (wording.language.aside.test(wording.subject)) return null;
  const named = wording.language.events.filter(
    ({ event, subject }) => isTold(wording, event, subject, wording.subject) !== null,
  );
  if (named.length > 0) {
    const event = theOne(named);
    return event && { event, where: 'subject', quote: wording.subject };
  }
  const begin = wording.flow.slice(0, lookedThrough);
  const told = wording.language.events.filter(({ event, text }) => isTold(wording, event, text, begin) !== null);
  const event = theOne(told);
  const place = event && isTold(wording, event, told.find((one) => one.event === event)?.text ?? null, begin);
  return event && place && { event, where: 'text', quote: quoteAround(wording.text, place.start, place.end) };
}

/** The place of words that tell an event as something that is so, not as something that may be. */
function isTold(
  { language }: Wording,
  event: Event,
  words: RegExp | null,
  text: string,
): { readonly start: number; readonly end: number } | null {
  if (words === null) return null;
  for (const match of text.matchAll(pattern(words.source, `${words.flags}g`))) {
    const sentence = sentenceBefore(text, match.index) + match[0];
    const denied = event !== 'delivery_failed' && language.negation.test(sentence);
    if (!denied && !language.conditional.test(sentence))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function theOne(told: readonly ToldEvent[]): Event | null {
  const events = told.map(({ event }) => event);
  const apart = events.filter((event) => !steps.includes(event));
  if (apart.length > 1) return null;
  const [other] = apart;
  const furthest = steps.findLast((event) => events.includes(event)) ?? null;
  // "It left us and is late" tells a delay; a parcel that came, or that waits, is told by that alone.
  if (other === undefined) return furthest;
  return furthest === 'delivered' || furthest === 'out_for_delivery' ? null : other;
}
