import type { ReactNode } from 'react';
import type { Explanation, Failure } from '../../../shared/api.ts';
import type { Reference } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useChanges } from '../../state/changes.ts';
import { failureText } from '../../state/failure-text.ts';
import type { OrderFilter } from '../../state/order-find.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { SideNote } from '../../ui/side-note.tsx';
import { VerdictCounts } from '../verdict/index.ts';
import { EvidenceList } from './evidence-list.tsx';
import { InOrders } from './in-orders.tsx';
import { ruleText } from './rule-text.ts';
import { Therefore } from './why-therefore.tsx';
import { weighingText } from './weighing-text.ts';
import { WhyParts } from './why-parts.tsx';
import './why-note.css';

interface ToldProps {
  readonly value: Explanation | null;
  readonly failure: Failure | null;
  /** Which orders it counts, or counts things of. */
  readonly inOrders?: OrderFilter | undefined;
}

/** Which rule was followed, and of a standing first what it counts and how that is weighed. */
function Rule({ value }: { readonly value: Explanation }) {
  const { weighing } = value;
  const rule = ruleText(value);
  const reckoned = weighing === null ? null : weighingText(weighing, value.value);
  return (
    <>
      {weighing === null || reckoned === null ? null : (
        <>
          <VerdictCounts counts={weighing.counts} />
          <p className="why-weighing">{reckoned.plain}</p>
          <p className="why-sum">{reckoned.sum}</p>
        </>
      )}
      {rule === null ? null : (
        <>
          <h3 className="why-facts">{words.why.rule}</h3>
          <p className="why-rule">{rule}</p>
        </>
      )}
    </>
  );
}

function Facts({ evidence, partOf }: Pick<Explanation, 'evidence' | 'partOf'>) {
  const parts = partOf.map(({ dealings, newest, count }) => words.why.partOf[dealings](newest, count));
  return (
    <>
      <h3 className="why-facts">{parts.length === 0 ? words.why.facts : parts.join('; ')}</h3>
      {evidence.length === 0 ? <p>{words.why.noFacts}</p> : <EvidenceList evidence={evidence} />}
    </>
  );
}

function Told({ value, failure, inOrders }: ToldProps) {
  const seen = useChanges((state) => state.seen);
  if (failure !== null) return <Problem title={words.trouble.title} sentence={failureText(failure)} />;
  if (value === null) return null;
  const { parts, partOf } = value;
  if (parts !== null || partOf.length > 0)
    return (
      <>
        {/* What many records make is answered before they are listed: nobody reads them all. */}
        <Rule value={value} />
        {/* What was paged to belongs to the answer before a change. */}
        {parts === null ? <Facts {...value} /> : <WhyParts key={seen} first={value} />}
        {inOrders === undefined ? null : <InOrders of={inOrders} isJudged={value.weighing !== null} />}
      </>
    );
  return (
    <>
      {/* What was said and done comes first; what follows from it, and by which rule, is read after it. */}
      <Facts {...value} />
      <Therefore value={value} />
      <Rule value={value} />
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
  /** The orders that it counts, or of which it counts something: there they can be searched. */
  readonly inOrders?: OrderFilter | undefined;
}

function OfField({ of, field, halfLifeDays, inShort, inOrders }: Asked & Pick<WhyProps, 'inShort' | 'inOrders'>) {
  const { value, failure } = useOwnAnswer('story.why', { ref: of, field, halfLifeDays });
  return (
    <>
      {inShort === undefined ? null : <p className="why-short">{inShort}</p>}
      <Told value={value} failure={failure} inOrders={inOrders} />
    </>
  );
}

/** "Why?" beside a figure: opens the facts that made it, or the records that it counts, and the rule that turned them into it. */
export function WhyNote({ of, field, halfLifeDays, inShort, inOrders, ...note }: WhyProps) {
  return (
    <Note {...note}>
      {() => <OfField of={of} field={field} halfLifeDays={halfLifeDays} inShort={inShort} inOrders={inOrders} />}
    </Note>
  );
}

export interface HoldingWhyProps {
  /** Who holds it. */
  readonly party: Reference;
  readonly category: string;
  readonly figure: string;
}

function OfHolding({ party, category }: Omit<HoldingWhyProps, 'figure'>) {
  const { value, failure } = useOwnAnswer('data.why', { party: party.id, category });
  const cut = value?.partOf.map(({ dealings }) => dealings) ?? [];
  const inOrders = cut.includes('orders')
    ? { vendor: party.name }
    : cut.includes('parcels')
      ? { carrier: party.name }
      : undefined;
  return <Told value={value} failure={failure} inOrders={inOrders} />;
}

/** The same beside a kind of data that a party holds. */
export function HoldingWhy({ party, category, figure }: HoldingWhyProps) {
  return (
    <Note figure={figure} isAlwaysSeen>
      {() => <OfHolding party={party} category={category} />}
    </Note>
  );
}
