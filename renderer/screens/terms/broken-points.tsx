import type { BreachItem } from '../../../shared/api.ts';
import { clauseSentence, clauseTitle } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Shape } from '../../ui/shape.tsx';
import { RecordedBreach } from '../story/index.ts';

const { kept: text } = words.terms;

interface BrokenPointProps {
  readonly breach: BreachItem;
  readonly isChosen: boolean;
}

function BrokenPoint({ breach, isChosen }: BrokenPointProps) {
  const { clause } = breach;
  return (
    <li className="kept-clause" aria-current={isChosen ? 'true' : undefined}>
      <p className="kept-head">
        <span className="verdict verdict-missed">
          <Shape shape="down" />
          {text.notKept(clauseTitle(clause, termWords))}
        </span>
      </p>
      <q className="kept-sentence">{clauseSentence(clause, termWords)}</q>
      <ul>
        <RecordedBreach breach={breach} />
      </ul>
    </li>
  );
}

export interface BrokenPointsProps {
  readonly party: string;
  readonly negotiation: string;
  /** The breach that is looked at; the newest where none is. */
  readonly chosen: string | null;
}

/** What was broken of an agreement, before all that is well with it: the one that is looked at, and how many more there are. */
export function BrokenPoints({ party, negotiation, chosen }: BrokenPointsProps) {
  const { value } = useOwnAnswer('terms.breaches', { party, limit: 1000 });
  const broken = value?.items.filter((breach) => breach.negotiation === negotiation) ?? [];
  const shown = broken.find(({ id }) => id === chosen) ?? broken[0];
  if (shown === undefined) return null;
  return (
    <section className="broken-points" aria-label={text.broken}>
      <ul>
        <BrokenPoint breach={shown} isChosen={shown.id === chosen} />
      </ul>
      {broken.length === 1 ? null : <p className="kept-unwatched">{text.moreBroken(broken.length - 1)}</p>}
    </section>
  );
}
