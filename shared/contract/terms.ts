// The person's terms, what they offer to whom, and what came of it.
import { z } from 'zod';
import { channel, instant, localDate, reference } from '../model/index.ts';
import {
  agreementId,
  clause,
  dataCategory,
  declineReasons,
  line,
  negotiationState,
  reasonCodes,
  schedule,
} from '../terms/index.ts';
import { incomingFile } from './import.ts';
import { command, listCount, listInput, pageOf, query, ref } from './operation.ts';
import { recorded } from './record.ts';

/** One version of the person's terms. */
export const termsVersion = z.object({
  id: z.string(),
  version: z.int(),
  statedAt: instant,
  /** `own`; `none` where no terms are asked for; `everybody` where a party's variant was given up. */
  variant: z.enum(['own', 'none', 'everybody']),
  agreement: agreementId.nullable(),
  schedule: schedule.nullable(),
});
export type TermsVersion = z.infer<typeof termsVersion>;

/** The terms that hold for everybody, or for one party. */
export const termsInForce = z.object({
  party: reference.nullable(),
  /** `suggested` until the person has stated any. */
  from: z.enum(['own', 'everybody', 'none', 'suggested']),
  version: z.string(),
  agreement: agreementId.nullable(),
  schedule: schedule.nullable(),
  /** The newest first: of the party where it has variants of its own, else those for everybody. */
  versions: z.array(termsVersion),
});
export type TermsInForce = z.infer<typeof termsInForce>;

/** What the company said, by its file or as the person wrote it down. */
const negotiationAnswer = z.object({
  event: z.enum(['accepted', 'countered', 'declined']),
  at: instant,
  channel: channel.nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  /** Until when a counter-offer stands; null where it names no time. */
  validThrough: instant.nullable(),
  name: z.string().nullable(),
  key: z.string().nullable(),
  /** The hash of the answer's file; null where it was not given by file. */
  document: z.string().nullable(),
});

export const negotiationItem = z.object({
  id: z.string(),
  party: reference,
  /** As of now: what was not answered in time has expired, and an agreement that was replaced is terminated. */
  state: negotiationState,
  /** Null, as what else an offer says, where the company asked for terms and none are offered yet. */
  offer: z.string().nullable(),
  agreement: agreementId.nullable(),
  version: z.string().nullable(),
  /** Where none are offered yet: when it asked. */
  offeredAt: instant,
  validThrough: instant.nullable(),
  /** The agreement that the offer would amend, or the offer by which that was accepted without a file. */
  amends: z.string().nullable(),
  sentAt: instant.nullable(),
  sentBy: channel.nullable(),
  answer: negotiationAnswer.nullable(),
  /** Hashes of the files: documents that `documents.bytes` gives. */
  offerDocument: z.string().nullable(),
  agreementDocument: z.string().nullable(),
  endedAt: instant.nullable(),
  /** The negotiation whose agreement amended this one, and since when that holds instead. */
  replaced: z.object({ id: z.string(), at: instant }).nullable(),
  /** How many breaches of it were recorded. */
  breaches: z.int(),
});
export type NegotiationItem = z.infer<typeof negotiationItem>;

const sign = z.object({ subject: z.enum(['interaction', 'order', 'expectation', 'document']), id: z.string().min(1) });

/** What the person recorded as broken; `fact` is the id of the fact that says so. */
const breach = z.object({
  fact: z.string(),
  on: localDate,
  evidence: sign.extend({ name: z.string().nullable() }).nullable(),
  note: z.string().nullable(),
});

/** A breach by the fact that says so: with whom it was agreed, in which agreement, and what the broken clause says. */
export const breachItem = breach
  .omit({ fact: true })
  .extend({ id: z.string(), party: reference, negotiation: z.string(), clause });
export type BreachItem = z.infer<typeof breachItem>;

/** How the clauses of an agreement were kept, and before it those of the agreements that it amends. */
export const termsKept = z.object({
  party: reference,
  /** The agreement that is held, else the last one that was; null where there never was one. */
  negotiation: negotiationItem.nullable(),
  clauses: z.array(
    z.object({
      clause,
      /** The newest agreement that has the clause: this one, or one before it that it amends. */
      negotiation: z.string(),
      kept: z.int(),
      /** Awaited, and not yet due. */
      open: z.int(),
      breaches: z.array(breach),
      /** What looks like a breach and is not recorded as one. */
      suggestions: z.array(
        sign.extend({
          name: z.string().nullable(),
          /** The agreement that was in force. */
          negotiation: z.string(),
        }),
      ),
    }),
  ),
});
export type TermsKept = z.infer<typeof termsKept>;

const offerInput = z.strictObject({
  party: z.string().trim().min(1),
  /** Kinds of data the offer speaks of; what the chain knows was given to the party, where left out. */
  data: z.array(dataCategory).min(1).optional(),
  /** What the company knows the person by; left out, the offer is nameless. */
  name: z.string().trim().pipe(line(120)).optional(),
  identifier: z.string().trim().pipe(line(120)).optional(),
  validDays: z.int().min(1).max(365).default(30),
  language: z.enum(['en', 'de']).default('en'),
  /** Amends the agreement that is held with the party. */
  amend: z.boolean().default(false),
});

/** What a file of terms is, and whether it is what it says. */
export const termsVerdict = z.object({
  valid: z.boolean(),
  kind: z.enum(['offer', 'answer', 'agreement']).nullable(),
  /** The hash of its canonical bytes, where it is valid. */
  digest: z.string().nullable(),
  reasons: z.array(
    z.object({
      code: z.enum(reasonCodes),
      where: z.string(),
      offset: z.int().nullable(),
      detail: z.string().nullable(),
    }),
  ),
});
export type TermsVerdict = z.infer<typeof termsVerdict>;

/** What importing one file of terms came to. */
export const termsImport = z.object({
  file: z.string(),
  verdict: termsVerdict,
  negotiation: z.string().nullable(),
  state: negotiationState.nullable(),
  transaction: z.string().nullable(),
});
export type TermsImport = z.infer<typeof termsImport>;

export const termsOperations = {
  'terms.show': query(z.strictObject({ party: z.string().optional() }), termsInForce),
  /** Negotiations, the newest first. */
  'terms.list': query(
    listInput.omit({ verdict: true, since: true }).extend({ state: negotiationState.optional() }),
    pageOf(negotiationItem),
  ),
  'terms.count': query(z.strictObject({ state: negotiationState.optional() }), listCount),
  /** The offer's files for the company: page, machine form, plain words, and the draft of a mail with them. */
  'terms.files': query(
    z.strictObject({ negotiation: ref }),
    z.object({
      files: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) })),
      /** To whom the mail is addressed; null where no address of the party is known, and the person has to fill it in. */
      mailTo: z.string().nullable(),
    }),
  ),
  'terms.verify': query(z.strictObject({ file: incomingFile }), termsVerdict),

  /** States a new version, for everybody or for one party. */
  'terms.state': command(
    z.strictObject({
      party: z.string().trim().min(1).optional(),
      variant: z.enum(['own', 'none', 'everybody']).default('own'),
      agreement: agreementId.optional(),
      schedule: schedule.optional(),
    }),
    recorded,
  ),
  'terms.offer': command(offerInput, recorded.extend({ offer: z.string(), document: z.string() })),
  /** That a company asked for the person's terms; an offer to it then answers that. */
  'terms.asked': command(
    z.strictObject({
      party: z.string().trim().min(1),
      channel: channel.optional(),
      at: instant.optional(),
      note: z.string().max(2000).optional(),
    }),
    recorded,
  ),
  'terms.sent': command(z.strictObject({ negotiation: ref, channel: channel, at: instant.optional() }), recorded),
  /** Takes answers and agreements as they came; what is not valid is refused with its reasons and nothing of it kept. */
  'terms.import': command(z.strictObject({ files: z.array(incomingFile).min(1).max(100) }), z.array(termsImport)),
  /** What was said on paper, by telephone, or by silence until a date. */
  'terms.answered': command(
    z.strictObject({
      negotiation: ref,
      event: z.enum(['accepted', 'countered', 'declined']),
      channel: channel.optional(),
      at: instant.optional(),
      reason: z.enum(declineReasons).optional(),
      note: z.string().max(2000).optional(),
    }),
    recorded,
  ),
  /** What was recorded as broken, of every agreement, the newest first. */
  'terms.breaches': query(listInput.pick({ after: true, limit: true, party: true }), pageOf(breachItem)),
  'terms.kept': query(z.strictObject({ party: z.string().trim().min(1) }), termsKept),
  /** Records that a clause of an agreement was broken, with what shows it. */
  'terms.broken': command(
    z.strictObject({
      negotiation: ref,
      clause: z.string().min(1),
      evidence: sign.optional(),
      /** Left out: the day of what shows it, else today. */
      on: localDate.optional(),
      note: z.string().trim().min(1).max(2000).optional(),
    }),
    recorded,
  ),
  'terms.end': command(z.strictObject({ negotiation: ref, note: z.string().max(2000).optional() }), recorded),
} as const;
