import { type ReactNode, useState } from 'react';
import type { Explanation, Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { useChanges } from '../../state/changes.ts';
import { call } from '../../state/client.ts';
import { failureText } from '../../state/failure-text.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SideNote } from '../../ui/side-note.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ruleText } from './rule-text.ts';
import { Therefore } from './why-therefore.tsx';
import { weighingText } from './weighing-text.ts';
import { WhyPart } from './why-part.tsx';
import './why-note.css';

interface ToldProps {
  readonly value: Explanation | null;
  readonly failure: Failure | null;
}

const Failed = ({ failure }: { readonly failure: Failure }) => (
  <Problem title={words.trouble.title} sentence={failureText(failure)} />
);

/** What a figure counts, the newest first, each leading to its record and to its own facts; more page by page. */
function Parts({ first }: { readonly first: Explanation }) {
  const [later, setLater] = useState<readonly Explanation[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pages = [first, ...later];
  const next = pages.at(-1)?.parts?.next ?? null;
  const more = async () => {
    const page = await call('story.why', {
      ref: first.subject.id,
      field: first.field,
      after: next,
      ...(first.weighing === null ? {} : { halfLifeDays: first.weighing.halfLifeDays }),
    });
    if (page.ok) setLater([...later, page.value]);
    else setFailure(page.error);
  };
  return (
    <>
      <h3 className="why-facts">{words.why.counted(first.parts?.count ?? 0)}</h3>
      <ol className="why-parts">
        {pages.flatMap(({ parts, evidence }) =>
          (parts?.items ?? []).map((part) => (
            <WhyPart
              key={`${part.record.subject} ${part.record.id} ${part.facts.join(' ')}`}
              part={part}
              evidence={evidence.filter(({ fact }) => part.facts.includes(fact))}
            />
          )),
        )}
      </ol>
      {failure === null ? null : <Failed failure={failure} />}
      {next === null ? null : <Press onPress={() => void more()}>{words.why.more}</Press>}
    </>
  );
}

function Told({ value, failure }: ToldProps) {
  const seen = useChanges((state) => state.seen);
  if (failure !== null) return <Failed failure={failure} />;
  if (value === null) return null;
  const { evidence, parts, weighing } = value;
  const rule = ruleText(value);
  return (
    <>
      {parts !== null ? (
        // What was paged to belongs to the answer before a change.
        <Parts key={seen} first={value} />
      ) : (
        <>
          <h3 className="why-facts">{words.why.facts}</h3>
          {evidence.length === 0 ? <p>{words.why.noFacts}</p> : <EvidenceList evidence={evidence} />}
        </>
      )}
      {/* What was said and done comes first; what follows from it, and by which rule, is read after it. */}
      <Therefore value={value} />
      {weighing === null ? null : <p className="why-weighing">{weighingText(weighing)}</p>}
      {rule === null ? null : (
        <>
          <h3 className="why-facts">{words.why.rule}</h3>
          <p className="why-rule">{rule}</p>
        </>
      )}
    </>
  );
}

interface NoteProps extends Pick<WhyProps, 'figure' | 'value' | 'shown' | 'isAlwaysSeen'> {
  readonly children: () => ReactNode;
}

function Note({ figure, value, shown, isAlwaysSeen = false, children }: NoteProps) {
  return (
    <SideNote
      word={shown ?? words.why.ask}
      look={shown !== undefined ? 'text' : isAlwaysSeen ? 'word' : 'onHover'}
      label={words.why.label(figure)}
      title={words.why.title(figure)}
      about={value}
      closeLabel={words.why.close}
    >
      {children}
    </SideNote>
  );
}

/** Which figure is asked about. */
export interface Asked {
  /** The record's id. */
  readonly of: string;
  /** The field of its list shape, such as `verdict`, or a figure that other records make, such as `spent`. */
  readonly field: string;
  /** Of a standing: the half-life that is tried out, where one is. */
  readonly halfLifeDays?: number | null | undefined;
}

export interface WhyProps extends Asked {
  /** What the figure is called on the screen. */
  readonly figure: string;
  /** What it comes to, as it stands on the screen, where the figure's name does not tell. */
  readonly value?: string | undefined;
  /** The figure itself, where it stands in a sentence and is what one presses; "Why?" beside it where left out. */
  readonly shown?: string;
  /** What was said and what came of it, in sentences to begin with. */
  readonly inShort?: string | undefined;
  /** Not only once one points at what it belongs to, or reaches it with Tab. */
  readonly isAlwaysSeen?: boolean;
}

function OfField({ of, field, halfLifeDays, inShort }: Asked & Pick<WhyProps, 'inShort'>) {
  const { value, failure } = useOwnAnswer('story.why', { ref: of, field, halfLifeDays });
  return (
    <>
      {inShort === undefined ? null : <p className="why-short">{inShort}</p>}
      <Told value={value} failure={failure} />
    </>
  );
}

/** "Why?" beside a figure: opens the facts that made it, or the records that it counts, and the rule that turned them into it. */
export function WhyNote({ of, field, halfLifeDays, inShort, ...note }: WhyProps) {
  return <Note {...note}>{() => <OfField of={of} field={field} halfLifeDays={halfLifeDays} inShort={inShort} />}</Note>;
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
  return (
    <Note figure={figure} isAlwaysSeen>
      {() => <OfHolding party={party} category={category} />}
    </Note>
  );
}
