import type { Span } from '../../../../shared/api.ts';
import { carrierSpelled } from '../carriers.ts';
import type { Line, Said, Word } from './line.ts';
import { standsAlone } from './promise-said.ts';
import { beforeCarrier, beforeVendor, dayRoles, glue } from './vocabulary.ts';

export interface Named {
  readonly name: string;
  readonly span: Span;
}

export const textOf = (line: Line, span: Span): string => line.text.slice(span.from, span.until);

export const isGlue = (word: Word | undefined): boolean => word !== undefined && glue.test(word.text);

/** How many words from a place on hang together. */
export function runLength(words: readonly Word[], at: number): number {
  let length = 0;
  while (at + length < words.length) {
    length += 1;
    if (words[at + length - 1]?.isJoined !== true) break;
  }
  return length;
}

export function carrierAt(line: Line, words: readonly Word[], at: number): Named | null {
  for (let length = 1; length <= Math.min(3, runLength(words, at)); length += 1) {
    const span = { from: words[at]?.from ?? 0, until: words[at + length - 1]?.until ?? 0 };
    const carrier = carrierSpelled(textOf(line, span));
    if (carrier !== null) return { name: carrier.name, span };
  }
  return null;
}

/** Names of carriers that are other things as well, so that they need a word before them. */
const oftenOther = /^(?:amazon|hermes|tnt|yodel|sda|swa|yamato|amzn)$/i;
const afterCarrier =
  /^\s+((?:ground|express|priority|standard|saver|expedited|economy|air|freight|next day|2nd day air|paket|päckchen|smartpost)(?:\s+(?:saver|mail|air|plus))?)(?!\p{L})/iu;

export interface CarrierSaid {
  readonly carrier: Said<string> | null;
  readonly service: Said<string> | null;
}

/** Who carries it: after “via” or “by”, or standing alone. Amid other words a carrier's name is left: a UPS is a battery too. */
export function carrierSaid(line: Line): CarrierSaid {
  const words = line.words();
  for (const [at, word] of words.entries()) {
    const found = carrierAt(line, words, at);
    if (found === null) continue;
    const before = at > 0 && words[at - 1]?.isJoined === true ? words[at - 1] : undefined;
    const isMeant = before !== undefined && beforeCarrier.test(before.text);
    const isDoing = at === 0 && doing.test(line.text.slice(found.span.until));
    const isParcels = [before, word.isJoined ? words[at + 1] : undefined].some((each) => isParcel(each?.text ?? ''));
    const after = afterCarrier.exec(line.free.slice(found.span.until));
    const until = found.span.until + (after?.[0].length ?? 0);
    if (
      !isMeant &&
      !isParcels &&
      !isDoing &&
      (oftenOther.test(word.text) || !standsAlone(line, isGlue(before) ? (before?.from ?? 0) : found.span.from, until))
    ) {
      if (!oftenOther.test(word.text)) line.unclear.push({ span: found.span, why: 'carrier' });
      continue;
    }
    const spans = [line.claim({ from: isMeant ? before.from : found.span.from, until: found.span.until })];
    const carrier = { value: found.name, spans };
    if (after === null) return { carrier, service: null };
    const from = until - (after[1] ?? '').length;
    return { carrier, service: { value: after[1] ?? '', spans: [line.claim({ from, until })] } };
  }
  return { carrier: null, service: null };
}

/** “DHL brought it”, “hat es gebracht”: the line begins with who did. What a shop has, it has not brought. */
const doing = new RegExp(
  String.raw`^\s+(?:(?:brought|brachte|delivered|lieferte)(?!\p{L})|(?:hat|has|have)\s(?:[^,;]*\s)?(?:${dayRoles.arrived}|${dayRoles.shipped})(?!\p{L}))`,
  'iu',
);

const isParcel = (text: string): boolean => /^(?:parcel|package|packet|paket|päckchen|sendung)$/i.test(text);

/**
 * “Paket von DHL”: who brings it, not who sold it. A courier after “from” is meant so beside a parcel or a number of one; one
 * buys stamps of it, too.
 */
export function senderSaid(line: Line, hasNumber: boolean): Said<string> | null {
  const words = line.words();
  for (const [at, word] of words.entries()) {
    if (!beforeVendor.test(word.text) || !word.isJoined) continue;
    const next = /^(?:the|dem|der|den)$/i.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const found = carrierAt(line, words, next);
    if (found === null || /^amazon/i.test(found.name)) continue;
    const isBesideParcel = isParcel(words[at - 1]?.text ?? '');
    if (!isBesideParcel && (!hasNumber || oftenOther.test(words[next]?.text ?? ''))) continue;
    return { value: found.name, spans: [line.claim({ from: word.from, until: found.span.until })] };
  }
  return null;
}
