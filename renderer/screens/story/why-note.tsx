import { words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { SideNote } from '../../ui/side-note.tsx';
import { EvidenceList } from './evidence-list.tsx';
import './why-note.css';

export interface WhyProps {
  /** The record's id. */
  readonly of: string;
  /** The field of its list shape, such as `verdict`. */
  readonly field: string;
  /** What the figure is called on the screen. */
  readonly figure: string;
}

function Explanation({ of, field }: Omit<WhyProps, 'figure'>) {
  const { value, failure } = useOwnAnswer('story.why', { ref: of, field });
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

/** "Why?" beside a figure: opens the rule and the facts that made it. */
export function WhyNote({ of, field, figure }: WhyProps) {
  return (
    <SideNote
      word={words.why.ask}
      label={words.why.label(figure)}
      title={words.why.title(figure)}
      closeLabel={words.why.close}
    >
      {() => <Explanation of={of} field={field} />}
    </SideNote>
  );
}
