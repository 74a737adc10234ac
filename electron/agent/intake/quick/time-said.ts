import type * as chrono from 'chrono-node';
import type { Said } from './line.ts';

/** A time at the end of what tells a day. */
export const timeWords =
  /[\s,]+(?:(?:at|um)\s+)?\d{1,2}(?:[:.]\d{2}(?:\s?uhr)?|(?:[:.]\d{2})?\s?(?:uhr|[ap]\.?m\.?))$/i;

/** “wed 2pm”, “mittwoch 14 uhr”. */
export function timeOf(parts: chrono.ParsedComponents, text: string, from: number): Said<string> | null {
  const match = timeWords.exec(text);
  if (match === null || !parts.isCertain('hour')) return null;
  const value = [parts.get('hour'), parts.get('minute')].map((part) => String(part ?? 0).padStart(2, '0')).join(':');
  const at = from + match.index + match[0].search(/[^\s,]/);
  return { value, spans: [{ from: at, until: from + text.length }] };
}
