import { agreementOf } from '../agreement/assemble.ts';
import { fileContext } from '../context.ts';
import type { FileInstant } from '../identifiers.ts';
import { newNames } from '../offer/compose.ts';
import type { Offer } from '../offer/shape.ts';
import { createProof } from '../proof/data-integrity.ts';
import { digestOf } from '../proof/digest.ts';
import { memberDigestsOf } from '../proof/member-digests.ts';
import type { Signer } from '../proof/signer.ts';
import type { ClauseChange } from '../schedule/change.ts';
import { answer, type Answer, type declineReasons } from './shape.ts';

/** What the company says. */
export type Decision =
  | { readonly kind: 'accept' }
  | {
      readonly kind: 'counter';
      readonly validThrough: FileInstant;
      readonly agreement?: string;
      readonly changes?: readonly ClauseChange[];
    }
  | { readonly kind: 'decline'; readonly reason: (typeof declineReasons)[number] };

export interface AnswerInput {
  readonly offer: Offer;
  readonly decision: Decision;
  /** The company's name, and who signs for it. */
  readonly name: string;
  readonly signatory?: { readonly name: string; readonly jobTitle?: string };
  readonly note?: string;
  readonly issued: FileInstant;
  /** For tests; otherwise a new one. */
  readonly id?: string;
}

async function decided(input: AnswerInput, signer: Signer): Promise<object> {
  const { decision } = input;
  switch (decision.kind) {
    case 'accept':
      return {
        status: 'ieee7012:AgreementAccepted',
        acceptance: await createProof(agreementOf(input.offer), signer, input.issued),
      };
    case 'counter': {
      const { kind: _, ...rest } = decision;
      return { status: 'ieee7012:AgreementNegotiationCounterOfferMade', ...rest };
    }
    case 'decline':
      return { status: 'ieee7012:AgreementRefused', reason: decision.reason };
  }
}

/**
 * A company's signed answer to an offer, which must have been verified before.
 * @throws ZodError naming the member, if what is said makes no answer.
 */
export async function makeAnswer(input: AnswerInput, signer: Signer): Promise<Answer> {
  const { offer } = input;
  const body = {
    '@context': fileContext,
    '@id': input.id ?? newNames().id,
    '@type': 'Answer',
    offer: { '@id': offer['@id'], digest: digestOf(offer) },
    nonce: offer.nonce,
    issued: input.issued,
    assignee: {
      '@id': signer.did,
      '@type': offer.assignee['@type'],
      name: input.name,
      ...(input.signatory === undefined ? {} : { signatory: input.signatory }),
    },
    ...(input.note === undefined ? {} : { note: input.note }),
    ...(await decided(input, signer)),
  };
  const unsigned = { ...body, memberDigests: memberDigestsOf(body) };
  return answer.parse({ ...unsigned, proof: await createProof(unsigned, signer, input.issued) });
}
