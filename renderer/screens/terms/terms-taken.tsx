import type { TermsImport } from '../../../shared/api.ts';
import { termWords, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { type TermsTaken as Taken, useTermsIntake } from '../../state/terms-intake.ts';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { OtherName } from './other-name.tsx';

const { taken: text } = words.terms;

function placeOf({ where, offset }: TermsImport['verdict']['reasons'][number]): string {
  return where === '' ? (offset === null ? text.whole : text.character(offset)) : where;
}

function sentenceOf({ result: { file, state, transaction }, party }: Taken): string {
  if (transaction === null) return text.known(file);
  switch (state) {
    case 'accepted':
      return text.accepted(party);
    case 'counter_offer_made':
      return text.countered(party);
    default:
      return text.declined(party);
  }
}

function OneTaken({ taken }: { readonly taken: Taken }) {
  const { file, verdict, negotiation } = taken.result;
  if (!verdict.valid)
    return (
      <div role="alert">
        <p className="terms-refused">{text.refused(file)}</p>
        <ul>
          {keyed(verdict.reasons, ({ code, where }) => `${code} ${where}`).map(([key, reason]) => (
            <li key={key}>
              {termWords.reason[reason.code]} {text.where(placeOf(reason))}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div role="status">
      <p>
        {sentenceOf(taken)}{' '}
        {negotiation === null ? null : <a href={hrefOf({ screen: 'terms', ref: negotiation })}>{text.see}</a>}
      </p>
      <OtherName name={taken.name} party={taken.party} />
    </div>
  );
}

/** Below the screen, whichever it is: what came of the answers that were dropped. */
export function TermsTaken() {
  const { taken, failure, dismiss } = useTermsIntake();
  if (taken.length === 0 && failure === null) return null;
  return (
    <section className="intake-strip" aria-label={text.label}>
      <div className="intake-content">
        {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
        {keyed(taken, ({ result }) => result.file).map(([key, each]) => (
          <OneTaken key={key} taken={each} />
        ))}
      </div>
      <Press onPress={dismiss}>{text.close}</Press>
    </section>
  );
}
