import { useState } from 'react';
import { flushSync } from 'react-dom';
import { fileStem, type Offer } from '../../../shared/terms/index.ts';
import { words } from '../../language/index.ts';
import { isDesktop } from '../../state/client.ts';
import { putOnPaper } from '../../state/put-on-paper.ts';
import { tellFailure } from '../../state/recording.ts';
import { Press } from '../../ui/press.tsx';
import { TermsOnPaper } from './terms-on-paper.tsx';

const { files: text } = words.terms;

/** Puts an offer on paper: as a PDF where the app can make one, else by the browser's own dialog. */
export function PaperButton({ offer }: { readonly offer: Offer }) {
  const [isPrinting, setPrinting] = useState(false);
  const print = async () => {
    flushSync(() => setPrinting(true));
    const failure = await putOnPaper(fileStem(offer));
    setPrinting(false);
    if (failure !== null) tellFailure(failure);
  };
  const word = isDesktop ? text.save : text.print;
  return (
    <>
      <Press label={`${word}: ${text.paper.name}`} isDisabled={isPrinting} onPress={() => void print()}>
        {word}
      </Press>
      {isPrinting ? <TermsOnPaper offer={offer} /> : null}
    </>
  );
}
