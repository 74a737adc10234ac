import { useState } from 'react';
import {
  clauseSentence,
  pointSentences,
  rosterAgreement,
  type RosterRule,
  type Schedule,
} from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { RuleMark } from './rule-mark.tsx';
import './plain-terms.css';

/** An agreement and its schedule as a company reads them: sentence by sentence. */
export function PlainTerms({ agreement, schedule }: { readonly agreement: string; readonly schedule: Schedule }) {
  const chosen = rosterAgreement(agreement);
  return (
    <div className="plain-terms">
      {chosen === null ? null : (
        <>
          <p className="plain-title">{termWords.agreement[chosen.name].title}</p>
          <ul className="plain-list">
            {pointSentences(chosen, termWords).map(({ point, rule, sentence }) => (
              <li key={point} className="plain-point">
                <RuleMark rule={rule satisfies RosterRule} />
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="plain-list plain-clauses">
        {schedule.clauses.map((clause) => (
          <li key={clause.clause}>{clauseSentence(clause, termWords)}</li>
        ))}
      </ul>
    </div>
  );
}

const forms = ['plain', 'machine'] as const;
type Form = (typeof forms)[number];
const options = forms.map((value) => ({ value, text: words.terms[value] }));

/** The same, or the file as a program reads it. */
export function PlainOrMachine({
  agreement,
  schedule,
  file,
}: {
  readonly agreement: string;
  readonly schedule: Schedule;
  readonly file: unknown;
}) {
  const [form, setForm] = useState<Form>('plain');
  return (
    <>
      <PickOne label={words.terms.form} options={options} value={form} onChange={setForm} />
      {form === 'plain' ? (
        <PlainTerms agreement={agreement} schedule={schedule} />
      ) : (
        <MachineForm label={words.terms.machine} file={file} />
      )}
    </>
  );
}

/** A file as it is, to be read and copied. */
export function MachineForm({ label, file }: { readonly label: string; readonly file: unknown }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <pre className="machine-form" tabIndex={0} aria-label={label} role="region">
      {JSON.stringify(file, null, 2)}
    </pre>
  );
}
