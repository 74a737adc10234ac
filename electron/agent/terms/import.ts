import type { NegotiationItem, OutputOf, ParsedInputOf, TermsImport, TermsVerdict } from '../../../shared/api.ts';
import { type Draft, type FactBody, type Instant, markOf, ranks } from '../../../shared/model/index.ts';
import {
  type Agreement,
  type Answer,
  type Verified,
  assembleAgreement,
  digestOf,
  fileBytes,
  fileStem,
  verifyFile,
  visibleLine,
} from '../../../shared/terms/index.ts';
import { type Acting, said } from '../commands/acting.ts';
import { beginTransaction } from '../facts/index.ts';
import { answersAttachedTo } from '../intake/index.ts';
import { negotiationById, negotiationOfOffer } from '../queries/index.ts';
import { hashOfBytes, keepFile, keyOfParty, offerFileOf } from './files.ts';

type File = ParsedInputOf<'terms.import'>['files'][number];

/** What a check came to, as the contract tells it. */
export const verdictOf = (verified: Verified): TermsVerdict => ({
  valid: verified.valid,
  kind: verified.kind,
  digest: verified.valid ? digestOf(verified.file) : null,
  reasons: [...verified.reasons],
});

const refusedFor = (
  verdict: TermsVerdict,
  code: TermsVerdict['reasons'][number]['code'],
  where: string,
): TermsVerdict => ({
  ...verdict,
  valid: false,
  digest: null,
  reasons: [{ code, where, offset: null, detail: null }],
});

/** Takes answers and agreements, each as a whole or not at all; of a mail those that are attached to it. */
export async function importTerms(
  acting: Acting,
  { files }: ParsedInputOf<'terms.import'>,
): Promise<OutputOf<'terms.import'>> {
  const results: TermsImport[] = [];
  for (const file of files) {
    const attached = await answersAttachedTo(file);
    for (const each of attached.length === 0 ? [file] : attached) results.push(await importOne(acting, each));
  }
  return results;
}

async function importOne(acting: Acting, file: File): Promise<TermsImport> {
  const now = acting.now.toISOString();
  const first = await verifyFile(file.bytes, { now });
  const refused = (verdict: TermsVerdict): TermsImport => ({
    file: file.name,
    verdict,
    negotiation: null,
    state: null,
    transaction: null,
  });
  if (!first.valid) return refused(verdictOf(first));
  if (first.kind === 'offer') return refused(refusedFor(verdictOf(first), 'unknown_kind', '/@type'));
  const offerId = first.kind === 'answer' ? first.file.offer['@id'] : first.file['@id'].replace(/#agreement$/, '');
  const negotiation = negotiationOfOffer(acting, offerId);
  if (negotiation === null) return refused(refusedFor(verdictOf(first), 'other_offer', '/offer'));
  if (negotiation.offer !== offerId) return refused(refusedFor(verdictOf(first), 'replaced', '/offer'));
  if (knownAlready(acting, negotiation, file, first.file)) {
    return {
      file: file.name,
      verdict: verdictOf(first),
      negotiation: negotiation.id,
      state: negotiation.state,
      transaction: null,
    };
  }
  const partyKey = keyOfParty(acting, negotiation.party.id);
  const second = await verifyFile(file.bytes, {
    now,
    offer: offerFileOf(acting, negotiation),
    ...(partyKey === undefined ? {} : { partyKey }),
    answered: new Set(negotiation.answer === null ? [] : [offerId]),
  });
  if (!second.valid || second.kind === 'offer') return refused(verdictOf(second));
  if (negotiation.endedAt !== null) return refused(refusedFor(verdictOf(second), 'ended', '/offer'));
  if (negotiation.answer !== null) return refused(refusedFor(verdictOf(second), 'replayed', '/offer'));
  const transaction = keepAnswer(acting, negotiation, file, second.file);
  const after = negotiationById(acting, negotiation.id);
  return {
    file: file.name,
    verdict: verdictOf(second),
    negotiation: negotiation.id,
    state: after?.state ?? null,
    transaction,
  };
}

/** Whether it was taken before: the file itself, or the acceptance that makes the very agreement which is held. */
function knownAlready(
  acting: Acting,
  negotiation: NegotiationItem,
  { bytes }: File,
  file: Answer | Agreement,
): boolean {
  const { answer, agreementDocument } = negotiation;
  const hash = hashOfBytes(bytes);
  if (answer?.document === hash || agreementDocument === hash) return true;
  if (agreementDocument === null || file['@type'] === 'Agreement' || file.offer['@id'] !== negotiation.offer)
    return false;
  const agreement = agreementOf(acting, negotiation, file);
  return agreement !== null && hashOfBytes(fileBytes(agreement)) === agreementDocument;
}

const eventOf = (file: Answer | Agreement): 'accepted' | 'countered' | 'declined' => {
  if (file['@type'] === 'Agreement') return 'accepted';
  switch (file.status) {
    case 'ieee7012:AgreementAccepted':
      return 'accepted';
    case 'ieee7012:AgreementNegotiationCounterOfferMade':
      return 'countered';
    case 'ieee7012:AgreementRefused':
      return 'declined';
    default:
      return file satisfies never;
  }
};

/**
 * When the company signed: that is when it bound itself, however late its file arrives. Two clocks may differ a little,
 * but nothing is answered before it was offered, or later than now.
 */
function signedAt(acting: Acting, { offeredAt }: NegotiationItem, file: Answer | Agreement): Instant {
  const signed = Date.parse(file['@type'] === 'Agreement' ? file.proof[1].created : file.issued);
  return new Date(Math.min(Math.max(signed, Date.parse(offeredAt)), acting.now.getTime())).toISOString();
}

/** Keeps the answer's file, what it says, and the agreement that an acceptance completes: byte for byte what the company has. */
function keepAnswer(acting: Acting, negotiation: NegotiationItem, brought: File, file: Answer | Agreement): string {
  const { writer } = acting.store;
  const mark = markOf('negotiation', 'id', negotiation.id);
  const now = acting.now.toISOString();
  const at = signedAt(acting, negotiation, file);
  const event = eventOf(file);
  return writer
    .transaction(() => {
      const begun = beginTransaction(writer, 'terms_answered', acting.now, 1);
      const documents = new Map<string, number>();
      const keep = (name: string, bytes: Uint8Array): string => {
        const { hash, row } = keepFile(acting, name, bytes, begun);
        documents.set(hash, row);
        return hash;
      };
      const from = (document: string): Draft['source'] => ({
        document,
        place: null,
        quote: null,
        rank: ranks.export,
      });
      // Whoever sent the file gave it its name.
      const answerFile = keep(visibleLine(brought.name, 200), brought.bytes);
      const drafts: Draft[] = [];
      if (negotiation.sentAt === null) drafts.push(said('offer.reported', now, [mark], { event: 'sent', at }));
      drafts.push({
        ...said('offer.reported', now, [mark], { event, at, ...wordsOf(file) }),
        source: from(answerFile),
      });
      const agreement = agreementOf(acting, negotiation, file);
      if (agreement !== null) {
        const held = keep(`${fileStem(offerFileOf(acting, negotiation), 'agreement')}.json`, fileBytes(agreement));
        drafts.push({
          ...said('agreement.held', now, [mark], { agreement: agreement['@id'], digest: digestOf(agreement) }),
          source: from(held),
        });
      }
      acting.chain.keep(drafts, begun, documents);
      return begun.id;
    })
    .immediate();
}

type Words = Pick<FactBody<'offer.reported'>, 'reason' | 'note' | 'validThrough' | 'name' | 'key'>;

function wordsOf(file: Answer | Agreement): Words {
  if (file['@type'] === 'Agreement') {
    const method = file.proof[1].verificationMethod;
    return { name: file.assignee.name, key: method.slice(0, method.indexOf('#')) };
  }
  return {
    name: file.assignee.name,
    key: file.assignee['@id'],
    ...(file.note === undefined ? {} : { note: file.note }),
    ...(file.status === 'ieee7012:AgreementRefused' ? { reason: file.reason } : {}),
    ...(file.status === 'ieee7012:AgreementNegotiationCounterOfferMade' ? { validThrough: file.validThrough } : {}),
  };
}

function agreementOf(acting: Acting, negotiation: NegotiationItem, file: Answer | Agreement): Agreement | null {
  if (file['@type'] === 'Agreement') return file;
  return file.status === 'ieee7012:AgreementAccepted'
    ? assembleAgreement(offerFileOf(acting, negotiation), file)
    : null;
}
