import { newId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { markOf } from '../../../shared/model/index.ts';
import { findOf } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';
import { orderMark } from './marks-of.ts';
import { nameParty } from './party-facts.ts';

/** Records one contact. @throws AgentError `bad_input`, `not_found` */
export function recordInteraction(
  acting: Acting,
  input: ParsedInputOf<'interaction.record'>,
): OutputOf<'interaction.record'> {
  const heldAt = input.heldAt ?? acting.now.toISOString();
  const id =
    input.interaction === undefined ? newId(acting.now.getTime()) : findOf(acting, 'interaction', input.interaction).id;
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
  const { transaction } = keepTogether(acting, 'Interaction recorded', [...described, held]);
  return { subject: { id, name: input.summary }, transaction };
}
