import type { NegotiationItem } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { partiesAnswer } from '../../state/answers.ts';
import { hrefOf } from '../../state/route.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { Chapter, KeptClauses } from '../story/index.ts';

const { kept: text } = words.terms;

/** How an agreement's clauses are kept; of one that a newer agreement took the place of, the way to the party alone. */
export function AgreementKept({ negotiation: { id, party } }: { readonly negotiation: NegotiationItem }) {
  const { value: kept } = useOwnAnswer('terms.kept', { party: party.id });
  const { value: parties } = useAnswer(partiesAnswer, { limit: 1000 });
  const roles = parties?.items.find((each) => each.id === party.id)?.roles ?? [];
  const screen = roles.includes('carrier') && !roles.includes('vendor') ? 'couriers' : 'vendors';
  return (
    <Chapter title={text.title}>
      {kept?.negotiation?.id === id ? <KeptClauses kept={kept} /> : null}
      <p className="kept-profile">
        <a href={hrefOf({ screen, ref: party.id })}>{text.profile(party.name)}</a>
      </p>
    </Chapter>
  );
}
