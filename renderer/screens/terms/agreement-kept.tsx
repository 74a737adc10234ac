import type { NegotiationItem } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { routeOfParty } from '../../state/party-route.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Chapter, KeptClauses } from '../story/index.ts';

const { kept: text } = words.terms;

/** How an agreement's clauses are kept; of one that a newer agreement took the place of, the way to the party alone. */
export function AgreementKept({ negotiation: { id, party } }: { readonly negotiation: NegotiationItem }) {
  const { value: kept } = useOwnAnswer('terms.kept', { party: party.id });
  const { value: parties } = useOwnAnswer('parties.list', { party: party.id, limit: 1 });
  const roles = parties?.items[0]?.roles ?? [];
  return (
    <Chapter title={text.title}>
      {kept?.negotiation?.id === id ? <KeptClauses kept={kept} /> : null}
      <p className="kept-profile">
        <a href={hrefOf(routeOfParty({ id: party.id, roles }))}>{text.profile(party.name)}</a>
      </p>
    </Chapter>
  );
}
