import { newId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { markOf } from '../../../shared/model/index.ts';
import { findOf, statement } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';
import { orderMark } from './marks-of.ts';
import { nameParty } from './party-facts.ts';

/** When a contact that the person says more about was held. */
function heldAtOf(acting: Acting, id: string): string | undefined {
  return statement<{ heldAt: string }>(acting.database, 'SELECT held_at AS heldAt FROM interaction WHERE id = ?').get(
    id,
  )?.heldAt;
}

/** Records one contact, or says more about one. @throws AgentError `not_found`, `wrong_kind` */
export function recordInteraction(
  acting: Acting,
  input: ParsedInputOf<'interaction.record'>,
): OutputOf<'interaction.record'> {
  const known = input.interaction === undefined ? null : findOf(acting, 'interaction', input.interaction).id;
  const id = known ?? newId(acting.now.getTime());
  const heldAt = input.heldAt ?? heldAtOf(acting, id) ?? acting.now.toISOString();
  const party = input.party === undefined ? null : nameParty(acting, input.party, null, heldAt);
  const awaits = input.awaitsReply === true || input.replyUntil !== undefined || input.replyWithinMinutes !== undefined;
  const held = said('interaction.held', heldAt, [markOf('interaction', 'id', id)], {
    channel: input.channel,
    direction: input.direction,
    summary: input.summary,
    ...(party === null ? {} : { party: party.ref }),
    ...(input.order === undefined ? {} : { order: orderMark(acting, input.order) }),
    ...(input.inReplyTo === undefined
      ? {}
      : { inReplyTo: [markOf('interaction', 'id', findOf(acting, 'interaction', input.inReplyTo).id)] }),
    ...(input.felt === undefined ? {} : { felt: input.felt }),
    ...(input.awaitsMe === undefined ? {} : { awaitsMe: input.awaitsMe }),
    ...(awaits
      ? {
          awaitsReply: {
            ...(input.replyUntil === undefined ? {} : { until: input.replyUntil }),
            ...(input.replyWithinMinutes === undefined ? {} : { withinMinutes: input.replyWithinMinutes }),
          },
        }
      : {}),
  });
  const described = party?.drafts ?? [];
  const { transaction } = keepTogether(acting, 'interaction_recorded', [...described, held]);
  return { subject: { id, name: input.summary }, transaction };
}
