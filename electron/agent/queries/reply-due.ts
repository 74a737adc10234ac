import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { replyDueOf } from '../chain/index.ts';
import type { Asking } from './asking.ts';
import { findParty } from './references.ts';

/** By when a party's answer would be awaited to what is asked now, or at another time; null where none is usual. */
export function showReplyDue(
  asking: Asking,
  { party, channel, heldAt }: ParsedInputOf<'interactions.replyDue'>,
): OutputOf<'interactions.replyDue'> {
  const known = party === undefined ? null : findParty(asking, party);
  const question = { party: known?.id ?? null, channel, heldAt: heldAt ?? asking.now.toISOString() };
  return replyDueOf(asking.database, question, asking.settings);
}
