import { useState } from 'react';
import { type Clause, clauseSentence, clauseTitle } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { Tick } from '../../ui/tick.tsx';
import { ClauseFields } from './clause-fields.tsx';

export interface ClauseLineProps {
  /** How the clause begins once it is asked for. */
  readonly template: Clause;
  /** Null where it is not asked for. */
  readonly current: Clause | null;
  readonly error: string | undefined;
  /** Always asked for. */
  readonly isNeeded: boolean;
  readonly onChange: (clause: Clause | null) => void;
}

const { compose } = words.terms;

/** One clause: whether it is asked for, what it says in plain words, and one press away what can be changed of it. */
export function ClauseLine({ template, current, error, isNeeded, onChange }: ClauseLineProps) {
  const [isOpen, setOpen] = useState(false);
  const title = clauseTitle(template, termWords);
  const asked = current ?? template;
  // Of a way or a topic the tick alone does not tell whether one wants it.
  const asking = 'wanted' in asked ? compose[asked.wanted ? 'wanted' : 'unwanted'](title) : title;
  return (
    <div className={current === null ? 'clause clause-off' : 'clause'}>
      <div className="clause-head">
        {isNeeded ? (
          <p className="clause-needed">{title}</p>
        ) : (
          <Tick isOn={current !== null} onChange={(isOn) => onChange(isOn ? template : null)}>
            {asking}
          </Tick>
        )}
        <p className={error === undefined ? 'clause-says' : 'clause-says entry-error'}>
          {error ?? (current === null ? compose.notAsked : clauseSentence(current, termWords))}
        </p>
        {current === null ? null : (
          <Press
            look="quiet"
            label={`${isOpen ? compose.doneChanging : compose.change}: ${title}`}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? compose.doneChanging : compose.change}
          </Press>
        )}
      </div>
      {current === null || !isOpen ? null : (
        <div className="clause-fields" role="group" aria-label={title}>
          <ClauseFields clause={current} onChange={onChange} />
        </div>
      )}
    </div>
  );
}
