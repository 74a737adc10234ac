import { useState } from 'react';
import type { TermsInForce } from '../../../shared/api.ts';
import { clauseSentence, rosterAgreement } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { useRoute } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { agreementName } from '../../state/agreement-name.ts';
import { besides, type Terms } from './differing.ts';
import { useOfferFile } from './terms-file.ts';

const { terms } = words;
const { offer: text } = terms;

export interface TermsOfferedProps {
  /** Null as long as no company of that name is known. */
  readonly party: string | null;
  /** The offer behind the agreement that is to be amended. */
  readonly agreed: string | null;
  readonly onLeave: () => void;
}

/** The terms that an offer would make: what they say, whether an amendment changes anything, and the way to change them. */
export function TermsOffered({ party, agreed, onLeave }: TermsOfferedProps) {
  const { value } = useOwnAnswer('terms.show', party === null ? {} : { party });
  const [isOpen, setOpen] = useState(false);
  const [, go] = useRoute();
  if (value === null) return null;
  const own = termsOf(value);
  return (
    <section className="terms-offered" aria-label={terms.mine}>
      <h3 className="entry-label">{terms.mine}</h3>
      {own === null ? (
        <p className="terms-kinds">{text.noTerms}</p>
      ) : (
        <>
          <p className="terms-kinds">{`${agreementName(own.agreement)}: ${terms.version(value.version)}`}</p>
          {agreed === null ? null : <Amended document={agreed} terms={own} />}
        </>
      )}
      <p className="terms-offered-ways">
        {own === null ? null : (
          <Press look="quiet" onPress={() => setOpen(!isOpen)}>
            {isOpen ? text.hideTerms : text.seeTerms}
          </Press>
        )}
        <Press
          look="quiet"
          onPress={() => {
            onLeave();
            go({ screen: 'terms', ref: 'mine', ...(party === null ? {} : { find: party }) });
          }}
        >
          {text.changeTerms}
        </Press>
      </p>
      {own === null || !isOpen ? null : <Said terms={own} />}
    </section>
  );
}

const termsOf = ({ agreement, schedule }: TermsInForce): Terms | null =>
  agreement === null || schedule === null ? null : { agreement, schedule };

/** What an amendment would change of what is agreed. */
function Amended({ document, terms: mine }: { readonly document: string; readonly terms: Terms }) {
  const offer = useOfferFile(document);
  if (offer === null) return null;
  const points = besides(terms.agreementLabel, offer, mine).filter(({ differs, title }) => differs && title !== '');
  return (
    <p className="entry-hint">
      {points.length === 0 ? text.nothingNew : text.differing(points.map(({ title }) => title).join(' · '))}
    </p>
  );
}

function Said({ terms: { agreement, schedule } }: { readonly terms: Terms }) {
  const known = rosterAgreement(agreement);
  return (
    <ul className="terms-offered-points">
      {known === null ? null : <li>{termWords.agreement[known.name].gist}</li>}
      {schedule.clauses.map((clause) => (
        <li key={clause.clause}>{clauseSentence(clause, termWords)}</li>
      ))}
    </ul>
  );
}
