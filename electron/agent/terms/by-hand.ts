import type { NegotiationItem, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type FactBody, type Instant, markOf } from '../../../shared/model/index.ts';
import { type NegotiationEvent, negotiationAfter } from '../../../shared/terms/index.ts';
import { type Acting, keepTogether, said } from '../commands/acting.ts';
import { nameParty } from '../commands/party-facts.ts';
import { AgentError } from '../errors.ts';
import { newId } from '../facts/index.ts';
import { findOf, findParty, listNegotiations, negotiationById } from '../queries/index.ts';

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
  const { state, validThrough } = negotiation;
  if (state === 'expired' && event !== 'ended' && validThrough !== null)
    throw new AgentError('offer_lapsed', { fields: ['at'], until: validThrough.slice(0, 10) });
  if (negotiationAfter(negotiation.state, event) === null)
    throw new AgentError('negotiation_cannot', { fields: ['event'], state: negotiation.state, event });
  refuseFuture(acting, at);
  return negotiation;
}

/** @throws AgentError `not_yet` */
function refuseFuture(acting: Acting, at: Instant | undefined): void {
  if (at !== undefined && Date.parse(at) > acting.now.getTime())
    throw new AgentError('not_yet', { fields: ['at'], on: at.slice(0, 10) });
}

/**
 * Notes that a company asked for the person's terms: a negotiation begins, in which the next offer to it is made.
 * @throws AgentError `not_yet`
 */
export function askedForTerms(acting: Acting, input: ParsedInputOf<'terms.asked'>): OutputOf<'terms.asked'> {
  const { channel, note } = input;
  refuseFuture(acting, input.at);
  const at = input.at ?? acting.now.toISOString();
  const named = nameParty(acting, input.party, null, acting.now.toISOString());
  const known = findParty(acting, input.party);
  const id = (known === null ? null : requestOpen(acting, known.id)?.id) ?? newId(acting.now.getTime());
  const asked = said('offer.asked', new Date(at).toISOString(), [markOf('negotiation', 'id', id)], {
    party: named.ref,
    at,
    ...(channel === undefined ? {} : { channel }),
    ...(note === undefined ? {} : { note }),
  });
  const { transaction } = keepTogether(acting, 'terms_asked', [...named.drafts, asked]);
  return { subject: { id, name: named.ref.name }, transaction };
}

/** The negotiation in which a party asked for terms and was offered none yet. */
export function requestOpen(acting: Acting, party: string): NegotiationItem | null {
  const { items } = listNegotiations(acting, { party, state: 'requested', limit: 1, after: null });
  return items[0] ?? null;
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
