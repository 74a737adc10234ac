import type { OutputOf } from '../../../shared/api.ts';
import type { ReplyClockItem } from '../../../shared/model/index.ts';
import { explainCluster } from '../chain/index.ts';
import type { Asking } from './asking.ts';
import { expectationsOf } from './expectations.ts';
import { interactionsOf } from './interactions.ts';
import { findOf } from './references.ts';

/** More than anybody reads of one thread. */
const contactsAtMost = 200;

/** When a wait that has no end would be over, as the tables write it. */
const instantOrNone = (until: string): string | null => (until.startsWith('9999') ? null : until);

/**
 * The thread that a contact belongs to, and the clocks of the answers awaited in it. Its facts are folded anew, as a
 * thread is made of all of them. @throws AgentError `not_found`, `bad_input`
 */
export function showThread(asking: Asking, ref: string): OutputOf<'interactions.thread'> {
  const { id, cluster } = findOf(asking, 'interaction', ref);
  const folded = new Map(
    explainCluster(asking.database, cluster, asking.settings).interactions.map((record) => [record.id, record]),
  );
  const thread = (folded.get(id)?.thread ?? [id]).slice(-contactsAtMost);
  const clocks = thread.flatMap((interaction): ReplyClockItem[] => {
    const reply = expectationsOf(asking, 'interaction', interaction).find(({ kind }) => kind === 'reply');
    const record = folded.get(interaction);
    if (reply === undefined || record === undefined) return [];
    return [
      {
        interaction,
        askedAt: record.heldAt,
        until: instantOrNone(reply.original.until),
        repliedAt: reply.observedOn,
        verdict: reply.verdict,
        pauses: [...record.pauses],
      },
    ];
  });
  return { interactions: thread.flatMap((each) => interactionsOf(asking, 'id', each)), clocks };
}
