import { agreementOf } from '../agreement/assemble.ts';
import type { Answer } from '../answer/shape.ts';
import type { Offer } from '../offer/shape.ts';
import { verifyProof } from '../proof/data-integrity.ts';
import { digestOf } from '../proof/digest.ts';
import { changed, differences } from '../schedule/change.ts';
import { clauseOf, schedule } from '../schedule/schedule.ts';
import { looksLike } from './lookalike.ts';
import { markupReasons } from './markup.ts';
import { nameReasons, proofReasons, type Known } from './offer-reasons.ts';
import { reason, type Reason } from './reason.ts';
import { notAfter, notBefore, notFuture } from './times.ts';
import { wholenessReasons } from './whole.ts';

type Countering = Extract<Answer, { status: 'ieee7012:AgreementNegotiationCounterOfferMade' }>;

/** A counter-offer must ask for something, in clauses called by their names. */
function counterReasons(file: Countering): Reason[] {
  const changes = file.changes ?? [];
  const misnamed = changes.flatMap((change, at) =>
    'proposed' in change && change.proposed.clause !== change.clause
      ? [reason('wrong_value', `/changes/${at}/clause`, change.proposed.clause)]
      : [],
  );
  const twice = changes.flatMap((change, at) =>
    changes.findIndex(({ clause }) => clause === change.clause) < at
      ? [reason('wrong_value', `/changes/${at}/clause`, change.clause)]
      : [],
  );
  const nothing = file.agreement === undefined && changes.length === 0 ? [reason('missing_member', '/changes')] : [];
  return [...misnamed, ...twice, ...nothing];
}

function counterToReasons(file: Countering, offer: Offer): Reason[] {
  const changes = file.changes ?? [];
  const unknown = changes.flatMap((change, at) =>
    'struck' in change && clauseOf(offer.schedule, change.clause) === null
      ? [reason('wrong_value', `/changes/${at}/clause`, 'the offer has no such clause')]
      : [],
  );
  if (unknown.length > 0) return unknown;
  const after = changed(offer.schedule, changes);
  const parsed = schedule.safeParse(after);
  if (!parsed.success) return [reason('wrong_value', '/changes', parsed.error.issues[0]?.message ?? null)];
  const same = file.agreement === undefined || file.agreement === offer.agreement;
  return same && differences(offer.schedule, after).length === 0
    ? [reason('wrong_value', '/changes', 'it changes nothing')]
    : [];
}

async function againstOffer(file: Answer, offer: Offer, known: Known): Promise<Reason[]> {
  if (file.offer['@id'] !== offer['@id']) return [reason('other_offer', '/offer/@id', offer['@id'])];
  if (file.offer.digest !== digestOf(offer)) return [reason('other_offer', '/offer/digest', digestOf(offer))];
  const accepts = file.status === 'ieee7012:AgreementAccepted';
  return [
    ...(file.nonce === offer.nonce ? [] : [reason('other_offer', '/nonce', offer.nonce)]),
    ...(accepts && !(await verifyProof(agreementOf(offer), file.acceptance, known.checkSignature))
      ? [reason('bad_signature', '/acceptance')]
      : []),
    ...(file.assignee['@id'] === offer.assigner['@id'] ? [reason('wrong_key', '/assignee/@id')] : []),
    ...(file.assignee['@type'][1] === offer.assignee['@type'][1]
      ? []
      : [reason('wrong_value', '/assignee/@type', offer.assignee['@type'][1])]),
    ...(looksLike(file.assignee.name, offer.assignee.name)
      ? [reason('lookalike_name', '/assignee/name', offer.assignee.name)]
      : []),
    ...(file.status === 'ieee7012:AgreementNegotiationCounterOfferMade' ? counterToReasons(file, offer) : []),
    ...notBefore(file.issued, offer.issued, '/issued'),
    ...notAfter(file.issued, offer.validThrough, '/issued'),
  ];
}

export async function answerReasons(file: Answer, known: Known): Promise<Reason[]> {
  const { proof, ...unsigned } = file;
  const { '@id': did, name, signatory } = file.assignee;
  return [
    ...(await wholenessReasons(unsigned, [{ where: '/proof', proof }], known.checkSignature)),
    ...proofReasons(proof, did, file.issued, '/proof'),
    ...(file.status === 'ieee7012:AgreementAccepted'
      ? proofReasons(file.acceptance, did, file.issued, '/acceptance')
      : []),
    ...nameReasons([
      ['/assignee/name', name],
      ['/assignee/signatory/name', signatory?.name],
    ]),
    ...markupReasons({
      assignee: file.assignee,
      note: file.note,
      ...(file.status === 'ieee7012:AgreementNegotiationCounterOfferMade' ? { changes: file.changes } : {}),
    }),
    ...(file.status === 'ieee7012:AgreementNegotiationCounterOfferMade'
      ? [...counterReasons(file), ...notAfter(known.now, file.validThrough, '/validThrough')]
      : []),
    ...notFuture(file.issued, known.now, '/issued'),
    ...(known.partyKey === undefined || known.partyKey === did
      ? []
      : [reason('other_party', '/assignee/@id', known.partyKey)]),
    ...(known.answered?.has(file.offer['@id']) === true ? [reason('replayed', '/offer/@id')] : []),
    ...(known.offer === undefined ? [] : await againstOffer(file, known.offer, known)),
  ];
}
