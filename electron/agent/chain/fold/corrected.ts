import { ranks } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import { isSaidAfter } from './pick.ts';

type Promise_ = StoredFact<'promise.stated'>;

/** What tells one statement from another: a mail and its copy in a mailbox make the same. */
export function wordingOf(
  { occurred, body }: Promise_,
  { window, basis, statedAt = occurred }: NonNullable<Promise_['body']['corrects']> = {
    window: body.window,
    basis: body.basis,
  },
): string {
  return `${statedAt} ${body.by?.name ?? ''} ${window.from ?? ''} ${window.until} ${basis}`;
}

/**
 * The statements without those that the person corrected. A correction is told by what it corrects and not by the fact that
 * said it, so that it holds of every copy, and of a document that is read again; not of what the person said since.
 */
export function standing(promises: readonly Promise_[]): readonly Promise_[] {
  const corrections = promises.filter(({ body }) => body.corrects !== undefined);
  if (corrections.length === 0) return promises;
  return promises.filter(
    (promise) =>
      !corrections.some(
        (correction) =>
          wordingOf(correction, correction.body.corrects) === wordingOf(promise) &&
          (promise.source.rank !== ranks.person || isSaidAfter(correction, promise)),
      ),
  );
}
