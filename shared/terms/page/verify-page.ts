import { reason } from '../read/reason.ts';
import { sizeLimit } from '../read/parse.ts';
import { partingAt, refused, verifyFile, type Verified, type VerifyOptions } from '../read/verify.ts';
import { offerEnd, offerPage, offerStart } from './offer-page.ts';

/** The page holds its offer twice, in plain words, and a program. */
const pageLimit = 8 * sizeLimit;

/** Where the page's bytes are no UTF-8, or its text. */
function textOf(bytes: Uint8Array): { readonly text: string } | { readonly badAt: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(text);
  const badAt = bytes.findIndex((byte, at) => byte !== again[at]);
  return badAt === -1 && again.length === bytes.length ? { text } : { badAt: badAt === -1 ? bytes.length : badAt };
}

/**
 * Checks the page that a company got: the offer inside it as any offer, and that all around it is what this program makes
 * of that offer. Never throws for what the page says. `script` is the bundled `shared/answer-page`.
 */
export async function verifyPage(bytes: Uint8Array, script: string, options: VerifyOptions): Promise<Verified> {
  if (bytes.length > pageLimit) return refused(null, [reason('too_large', '', `more than ${pageLimit} bytes`)]);
  const decoded = textOf(bytes);
  if ('badAt' in decoded) return refused(null, [reason('not_utf8', '', null, decoded.badAt)]);
  const { text } = decoded;
  const start = text.indexOf(offerStart);
  const end = start === -1 ? -1 : text.indexOf(offerEnd, start);
  if (end === -1) return refused(null, [reason('no_offer_inside', '')]);
  const verified = await verifyFile(text.slice(start + offerStart.length, end), options);
  if (!verified.valid || verified.kind !== 'offer')
    return verified.valid ? refused(verified.kind, [reason('no_offer_inside', '')]) : verified;
  const expected = offerPage(verified.file, script);
  return text === expected ? verified : refused('offer', [reason('page_differs', '', null, partingAt(text, expected))]);
}
