import { agreementOf } from '../agreement/assemble.ts';
import { policyOf } from '../offer/policy.ts';
import { type Agreement, type Offer, secondPartyOf } from '../offer/shape.ts';
import { canonicalText } from '../proof/canonical.ts';
import { verifyProof } from '../proof/data-integrity.ts';
import { verificationMethodOf } from '../proof/did-key.ts';
import type { Proof } from '../proof/shape.ts';
import { mixesScripts } from './lookalike.ts';
import { reason, type Reason } from './reason.ts';
import { notAfter, notBefore, notFuture } from './times.ts';
import type { VerifyOptions } from './verify.ts';
import { wholenessReasons } from './whole.ts';

export type Known = VerifyOptions & Required<Pick<VerifyOptions, 'checkSignature'>>;

const policyNames = [
  ...['profile', 'conflict', 'conflictResolution', 'interpretation', 'tracking', 'profiling', 'sharing', 'portability'],
  ...['erasure', 'permission', 'prohibition', 'obligation'],
] as const;

/** The machine form must be what the roster agreement and the schedule come to, nothing less and nothing more. */
function policyReasons(file: Offer | Agreement): Reason[] {
  const derived: Record<string, unknown> = { ...policyOf(file.agreement, file.schedule) };
  const stated: Record<string, unknown> = file;
  return policyNames
    .filter((name) => canonicalText(derived[name] ?? null) !== canonicalText(stated[name] ?? null))
    .map((name) => reason('policy_differs', `/${name}`));
}

export const nameReasons = (names: readonly (readonly [string, string | undefined])[]): Reason[] =>
  names.flatMap(([where, name]) =>
    name !== undefined && mixesScripts(name) ? [reason('lookalike_name', where, name)] : [],
  );

/** A proof must be by this key, and made when the file says it was issued. */
export const proofReasons = (proof: Proof, did: string, issued: string, where: string): Reason[] => [
  ...(proof.verificationMethod === verificationMethodOf(did)
    ? []
    : [reason('wrong_key', `${where}/verificationMethod`, did)]),
  ...(proof.created === issued ? [] : [reason('wrong_value', `${where}/created`, issued)]),
];

function termsReasons(file: Offer | Agreement, now: string): Reason[] {
  return [
    ...(file.target['@id'] === `${file['@id'].replace(/#agreement$/, '')}#data`
      ? []
      : [reason('wrong_value', '/target/@id')]),
    ...policyReasons(file),
    // Earlier versions called every second party an organisation: what was signed so stays valid.
    ...(['ieee7012:Entity', secondPartyOf(file.agreement)[1]].includes(file.assignee['@type'][1])
      ? []
      : [reason('wrong_value', '/assignee/@type')]),
    ...nameReasons([
      ['/assigner/name', file.assigner.name],
      ['/assignee/name', file.assignee.name],
    ]),
    ...notFuture(file.issued, now, '/issued'),
    ...notBefore(file.validThrough, file.issued, '/validThrough'),
  ];
}

export async function offerReasons(file: Offer, known: Known): Promise<Reason[]> {
  const { proof, ...unsigned } = file;
  const whole = await wholenessReasons(unsigned, [{ where: '/proof', proof }], known.checkSignature);
  const presigned = await verifyProof(agreementOf(file), file.onAcceptance, known.checkSignature);
  return [
    ...whole,
    ...(whole.length === 0 && !presigned ? [reason('bad_signature', '/onAcceptance')] : []),
    ...proofReasons(proof, file.assigner['@id'], file.issued, '/proof'),
    ...proofReasons(file.onAcceptance, file.assigner['@id'], file.issued, '/onAcceptance'),
    ...termsReasons(file, known.now),
    ...notAfter(known.now, file.validThrough, '/validThrough'),
  ];
}

export async function agreementReasons(file: Agreement, known: Known): Promise<Reason[]> {
  const { proof, ...unsigned } = file;
  const [mine, theirs] = proof;
  const placed = [
    { where: '/proof/0', proof: mine },
    { where: '/proof/1', proof: theirs },
  ];
  const offered = known.offer === undefined ? null : agreementOf(known.offer);
  return [
    ...(await wholenessReasons(unsigned, placed, known.checkSignature)),
    ...proofReasons(mine, file.assigner['@id'], file.issued, '/proof/0'),
    ...(theirs.verificationMethod === mine.verificationMethod
      ? [reason('wrong_key', '/proof/1/verificationMethod', 'both proofs are by one key')]
      : []),
    ...(known.partyKey === undefined || theirs.verificationMethod === verificationMethodOf(known.partyKey)
      ? []
      : [reason('other_party', '/proof/1/verificationMethod', known.partyKey)]),
    ...termsReasons(file, known.now),
    ...notFuture(theirs.created, known.now, '/proof/1/created'),
    ...notBefore(theirs.created, file.issued, '/proof/1/created'),
    ...notAfter(theirs.created, file.validThrough, '/proof/1/created'),
    ...(offered === null || canonicalText(offered) === canonicalText(unsigned) ? [] : [reason('other_offer', '')]),
  ];
}
