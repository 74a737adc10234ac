import type { TermsKept } from '../../../shared/api.ts';
import type { PartyItem } from '../../../shared/model/index.ts';
import { clauseSentence, clauseTitle } from '../../../shared/terms/index.ts';
import { instantDayText, shortDayText, termWords, words } from '../../language/index.ts';
import { record, step } from '../../state/recording.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Chapter } from './chapter.tsx';
import './kept-terms.css';

type Clause = TermsKept['clauses'][number];
type Suggestion = Clause['suggestions'][number];

/** Something looks like a breach: whether it is one, the person says with one press. */
function Suggested({
  of,
  by,
  party,
  negotiation,
}: {
  readonly of: Clause['clause'];
  readonly by: Suggestion;
  readonly party: PartyItem;
  readonly negotiation: string;
}) {
  const name = by.name ?? words.terms.kept.sign[by.subject];
  const recordIt = () =>
    record(words.terms.kept.recording(party.name), [
      step('terms.broken', { negotiation, clause: of.clause, evidence: { subject: by.subject, id: by.id } }),
    ]);
  return (
    <li className="kept-sign">
      <span className="item-name">{words.terms.kept.looks(name)}</span>
      <Press
        look="quiet"
        label={words.terms.kept.recordLabel(clauseTitle(of, termWords), name)}
        onPress={() => void recordIt()}
      >
        {words.terms.kept.record}
      </Press>
    </li>
  );
}

function KeptClause({
  clause: of,
  kept,
  open,
  breaches,
  suggestions,
  party,
  negotiation,
}: Clause & {
  readonly party: PartyItem;
  readonly negotiation: string;
}) {
  return (
    <li className="kept-clause">
      <p className="kept-head">
        <span className="kept-title">{clauseTitle(of, termWords)}</span>
        <span className={breaches.length > 0 ? 'kept-count kept-broken' : 'kept-count'}>
          {words.terms.kept.counts(kept, breaches.length, open)}
        </span>
      </p>
      <p className="kept-sentence">{clauseSentence(of, termWords)}</p>
      <ul>
        {breaches.map(({ fact, on, note }) => (
          <li key={fact} className="kept-sign">
            <span className="evidence-day">{shortDayText(on)}</span>
            <span className="item-name">{note ?? words.terms.kept.recorded}</span>
          </li>
        ))}
        {suggestions.map((suggestion) => (
          <Suggested
            key={`${suggestion.subject} ${suggestion.id}`}
            of={of}
            by={suggestion}
            party={party}
            negotiation={negotiation}
          />
        ))}
      </ul>
    </li>
  );
}

/** Of a party that holds an agreement: which of its clauses it kept, which it broke, and what looks so. */
export function KeptTerms({ party }: { readonly party: PartyItem }) {
  const { value } = useOwnAnswer('terms.kept', { party: party.id });
  const negotiation = value?.negotiation ?? null;
  if (value === null || negotiation === null) return null;
  const told = value.clauses.filter(
    ({ kept, open, breaches, suggestions }) => kept + open + breaches.length + suggestions.length > 0,
  );
  return (
    <Chapter title={words.terms.kept.title}>
      <p className="kept-state">
        <a className="item-name" href={hrefOf({ screen: 'terms', ref: negotiation.id })}>
          {termWords.state[negotiation.state]}
        </a>
        <span>{instantDayText(negotiation.endedAt ?? negotiation.answer?.at ?? negotiation.offeredAt)}</span>
      </p>
      {told.length === 0 ? <p className="kept-none">{words.terms.kept.none}</p> : null}
      <ul className="kept-clauses">
        {told.map((clause) => (
          <KeptClause key={clause.clause.clause} {...clause} party={party} negotiation={negotiation.id} />
        ))}
      </ul>
    </Chapter>
  );
}
