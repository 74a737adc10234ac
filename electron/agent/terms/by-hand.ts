import type { NegotiationItem, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type FactBody, type Instant, markOf } from '../../../shared/model/index.ts';
import { type NegotiationEvent, negotiationAfter } from '../../../shared/terms/index.ts';
import { type Acting, keepTogether, said } from '../commands/acting.ts';
import { AgentError } from '../errors.ts';
import { findOf, negotiationById } from '../queries/index.ts';

/**
 * Whether an offer had lapsed is judged by when something happened, not by when it is written down.
 * @throws AgentError `not_found`, `offer_lapsed`, `negotiation_cannot` where it cannot come next, `not_yet` for a time
 * that has not come
 */
function negotiationFor(
  acting: Acting,
  ref: string,
  event: NegotiationEvent,
  at: Instant | undefined,
): NegotiationItem {
  const then = { ...acting, now: at === undefined ? acting.now : new Date(at) };
  const negotiation = negotiationById(then, findOf(acting, 'negotiation', ref).id);
  if (negotiation === null) throw new AgentError('not_found', { ref, wanted: 'negotiation' });
  if (negotiation.state === 'expired' && event !== 'ended')
    throw new AgentError('offer_lapsed', { fields: ['at'], until: negotiation.validThrough.slice(0, 10) });
  if (negotiationAfter(negotiation.state, event) === null)
    throw new AgentError('negotiation_cannot', { fields: ['event'], state: negotiation.state, event });
  if (at !== undefined && Date.parse(at) > acting.now.getTime())
    throw new AgentError('not_yet', { fields: ['at'], on: at.slice(0, 10) });
  return negotiation;
}

function report(
  acting: Acting,
  { id, party }: NegotiationItem,
  kind: 'terms_sent' | 'terms_answered' | 'terms_ended',
  body: Omit<FactBody<'offer.reported'>, 'at'>,
  at: Instant | undefined,
): OutputOf<'terms.sent'> {
  const now = acting.now.toISOString();
  const draft = said('offer.reported', now, [markOf('negotiation', 'id', id)], { ...body, at: at ?? now });
  return { subject: { id, name: party.name }, transaction: keepTogether(acting, kind, [draft]).transaction };
}

/** Notes that an offer was sent, and by which way. */
export function sentTerms(
  acting: Acting,
  { negotiation, channel, at }: ParsedInputOf<'terms.sent'>,
): OutputOf<'terms.sent'> {
  const found = negotiationFor(acting, negotiation, 'sent', at);
  return report(acting, found, 'terms_sent', { event: 'sent', channel }, at);
}

/** Notes what the company said on paper, by telephone, or by silence. */
export function answeredTerms(acting: Acting, input: ParsedInputOf<'terms.answered'>): OutputOf<'terms.answered'> {
  const { negotiation, event, channel, at, reason, note } = input;
  const found = negotiationFor(acting, negotiation, event, at);
  const body = {
    event,
    ...(channel === undefined ? {} : { channel }),
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
  };
  return report(acting, found, 'terms_answered', body, at);
}

/** Ends a negotiation, or an agreement. */
export function endTerms(acting: Acting, { negotiation, note }: ParsedInputOf<'terms.end'>): OutputOf<'terms.end'> {
  const found = negotiationFor(acting, negotiation, 'ended', undefined);
  return report(acting, found, 'terms_ended', { event: 'ended', ...(note === undefined ? {} : { note }) }, undefined);
}
