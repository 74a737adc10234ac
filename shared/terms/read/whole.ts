import { memberDigestsOf } from '../proof/member-digests.ts';
import { verifyProof } from '../proof/data-integrity.ts';
import type { Proof } from '../proof/shape.ts';
import type { SignatureCheck } from '../proof/signer.ts';
import { pointerOf } from './pointer.ts';
import { reason, type Reason } from './reason.ts';

interface Signed {
  readonly '@context'?: unknown;
  readonly memberDigests: Readonly<Record<string, string>>;
}

/** A proof, and where in the file it stands. */
export interface PlacedProof {
  readonly where: string;
  readonly proof: Proof;
}

const differing = (stated: Readonly<Record<string, string>>, found: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(found), ...Object.keys(stated)])].filter((pointer) => stated[pointer] !== found[pointer]);

/**
 * Whether a document is what was signed, by every proof, and if not, which part of it is not. The digests of the parts
 * are signed with it: where one differs, either the part was altered or the digest; if a signature holds once the digest
 * is put right, it was the digest.
 * @param document without its proofs
 */
export async function wholenessReasons(
  document: Signed,
  proofs: readonly PlacedProof[],
  check: SignatureCheck,
): Promise<Reason[]> {
  const holds = async (of: Signed): Promise<boolean[]> =>
    Promise.all(proofs.map(({ proof }) => verifyProof(of, proof, check)));
  const found = memberDigestsOf(document);
  const different = differing(document.memberDigests, found);
  const signed = await holds(document);
  if (different.length === 0)
    return proofs.flatMap(({ where }, at) => (signed[at] === true ? [] : [reason('bad_signature', where)]));
  const mended = await holds({ ...document, memberDigests: found });
  const itIsTheDigest = signed.includes(true) || mended.includes(true);
  return different.map((pointer) => reason('altered', itIsTheDigest ? pointerOf(['memberDigests', pointer]) : pointer));
}
