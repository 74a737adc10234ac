import { AgentError } from '../errors.ts';
import { newId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Basis, markOf } from '../../../shared/model/index.ts';
import { findOf, statement } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';
import { orderMark } from './marks-of.ts';
import { nameParty } from './party-facts.ts';
import { projectSaid } from './record-project.ts';

interface Known {
  readonly heldAt: string;
  readonly summary: string;
}

/** What is known of a contact that the person says more about. */
const knownOf = ({ database }: Acting, id: string): Known | undefined =>
  statement<Known>(database, 'SELECT held_at AS heldAt, summary FROM interaction WHERE id = ?').get(id);

/** Of an answer that nobody promised a time for, another time is hoped for, too. */
function hopedFor({ database }: Acting, id: string): 'wish' | undefined {
  const reply = statement<{ basis: Basis }>(
    database,
    "SELECT basis FROM expectation WHERE interaction = ? AND kind = 'reply'",
  ).get(id);
  return reply === undefined || reply.basis === 'promised' ? undefined : 'wish';
}

/** What the first word on a contact must say. */
const needed = ['channel', 'direction', 'summary'] as const;

/**
 * Records one contact, or corrects one: then only what is given is said anew.
 * @throws AgentError `not_found`, `wrong_kind`, `contact_incomplete`
 */
export function recordInteraction(
  acting: Acting,
  input: ParsedInputOf<'interaction.record'>,
): OutputOf<'interaction.record'> {
  const found = input.interaction === undefined ? null : findOf(acting, 'interaction', input.interaction).id;
  const missing = needed.filter((field) => input[field] === undefined);
  if (found === null && missing.length > 0) throw new AgentError('contact_incomplete', { fields: missing });
  const id = found ?? newId(acting.now.getTime());
  const known = knownOf(acting, id);
  const heldAt = input.heldAt ?? known?.heldAt ?? acting.now.toISOString();
  const party = input.party === undefined ? null : nameParty(acting, input.party, null, heldAt);
  const project = projectSaid(acting, input.project, heldAt);
  const awaits = input.awaitsReply === true || input.replyUntil !== undefined || input.replyWithinMinutes !== undefined;
  const basis = input.replyBasis ?? (found === null ? undefined : hopedFor(acting, id));
  const held = said('interaction.held', heldAt, [markOf('interaction', 'id', id)], {
    ...(input.channel === undefined ? {} : { channel: input.channel }),
    ...(input.direction === undefined ? {} : { direction: input.direction }),
    ...(input.summary === undefined ? {} : { summary: input.summary }),
    ...(party === null ? {} : { party: party.ref }),
    ...(input.order === undefined ? {} : { order: orderMark(acting, input.order) }),
    ...(project === null ? {} : { project: project.mark }),
    ...(input.inReplyTo === undefined
      ? {}
      : { inReplyTo: [markOf('interaction', 'id', findOf(acting, 'interaction', input.inReplyTo).id)] }),
    ...(input.felt === undefined ? {} : { felt: input.felt }),
    ...(input.topic === undefined ? {} : { topic: input.topic }),
    ...(input.awaitsMe === undefined ? {} : { awaitsMe: input.awaitsMe }),
    ...(awaits
      ? {
          awaitsReply: {
            ...(input.replyUntil === undefined ? {} : { until: input.replyUntil }),
            ...(input.replyWithinMinutes === undefined ? {} : { withinMinutes: input.replyWithinMinutes }),
            ...(basis === undefined ? {} : { basis }),
          },
        }
      : {}),
  });
  const described = [...(party?.drafts ?? []), ...(project?.drafts ?? [])];
  const { transaction } = keepTogether(acting, 'interaction_recorded', [...described, held]);
  return { subject: { id, name: input.summary ?? known?.summary ?? '' }, transaction };
}
