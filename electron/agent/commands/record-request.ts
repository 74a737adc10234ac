import { newId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { clocksOf, mayHappen, questionOpen } from '../../../shared/judge/index.ts';
import { type DataRequestItem, type Draft, markOf } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findOf, requestById } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';
import { nameParty } from './party-facts.ts';
import { factsOfEvent } from './request-facts.ts';

type Input = ParsedInputOf<'request.record'>;

/**
 * Drafts a request about personal data, or tells what happened to one. Sending it starts the law's clock: an expectation
 * of an answer, on the basis of the law. @throws AgentError `request_lacks`, `no_such_right`, `request_cannot`, `not_found`
 */
export function recordRequest(acting: Acting, input: Input): OutputOf<'request.record'> {
  const known = input.request === undefined ? null : findOf(acting, 'request', input.request);
  const request = known === null ? null : requestById(acting, known.id);
  if (request === null) return draftRequest(acting, input);
  if (input.event === undefined) throw new AgentError('request_lacks', { fields: ['event'], lacks: 'event' });
  checkOrder(acting, input, request);
  const mark = markOf('request', 'id', request.id);
  const party = { name: request.party.name, marks: [markOf('party', 'id', request.party.id)] };
  const { transaction } = keepTogether(
    acting,
    'request_changed',
    factsOfEvent(acting, input, mark, { ...request, party }),
  );
  return { subject: { id: request.id, name: request.party.name }, transaction };
}

function draftRequest(acting: Acting, input: Input): OutputOf<'request.record'> {
  const { party: name, jurisdiction, right, notes } = input;
  const lacks = (field: 'party' | 'jurisdiction' | 'right') =>
    new AgentError('request_lacks', { fields: [field], lacks: field });
  if (name === undefined) throw lacks('party');
  if (jurisdiction === undefined) throw lacks('jurisdiction');
  if (right === undefined) throw lacks('right');
  if (clocksOf(jurisdiction, right).length === 0)
    throw new AgentError('no_such_right', { fields: ['right'], jurisdiction, right });
  if (input.event !== undefined && input.event !== 'sent')
    throw new AgentError('request_cannot', { fields: ['event'], state: 'draft', event: input.event });
  checkDay(acting, input);
  const now = acting.now.toISOString();
  const party = nameParty(acting, name, null, now);
  const id = newId(acting.now.getTime());
  const mark = markOf('request', 'id', id);
  const drafts: Draft[] = [
    ...party.drafts,
    said('request.made', now, [mark], {
      party: party.ref,
      jurisdiction,
      right,
      ...(notes === undefined ? {} : { notes }),
    }),
  ];
  if (input.event !== undefined) {
    const terms = { party: party.ref, jurisdiction, right };
    drafts.push(...factsOfEvent(acting, { ...input, notes: undefined }, mark, terms));
  }
  const { transaction } = keepTogether(acting, 'request_recorded', drafts);
  return { subject: { id, name: party.ref.name }, transaction };
}

/** @throws AgentError `not_yet` for a day that has not come */
function checkDay({ today }: Acting, { on }: Input): void {
  if (on !== undefined && on > today) throw new AgentError('not_yet', { fields: ['on'], on });
}

/** @throws AgentError `not_yet`, `before_sent`, `before_asked`, `request_lacks`, `request_cannot` for a day on which it cannot have been, or an event that cannot come next */
function checkOrder(acting: Acting, input: Input, request: DataRequestItem): void {
  const { event, on = acting.today, reason } = input;
  checkDay(acting, input);
  if (request.sentOn !== null && on < request.sentOn)
    throw new AgentError('before_sent', { fields: ['on'], on, sentOn: request.sentOn });
  if (event === 'denied' && reason === undefined)
    throw new AgentError('request_lacks', { fields: ['reason'], lacks: 'reason' });
  if (event === undefined) return;
  if (!mayHappen(request, event))
    throw new AgentError('request_cannot', { fields: ['event'], state: request.state, event });
  const question = questionOpen(request);
  if (event === 'replied' && question !== null && on < question.on)
    throw new AgentError('before_asked', { fields: ['on'], on, askedOn: question.on });
}
