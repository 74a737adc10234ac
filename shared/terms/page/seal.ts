import { z } from 'zod';
import { signatureText } from '../proof/shape.ts';
import { createProof, verifyProof } from '../proof/data-integrity.ts';
import { digestOfBytes } from '../proof/digest.ts';
import { verificationMethodOf } from '../proof/did-key.ts';
import { canonicalText } from '../proof/canonical.ts';
import { checkSignature, type Signer } from '../proof/signer.ts';
import type { Offer } from '../offer/shape.ts';
import { digest } from '../identifiers.ts';
import { reason } from '../read/reason.ts';
import { parseJson, sizeLimit } from '../read/parse.ts';
import { refused, verifyFile, type Verified, type VerifyOptions } from '../read/verify.ts';
import { offerEnd, offerStart } from './offer-page.ts';

/** The page holds its offer twice, in plain words, and a program. */
const pageLimit = 8 * sizeLimit;
/** Of so many bytes each there is a digest, so that one can tell where a page was altered. */
const pieceLength = 4096;

const sealStart = '<script type="application/json" id="seal">';
const sealEnd = '</script>';
const sealShape = z.strictObject({ pieces: z.array(digest).max(2000), proofValue: signatureText });

function piecesOf(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, at) =>
    digestOfBytes(bytes.subarray(at * pieceLength, (at + 1) * pieceLength)),
  );
}

/** What is signed of a page: whose it is, and the digests of all its text but the seal itself. */
const sealed = (
  offer: Offer,
  pieces: readonly string[],
): { readonly '@context': unknown } & Record<string, unknown> => ({
  '@context': offer['@context'],
  '@id': `${offer['@id']}#page`,
  pieces,
});

/**
 * Seals a page with the key of its offer, so that whoever has the page can tell whether its words and its program are
 * still those that the person's app made of the offer, whichever version that was.
 */
export async function sealPage(offer: Offer, page: string, signer: Signer): Promise<string> {
  const pieces = piecesOf(page);
  const { proofValue } = await createProof(sealed(offer, pieces), signer, offer.issued);
  const at = page.lastIndexOf('</body>');
  return `${page.slice(0, at)}${sealStart}${canonicalText({ pieces, proofValue })}${sealEnd}${page.slice(at)}`;
}

/** Where the bytes of a page are no UTF-8, or its text. */
function textOf(bytes: Uint8Array): { readonly text: string } | { readonly badAt: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(text);
  const badAt = bytes.findIndex((byte, at) => byte !== again[at]);
  return badAt === -1 && again.length === bytes.length ? { text } : { badAt: badAt === -1 ? bytes.length : badAt };
}

/**
 * Checks the page that a company got: the offer inside it as any offer, and by its seal all that is around it. Never throws
 * for what the page says.
 */
export async function verifyPage(bytes: Uint8Array, options: VerifyOptions): Promise<Verified> {
  if (bytes.length > pageLimit) return refused(null, [reason('too_large', '', `more than ${pageLimit} bytes`)]);
  const decoded = textOf(bytes);
  if ('badAt' in decoded) return refused(null, [reason('not_utf8', '', null, decoded.badAt)]);
  const { text } = decoded;
  const start = text.indexOf(offerStart);
  const end = start === -1 ? -1 : text.indexOf(offerEnd, start);
  if (end === -1) return refused(null, [reason('no_offer_inside', '')]);
  const verified = await verifyFile(text.slice(start + offerStart.length, end), options);
  if (!verified.valid) return verified;
  if (verified.kind !== 'offer') return refused(verified.kind, [reason('no_offer_inside', '')]);
  const alteredAt = await alteredPlace(text, verified.file, options);
  return alteredAt === null ? verified : refused('offer', [reason('page_altered', '', null, alteredAt)]);
}

/** From where on a page is not what was sealed; null where it is. */
async function alteredPlace(
  text: string,
  offer: Offer,
  { checkSignature: check }: VerifyOptions,
): Promise<number | null> {
  const start = text.lastIndexOf(sealStart);
  const end = start === -1 ? -1 : text.indexOf(sealEnd, start);
  if (end === -1) return text.length;
  const inside = text.slice(start + sealStart.length, end);
  const parsed = parseJson(inside);
  const seal = parsed.reason === null ? sealShape.safeParse(parsed.value).data : undefined;
  if (seal === undefined || canonicalText(seal) !== inside) return start;
  const proof = {
    '@context': offer['@context'],
    type: 'DataIntegrityProof' as const,
    cryptosuite: 'eddsa-jcs-2022' as const,
    created: offer.issued,
    verificationMethod: verificationMethodOf(offer.assigner['@id']),
    proofPurpose: 'assertionMethod' as const,
    proofValue: seal.proofValue,
  };
  // First the seal itself: of a digest that was changed in it, nothing is known of the page.
  if (!(await verifyProof(sealed(offer, seal.pieces), proof, check ?? checkSignature))) return start;
  const rest = text.slice(0, start) + text.slice(end + sealEnd.length);
  const own = piecesOf(rest);
  const different = Array.from({ length: Math.max(own.length, seal.pieces.length) }).findIndex(
    (_, at) => own[at] !== seal.pieces[at],
  );
  if (different === -1) return null;
  return new TextDecoder().decode(new TextEncoder().encode(rest).subarray(0, different * pieceLength)).length;
}
