import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { markOf } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { nodeId } from '../facts/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';
import { nameParty } from './party-facts.ts';

/** Records which kind of data a party holds, or that it does not (any more). */
export function recordHolding(acting: Acting, input: ParsedInputOf<'holding.record'>): OutputOf<'holding.record'> {
  const { party: name, category, held, since, keptUntil, purpose, notes } = input;
  const now = acting.now.toISOString();
  const party = nameParty(acting, name, null, now);
  const [first] = party.ref.marks;
  if (first === undefined) throw new AgentError('not_found', { ref: name, wanted: 'party' });
  const mark = markOf('holding', 'of', `${nodeId(first)}/${category}`);
  const draft = said('data.held', now, [mark], {
    party: party.ref,
    category,
    ...(held === undefined ? {} : { held }),
    ...(since === undefined ? {} : { since }),
    ...(keptUntil === undefined ? {} : { keptUntil }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(notes === undefined ? {} : { notes }),
  });
  const { transaction } = keepTogether(acting, 'holding_recorded', [...party.drafts, draft]);
  return { subject: { id: nodeId(mark), name: category }, transaction };
}
