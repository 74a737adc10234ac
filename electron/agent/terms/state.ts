import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { markOf } from '../../../shared/model/index.ts';
import { type Acting, keepTogether, said } from '../commands/acting.ts';
import { nameParty } from '../commands/party-facts.ts';
import { AgentError } from '../errors.ts';
import { nodeId } from '../facts/index.ts';

/**
 * States a new version of the person's terms, for everybody or for one party. What was offered before stays as it was.
 * @throws AgentError `terms_incomplete`, `variant_of_everybody`
 */
export function stateTerms(acting: Acting, input: ParsedInputOf<'terms.state'>): OutputOf<'terms.state'> {
  const { variant, agreement, schedule } = input;
  if (variant === 'own' && (agreement === undefined || schedule === undefined))
    throw new AgentError('terms_incomplete', { fields: agreement === undefined ? ['agreement'] : ['schedule'] });
  if (variant !== 'own' && input.party === undefined)
    throw new AgentError('variant_of_everybody', { fields: ['party'] });
  const now = acting.now.toISOString();
  const party = input.party === undefined ? null : nameParty(acting, input.party, null, now);
  const [first] = party?.ref.marks ?? [];
  const mark = markOf('terms', 'of', first === undefined ? 'everybody' : nodeId(first));
  const draft = said('terms.stated', now, [mark], {
    ...(party === null ? {} : { party: party.ref }),
    ...(variant === 'own' ? { agreement, schedule } : {}),
    ...(variant === 'everybody' ? { asEverybody: true } : {}),
  });
  const { transaction } = keepTogether(acting, 'terms_stated', [...(party?.drafts ?? []), draft]);
  return { subject: { id: nodeId(mark), name: party?.ref.name ?? '' }, transaction };
}
