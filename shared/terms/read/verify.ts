import { z } from 'zod';
import { answer, type Answer } from '../answer/shape.ts';
import { agreement, offer, type Agreement, type Offer } from '../offer/shape.ts';
import { canonicalText } from '../proof/canonical.ts';
import { checkSignature, type SignatureCheck } from '../proof/signer.ts';
import { answerReasons } from './answer-reasons.ts';
import { agreementReasons, offerReasons } from './offer-reasons.ts';
import { parseJson } from './parse.ts';
import { reason, type Reason } from './reason.ts';
import { shapeReasons } from './shape-reasons.ts';

export interface VerifyOptions {
  /** Now, as an ISO instant. */
  readonly now: string;
  /** The offer that an answer is to, or that an agreement came of, if one has it. */
  readonly offer?: Offer;
  /** The `did:key` that the company is known by from before. */
  readonly partyKey?: string;
  /** The `@id`s of the offers that have their answer: another answer to one of those is a replay. */
  readonly answered?: ReadonlySet<string>;
  /** What checks the signatures; the page for companies gives Web Crypto. */
  readonly checkSignature?: SignatureCheck;
}

export type FileKind = 'offer' | 'answer' | 'agreement';

interface Refused {
  readonly valid: false;
  /** What the file says it is, if that much can be said. */
  readonly kind: FileKind | null;
  readonly file: null;
  /** At least one; the most telling first. */
  readonly reasons: readonly Reason[];
  /** The place of the first reason: a JSON pointer, empty for the whole file. */
  readonly where: string;
}
interface Accepted<Kind extends FileKind, File> {
  readonly valid: true;
  readonly kind: Kind;
  readonly file: File;
  readonly reasons: readonly [];
  readonly where: null;
}
export type Verified =
  Accepted<'offer', Offer> | Accepted<'answer', Answer> | Accepted<'agreement', Agreement> | Refused;

/** A file can be wrong in a hundred thousand places; nobody reads on after these. */
const mostReasons = 20;

export const refused = (kind: FileKind | null, reasons: readonly Reason[]): Refused => ({
  valid: false,
  kind,
  file: null,
  reasons: reasons.slice(0, mostReasons),
  where: reasons[0]?.where ?? '',
});

const kindOf = (value: unknown): FileKind | null => {
  const type = z.looseObject({ '@type': z.string() }).safeParse(value).data?.['@type'];
  return type === 'Offer' ? 'offer' : type === 'Answer' ? 'answer' : type === 'Agreement' ? 'agreement' : null;
};

/** Where two texts part, for one that is not as it must be. */
export const partingAt = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};

/**
 * Reads and checks an offer, an answer or an agreement, strictly: whatever is altered, misplaced, unknown, late or signed
 * by another key is refused, with the reason and its place. Needs nothing but the file; what else is known (the offer
 * that an answer is to, the company's key) makes it stricter. Never throws for what a file says.
 */
export async function verifyFile(input: Uint8Array | string, options: VerifyOptions): Promise<Verified> {
  const parsed = parseJson(input);
  if (parsed.reason !== null) return refused(null, [parsed.reason]);
  const { value, text } = parsed;
  const known = { ...options, checkSignature: options.checkSignature ?? checkSignature };
  const kind = kindOf(value);
  switch (kind) {
    case null:
      return refused(null, [reason('unknown_kind', '/@type')]);
    case 'offer': {
      const { data: file, error } = offer.safeParse(value);
      const reasons = file === undefined ? shapeReasons(value, error) : await offerReasons(file, known);
      return file === undefined || reasons.length > 0
        ? refused(kind, reasons)
        : { valid: true, kind, file, reasons: [], where: null };
    }
    case 'answer': {
      const { data: file, error } = answer.safeParse(value);
      const reasons = file === undefined ? shapeReasons(value, error) : await answerReasons(file, known);
      return file === undefined || reasons.length > 0
        ? refused(kind, reasons)
        : { valid: true, kind, file, reasons: [], where: null };
    }
    case 'agreement': {
      const { data: file, error } = agreement.safeParse(value);
      const canonical = canonicalText(value);
      const reasons =
        file === undefined
          ? shapeReasons(value, error)
          : [
              ...(await agreementReasons(file, known)),
              ...(text === canonical ? [] : [reason('not_canonical', '', null, partingAt(text, canonical))]),
            ];
      return file === undefined || reasons.length > 0
        ? refused(kind, reasons)
        : { valid: true, kind, file, reasons: [], where: null };
    }
  }
}
