import { useState } from 'react';
import { languagesOf, mailSentences, type Offer, type Spoken } from '../../../shared/terms/index.ts';
import { words } from '../../language/index.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { MachineForm } from './machine-form.tsx';
import { OfferInWords } from './offer-in-words.tsx';
import './offer-preview.css';

/** An offer as the company gets it: in each language of its page, the one that the page opens in first, or as a program reads it. */
export function OfferPreview({ offer }: { readonly offer: Offer }) {
  const languages = languagesOf(offer);
  const [form, setForm] = useState<Spoken['language'] | 'machine'>(languages[0]?.language ?? 'en');
  const shown = languages.find(({ language }) => language === form);
  const options = [
    ...languages.map(({ language }) => ({ value: language, text: words.settingsPage.languages[language] })),
    { value: 'machine' as const, text: words.terms.machine },
  ];
  return (
    <>
      <PickOne label={words.terms.form} options={options} value={form} onChange={setForm} />
      <p className="entry-hint">{words.terms.formMore}</p>
      {shown === undefined ? (
        <MachineForm label={words.terms.machine} file={offer} />
      ) : (
        <OfferSheet offer={offer} spoken={shown} />
      )}
    </>
  );
}

/** What the page says of the offer: all but its check and its form, which the page alone can do. */
export function OfferSheet({ offer, spoken }: { readonly offer: Offer; readonly spoken: Spoken }) {
  const { page } = spoken;
  return (
    <OfferInWords offer={offer} spoken={spoken} level={4} intro={page.intro}>
      <p>{[page.accept, page.counter, page.decline].join(' · ')}</p>
      <h6>{page.byMail}</h6>
      <p>{page.byMailHint}</p>
      <ul>
        {mailSentences(offer).map((sentence) => (
          <li key={sentence(spoken)}>{sentence(spoken)}</li>
        ))}
      </ul>
    </OfferInWords>
  );
}
