import { useState } from 'react';
import type { TermsInForce } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ComposeForm } from './compose-form.tsx';
import { ForWhom } from './for-whom.tsx';
import { TermsParts, mine as own } from './terms-parts.tsx';
import { TermsVersions } from './terms-versions.tsx';
import './compose-terms.css';

/** The person's terms for everybody, or for one party: clause by clause, in plain words, with their versions. */
export function ComposeTerms({ party }: { readonly party: string | null }) {
  const input = party === null ? {} : { party };
  const { value, failure, ask } = useOwnAnswer('terms.show', input);
  const show = useDialogs((dialogs) => dialogs.show);
  const { compose, mine } = words.terms;
  const name = value?.party?.name ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const named = typed ?? name ?? '';
  return (
    <main className="screen">
      <div className="list compose">
        <header className="list-head">
          <div className="list-name">
            <h1 className="screen-title">{name === null ? mine : compose.forParty(name)}</h1>
            <p className="list-count" role="status">
              {value === null ? '' : standOf(value)}
            </p>
          </div>
          {/* What is stated is to be offered next. */}
          {value === null || value.from === 'suggested' || value.from === 'none' ? null : (
            <Press
              onPress={() => {
                const about = { party: name ?? '', amend: false, counter: null, isOfTerms: true };
                show({ dialog: 'offerTerms', about });
              }}
            >
              {name === null ? words.terms.offerEllipsis : compose.offerTo(name)}
            </Press>
          )}
        </header>
        <div className="list-tools">
          <TermsParts current={own} />
        </div>
        {failure === null ? null : (
          <Problem
            title={words.trouble.title}
            sentence={failure.message}
            again={{ word: words.trouble.again, onPress: () => void ask(input) }}
          />
        )}
        {value === null || failure !== null ? null : (
          <>
            <ForWhom terms={value} name={named} onName={setTyped} />
            {/* Stated anew, or taken back: the form begins with what holds now. */}
            <ComposeForm
              key={`${value.from} ${value.version}`}
              terms={value}
              otherNamed={named.trim().toLowerCase() === (name ?? '').toLowerCase() ? null : named.trim()}
            />
            <TermsVersions versions={value.versions} />
          </>
        )}
      </div>
    </main>
  );
}

function standOf({ from, version }: TermsInForce): string {
  const { compose, version: versionText } = words.terms;
  if (from === 'suggested') return compose.suggested;
  if (from === 'none') return compose.variants.none;
  return from === 'everybody' ? `${compose.everybody}, ${versionText(version)}` : versionText(version);
}
