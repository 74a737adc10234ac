import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { TermsInForce } from '../../../shared/api.ts';
import {
  canonicalText,
  clause as clauseShape,
  clauseSections,
  type Clause,
  policyOf,
} from '../../../shared/terms/index.ts';
import { language, words } from '../../language/index.ts';
import { settingsAnswer } from '../../state/answers.ts';
import { step } from '../../state/recording.ts';
import { useTermsDrafts } from '../../state/terms-drafts.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWritten } from '../../ui/use-written.ts';
import { ComposePart } from './compose-part.tsx';
import { ClauseLine } from './clause-line.tsx';
import { MachineForm } from './machine-form.tsx';
import { RosterBeside } from './roster-beside.tsx';

const { compose, recorded: told } = words.terms;

export interface ComposeFormProps {
  readonly terms: TermsInForce;
  /** Who is named above as the one that terms are for, where it is not whose these are: they would go to others than meant. */
  readonly otherNamed: string | null;
}

/** The terms as a form: the agreement of the roster, then the schedule clause by clause. Saved, they are a new version. */
export function ComposeForm({ terms, otherNamed }: ComposeFormProps) {
  const { party } = terms;
  const { value: settings } = useAnswer(settingsAnswer, {});
  return terms.agreement === null || terms.schedule === null || settings === null ? null : (
    <FilledForm
      agreement={terms.agreement}
      clauses={terms.schedule.clauses}
      party={party}
      otherNamed={otherNamed}
      of={`${terms.from} ${terms.version}`}
      isNew={terms.from === 'suggested'}
      zone={settings.zone}
    />
  );
}

interface FilledFormProps {
  readonly agreement: string;
  readonly clauses: readonly Clause[];
  readonly party: TermsInForce['party'];
  readonly otherNamed: string | null;
  /** Which version that is. */
  readonly of: string;
  /** Nothing is stated yet, so that even what is suggested may be. */
  readonly isNew: boolean;
  readonly zone: string;
}

function FilledForm({ agreement: first, clauses, party, otherNamed, of, isNew, zone }: FilledFormProps) {
  const whose = party?.id ?? '';
  const { drafts, keep } = useTermsDrafts();
  const begun = drafts[whose]?.of === of ? drafts[whose] : null;
  const [agreement, setAgreement] = useState(begun?.agreement ?? first);
  const [stated, setStated] = useState(() => new Map((begun?.clauses ?? clauses).map((it) => [it.clause, it])));
  const [showsMachine, setShowsMachine] = useState(false);
  const entry = useEntry({ schedule: '' });
  /** Why what is in the form is not what would be kept. */
  const [mistake, setMistake] = useState<{ readonly sentence: string; readonly named: string | null } | null>(null);
  // Who is named above is mended there, all else by writing here.
  const form = useRef<HTMLFormElement>(null);
  useWritten(form, () => setMistake(null));
  const mistaken = mistake === null || mistake.named !== otherNamed ? null : mistake.sentence;
  const sections = clauseSections(language, zone);
  const order = sections.flatMap(({ templates }) => templates.map((it) => it.clause));
  const all = [...stated.values()].toSorted((one, other) => order.indexOf(one.clause) - order.indexOf(other.clause));
  const isChanged = agreement !== first || canonicalText(sorted(all)) !== canonicalText(sorted(clauses));
  const marketing = stated.get('topic.marketing');
  const errorOf = (it: Clause): string | undefined => {
    if (!clauseShape.safeParse(it).success) return compose.error.clause;
    const isUnwanted = marketing?.type === 'ContactTopic' && !marketing.wanted;
    return it.clause === 'purpose.DirectMarketing' && isUnwanted ? compose.error.marketing : undefined;
  };
  const isWrong = all.some((it) => errorOf(it) !== undefined);
  useEffect(() => {
    if (!isChanged) keep(whose, null);
    else if (!isWrong) keep(whose, { of, agreement, clauses: [...stated.values()] });
  }, [isChanged, isWrong, keep, whose, of, agreement, stated]);
  const schedule = { clauses: all };

  const save = () =>
    entry.submit({
      errors: {},
      sentence: party === null ? told.stated : told.statedFor(party.name),
      steps: () => [step('terms.state', { ...(party === null ? {} : { party: party.id }), agreement, schedule })],
    });
  return (
    <Form
      ref={form}
      className="compose-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        // What a field shows in red is not among the clauses, which hold the last that could be read of it.
        const unread = event.currentTarget.querySelector<HTMLInputElement>('[aria-invalid="true"]');
        unread?.focus();
        const wrong =
          otherNamed !== null
            ? compose.error.otherNamed(otherNamed, party?.name ?? null)
            : unread === null
              ? null
              : compose.error.unread(unread.labels?.[0]?.textContent ?? '');
        setMistake(wrong === null ? null : { sentence: wrong, named: otherNamed });
        if (wrong === null && !isWrong && !entry.isBusy) void save();
      }}
    >
      <p className="entry-hint compose-hint">{words.terms.voice}</p>
      <ComposePart title={compose.agreement}>
        <RosterBeside agreement={agreement} onChange={setAgreement} />
      </ComposePart>
      {sections.map(({ id, templates }) => (
        <ComposePart key={id} title={compose.sections[id]}>
          {templates.map((template) => {
            const current = stated.get(template.clause) ?? null;
            return (
              <ClauseLine
                key={template.clause}
                template={template}
                current={current}
                error={current === null ? undefined : errorOf(current)}
                isNeeded={template.clause === 'purpose.ServiceDelivery'}
                onChange={(next) => {
                  setMistake(null);
                  const after = new Map(stated);
                  if (next === null) after.delete(template.clause);
                  else after.set(template.clause, next);
                  setStated(after);
                }}
              />
            );
          })}
        </ComposePart>
      ))}
      <footer className="compose-foot">
        {mistaken === null ? null : <Problem title={compose.error.notSaved} sentence={mistaken} />}
        {entry.failure === null ? null : <Problem title={words.trouble.title} sentence={entry.failure.message} />}
        <Press look="main" isSubmit isDisabled={isWrong || entry.isBusy || (!isChanged && !isNew)}>
          {compose.save}
        </Press>
        {isChanged ? (
          <Press
            onPress={() => {
              setMistake(null);
              setAgreement(first);
              setStated(new Map(clauses.map((it) => [it.clause, it])));
            }}
          >
            {compose.back}
          </Press>
        ) : null}
        <Press isDisabled={isWrong} onPress={() => setShowsMachine(true)}>
          {`${compose.machine}…`}
        </Press>
        <p className="compose-state" role="status">
          {isWrong ? compose.error.clause : isChanged ? compose.unsaved : ''}
        </p>
      </footer>
      {showsMachine ? (
        <Sheet title={compose.machine} below={compose.machineMore} onClose={() => setShowsMachine(false)}>
          <div className="compose-machine">
            <MachineForm label={compose.machine} file={{ agreement, ...policyOf(agreement, schedule), schedule }} />
            <Press onPress={() => setShowsMachine(false)}>{compose.close}</Press>
          </div>
        </Sheet>
      ) : null}
    </Form>
  );
}

const sorted = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.toSorted((one, other) => (one.clause < other.clause ? -1 : 1));
