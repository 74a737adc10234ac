import { useState } from 'react';
import type { NegotiationItem } from '../../../shared/api.ts';
import { didOfMethod, digestOf } from '../../../shared/terms/index.ts';
import { instantText, words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { Chapter } from '../story/index.ts';
import { SaveButton } from './save-button.tsx';
import { useAgreementFile } from './terms-file.ts';

const { agreement: text } = words.terms;
const shortOf = (long: string): string => `${long.slice(0, 10)}…${long.slice(-6)}`;

/** A long name, shortened; whole, a press in it marks all of it to be copied. */
function LongName({ name, value }: { readonly name: string; readonly value: string }) {
  const [isWhole, setWhole] = useState(false);
  return (
    <div className="long-name">
      <dt className="figure-label">{name}</dt>
      <dd>
        <code className="long-value">{isWhole ? value : shortOf(value)}</code>{' '}
        <Press look="quiet" label={`${isWhole ? text.short : text.whole}: ${name}`} onPress={() => setWhole(!isWhole)}>
          {isWhole ? text.short : text.whole}
        </Press>
      </dd>
    </div>
  );
}

/** What both hold: its fingerprint, both signatures, and the file. */
export function AgreementHeld({ negotiation }: { readonly negotiation: NegotiationItem }) {
  const { agreementDocument, answer, party } = negotiation;
  return (
    <Chapter title={text.title}>
      {agreementDocument === null ? (
        <p className="notes">{text.byHand}</p>
      ) : (
        <HeldFile key={agreementDocument} document={agreementDocument} signatory={answer?.name ?? party.name} />
      )}
    </Chapter>
  );
}

function HeldFile({ document, signatory }: { readonly document: string; readonly signatory: string }) {
  const file = useAgreementFile(document);
  if (file === null) return null;
  const [mine, theirs] = file.proof;
  return (
    <>
      <p className="notes">{text.more}</p>
      <dl className="held-names">
        <LongName name={text.digest} value={digestOf(file)} />
        <LongName
          name={`${text.proofMine}, ${text.signed(instantText(mine.created))}`}
          value={didOfMethod(mine.verificationMethod)}
        />
        <LongName
          name={`${text.proofTheirs} (${signatory}), ${text.signed(instantText(theirs.created))}`}
          value={didOfMethod(theirs.verificationMethod)}
        />
      </dl>
      <SaveButton document={document}>{text.save}</SaveButton>
    </>
  );
}
