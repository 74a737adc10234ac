import { type ReactNode, useState } from 'react';
import type { Evidence } from '../../../shared/api.ts';
import { instantDayText, words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { DocumentText } from '../documents/index.ts';
import { isClause, quoteText } from './clause-quote.ts';
import { type EqualFacts, equalFactsOf } from './equal-facts.ts';
import { markupWords } from './markup-words.ts';
import { SaveCopy } from './save-copy.tsx';
import { saysOf } from './says.ts';
import './evidence-list.css';

/** Where a fact stands. An offer's file the app wrote itself: that one made it is what tells; a clause is told in words. */
function Source({ fact: { kind, place, rank }, name }: { readonly fact: Evidence; readonly name: string }) {
  if (kind === 'offer.made') return <span>{words.why.you}</span>;
  const row = /^rows? (.+)$/.exec(place ?? '')?.[1];
  return (
    <>
      <span className="evidence-document">{name}</span>
      {isClause(place) ? null : (
        <>
          {row === undefined ? null : <span>{words.why.row(row)}</span>}
          <span>{words.why.rank[rank]}</span>
        </>
      )}
    </>
  );
}

/** What a fact is called. What the person says of an order already placed, such as its project, is a change of it. */
function factName({ kind, document, says }: Evidence): string {
  const isChange = kind === 'order.placed' && document === null && says['vendor'] === undefined;
  return words.fact[isChange ? 'order.reported' : kind] ?? kind;
}

interface ItemProps {
  readonly fact: Evidence;
  /** What leads to the others that say the same. */
  readonly again?: ReactNode;
}

function EvidenceItem({ fact, again = null }: ItemProps) {
  const [isOpen, setOpen] = useState(false);
  const { document, quote } = fact;
  const inWords = markupWords(fact);
  return (
    <li className={fact.decisive ? 'evidence evidence-decisive' : 'evidence'}>
      <p className="evidence-head">
        <span className="evidence-day">{instantDayText(fact.occurred)}</span>
        <span className="evidence-kind">{factName(fact)}</span>
        {fact.decisive ? <span className="evidence-mark">{words.why.decisive}</span> : null}
      </p>
      {quote === null ? (
        <dl className="evidence-says">
          {saysOf(fact.says).map(([word, value]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <>
          {inWords === null ? null : <p className="evidence-words">{inWords}</p>}
          <blockquote className={inWords === null ? 'evidence-quote' : 'evidence-quote evidence-raw'}>
            {inWords === null ? null : <span>{words.why.asWritten} </span>}
            <mark>{quoteText(fact.place, quote)}</mark>
          </blockquote>
        </>
      )}
      <p className="evidence-source">
        {document === null ? (
          words.why.you
        ) : (
          <>
            <Source fact={fact} name={document.name} />
            {document.hasText ? (
              <Press
                look="quiet"
                label={isOpen ? words.why.hide(document.name) : words.why.read(document.name)}
                onPress={() => setOpen(!isOpen)}
              >
                {isOpen ? words.why.close : words.why.open}
              </Press>
            ) : (
              <SaveCopy document={document} />
            )}
          </>
        )}
        {again}
      </p>
      {isOpen && document !== null ? (
        <DocumentText id={document.id} quote={quote} isUnseen={quote === null && fact.place === 'markup'} />
      ) : null}
    </li>
  );
}

/** A fact, and on demand the others that say the same. */
function SaidAgain({ facts: { told, others } }: { readonly facts: EqualFacts }) {
  const [isWhole, setWhole] = useState(false);
  if (isWhole) return [told, ...others].map((fact) => <EvidenceItem key={fact.fact} fact={fact} />);
  return (
    <EvidenceItem
      fact={told}
      again={
        others.length === 0 ? null : (
          <Press look="quiet" onPress={() => setWhole(true)}>
            {words.why.again(others.length)}
          </Press>
        )
      }
    />
  );
}

/** Facts in the order given, each with its words and the document they stand in; what is said again folded. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ol className="evidence-list">
      {equalFactsOf(evidence).map((facts) => (
        <SaidAgain key={facts.told.fact} facts={facts} />
      ))}
    </ol>
  );
}
