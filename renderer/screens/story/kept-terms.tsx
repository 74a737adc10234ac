import type { PartyItem } from '../../../shared/model/index.ts';
import { instantDayText, termWords, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Chapter } from './chapter.tsx';
import { KeptClauses } from './kept-clauses.tsx';

/** Of a party that terms were offered to: how that stands, and of an agreement which clauses it kept and which it broke. */
export function KeptTerms({ party }: { readonly party: PartyItem }) {
  const { value: offers, failure } = useOwnAnswer('terms.list', { party: party.id, limit: 1 });
  const { value: kept, failure: unknown } = useOwnAnswer('terms.kept', { party: party.id });
  if ((offers === null && failure === null) || (kept === null && unknown === null)) return <Awaited />;
  const newest = offers?.items[0];
  if (newest === undefined) return null;
  return (
    <Chapter title={words.terms.kept.title}>
      <p className="kept-state">
        <a className="item-name" href={hrefOf({ screen: 'terms', ref: newest.id })}>
          {newest.replaced === null ? termWords.state[newest.state] : words.terms.replaced}
        </a>
        <span>{instantDayText(newest.endedAt ?? newest.answer?.at ?? newest.offeredAt)}</span>
      </p>
      {kept === null ? null : <KeptClauses kept={kept} />}
    </Chapter>
  );
}
