import type { ReactNode } from 'react';
import type { Explanation, Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { SideNote } from '../../ui/side-note.tsx';
import { EvidenceList } from './evidence-list.tsx';
import './why-note.css';

interface ToldProps {
  readonly value: Explanation | null;
  readonly failure: Failure | null;
}

function Told({ value, failure }: ToldProps) {
  if (failure !== null) return <Problem title={words.trouble.title} sentence={failure.message} />;
  if (value === null) return null;
  return (
    <>
      <p className="why-rule">{words.rule[value.ruleCode]}</p>
      <h3 className="why-facts">{words.why.facts}</h3>
      {value.evidence.length === 0 ? <p>{words.why.noFacts}</p> : <EvidenceList evidence={value.evidence} />}
    </>
  );
}

function Note({ figure, children }: { readonly figure: string; readonly children: () => ReactNode }) {
  return (
    <SideNote
      word={words.why.ask}
      label={words.why.label(figure)}
      title={words.why.title(figure)}
      closeLabel={words.why.close}
    >
      {children}
    </SideNote>
  );
}

export interface WhyProps {
  /** The record's id. */
  readonly of: string;
  /** The field of its list shape, such as `verdict`. */
  readonly field: string;
  /** What the figure is called on the screen. */
  readonly figure: string;
}

function OfField({ of, field }: Omit<WhyProps, 'figure'>) {
  const { value, failure } = useOwnAnswer('story.why', { ref: of, field });
  return <Told value={value} failure={failure} />;
}

/** "Why?" beside a figure: opens the rule and the facts that made it. */
export function WhyNote({ of, field, figure }: WhyProps) {
  return <Note figure={figure}>{() => <OfField of={of} field={field} />}</Note>;
}

export interface HoldingWhyProps {
  /** The id of the party that holds it. */
  readonly party: string;
  readonly category: string;
  readonly figure: string;
}

function OfHolding({ party, category }: Omit<HoldingWhyProps, 'figure'>) {
  const { value, failure } = useOwnAnswer('data.why', { party, category });
  return <Told value={value} failure={failure} />;
}

/** The same beside a kind of data that a party holds. */
export function HoldingWhy({ party, category, figure }: HoldingWhyProps) {
  return <Note figure={figure}>{() => <OfHolding party={party} category={category} />}</Note>;
}
