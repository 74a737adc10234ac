import type { TermsKept } from '../../../shared/api.ts';
import { type Clause, clauseSentence, clauseTitle, isWatched } from '../../../shared/terms/index.ts';
import { shortDayText, termWords, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { hrefOf } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import './kept-terms.css';

type KeptClause = TermsKept['clauses'][number];
type Suggestion = KeptClause['suggestions'][number];
type Sign = Omit<Suggestion, 'negotiation'>;
type Breach = KeptClause['breaches'][number];

const { kept: text } = words.terms;
const nameOf = ({ name, subject }: Sign): string => name ?? text.sign[subject];

interface OfParty {
  readonly party: string;
}

/** Something looks like a breach: whether it is one, the person says with one press. */
function Suggested({ of, by, party }: OfParty & { readonly of: Clause; readonly by: Suggestion }) {
  const recordIt = async () => {
    const recorded = await record(text.recording(party), [
      step('terms.broken', {
        negotiation: by.negotiation,
        clause: of.clause,
        evidence: { subject: by.subject, id: by.id },
      }),
    ]);
    if (!recorded.ok) tellFailure(recorded.error);
  };
  return (
    <li className="kept-sign">
      <span className="item-name">{text.looks(nameOf(by))}</span>
      <Press
        look="quiet"
        label={text.recordLabel(clauseTitle(of, termWords), nameOf(by))}
        onPress={() => void recordIt()}
      >
        {text.record}
      </Press>
    </li>
  );
}

/** A record that shows a breach, with the way to it where it has a place of its own. */
function Shown({ by }: { readonly by: Sign }) {
  if (by.subject !== 'interaction' && by.subject !== 'order') return <>{nameOf(by)}</>;
  const screen = by.subject === 'order' ? 'orders' : 'interactions';
  return <a href={hrefOf({ screen, ref: by.id })}>{nameOf(by)}</a>;
}

/** When a clause was broken, in the person's words, and what shows it. */
export function RecordedBreach({
  breach: { on, note, evidence },
}: {
  readonly breach: Pick<Breach, 'on' | 'note' | 'evidence'>;
}) {
  return (
    <li className="kept-sign">
      <span className="evidence-day">{shortDayText(on)}</span>
      <span className="item-name">
        {note ?? text.recorded}
        {evidence === null ? null : (
          <>
            {' · '}
            <Shown by={evidence} />
          </>
        )}
      </span>
    </li>
  );
}

function Told({ clause: of, kept, open, breaches, suggestions, party }: KeptClause & OfParty) {
  return (
    <li className="kept-clause">
      <p className="kept-head">
        <span className="kept-title">{clauseTitle(of, termWords)}</span>
        <span className={breaches.length > 0 ? 'kept-count kept-broken' : 'kept-count'}>
          {text.counts(kept, breaches.length, open)}
        </span>
      </p>
      <q className="kept-sentence">{clauseSentence(of, termWords)}</q>
      <ul>
        {breaches.map((breach) => (
          <RecordedBreach key={breach.fact} breach={breach} />
        ))}
        {suggestions.map((by) => (
          <Suggested key={`${by.subject} ${by.id}`} of={of} by={by} party={party} />
        ))}
      </ul>
    </li>
  );
}

/** The clauses of an agreement of which there is something to tell, and which are left to the person's own eyes. */
export function KeptClauses({ kept }: { readonly kept: TermsKept }) {
  const show = useDialogs((dialogs) => dialogs.show);
  const { negotiation, party, clauses } = kept;
  if (negotiation === null) return null;
  const told = clauses.filter(
    ({ kept: times, open, breaches, suggestions }) => times + open + breaches.length + suggestions.length > 0,
  );
  const unwatched = clauses.filter(
    ({ clause, negotiation: of }) => of === negotiation.id && !isWatched(clause) && clause.type !== 'Breach',
  );
  return (
    <>
      <p className="kept-lead">{told.length === 0 ? text.none : words.terms.voice}</p>
      <ul className="kept-clauses">
        {told.map((clause) => (
          <Told key={clause.clause.clause} {...clause} party={party.name} />
        ))}
      </ul>
      {unwatched.length === 0 ? null : (
        <p className="kept-unwatched">
          {text.unwatched(unwatched.map(({ clause }) => clauseTitle(clause, termWords)).join(' · '))}
        </p>
      )}
      <Press onPress={() => show({ dialog: 'recordBreach', kept })}>{text.breach.open}</Press>
    </>
  );
}
