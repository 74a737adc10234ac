import { useState } from 'react';
import { type DataCategory, dataCategories, kindsOffered } from '../../../shared/terms/index.ts';
import { language, words } from '../../language/index.ts';
import { partiesAnswer } from '../../state/answers.ts';
import type { AboutOffer } from '../../state/dialogs.ts';
import { draftFor, keepDraft } from '../../state/offer-draft.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';
import { EntrySheet } from '../entering/index.ts';
import { idOf, pointsOf, sentenceOf, termsWith } from './counter-points.ts';
import { DataKinds } from './data-kinds.tsx';
import { TermsOffered } from './terms-offered.tsx';
import { toggled } from './toggled.ts';

const { offer: text } = words.terms;
const languages = ['en', 'de'] as const;
const languageOptions = languages.map((value) => ({ value, text: words.settingsPage.languages[value] }));

export interface OfferTermsProps {
  readonly about: AboutOffer;
  readonly onClose: () => void;
}

/** An offer to one party: what it says of the person, of which data it speaks, how long it stands. Nothing is sent by it. */
export function OfferTerms({ about: asked, onClose }: OfferTermsProps) {
  const [draft] = useState(() => draftFor(asked));
  const about = draft?.about ?? asked;
  const { counter, amend } = about;
  const [, go] = useRoute();
  const { value: parties } = useAnswer(partiesAnswer, { limit: 1000 });
  const [data, setData] = useState<ReadonlySet<DataCategory> | null>(
    counter === null ? (draft?.data ?? null) : new Set(counter.offer.target.personalData),
  );
  const points = counter === null ? [] : pointsOf(counter);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(points.map(idOf)));
  const blank = {
    party: about.party,
    name: counter?.offer.assigner.name ?? '',
    identifier: counter?.offer.assigner.identifier ?? '',
    days: '30',
    language: counter?.offer.inLanguage === 'de' || (counter === null && language === 'de') ? 'de' : 'en',
    data: '',
    points: '',
  };
  const entry = useEntry(draft?.values ?? blank);
  const { values, set, errors } = entry;
  const wanted = values.party.trim();
  const party = parties?.items.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ?? null;
  const held = useHeld(party?.id ?? null);
  const chosen = data ?? held.kinds;

  const leave = () => {
    const isWritten = draft !== null || data !== null || JSON.stringify(values) !== JSON.stringify(blank);
    if (isWritten) keepDraft({ about, values, data });
    onClose();
  };
  const close = () => {
    if (draft !== null) keepDraft(null);
    onClose();
  };
  const save = async () => {
    const days = Number(values.days);
    const recorded = await entry.submit({
      errors: {
        party: wanted === '' ? text.error.party : undefined,
        days: Number.isInteger(days) && days >= 1 && days <= 365 ? undefined : text.error.days,
        data: chosen.size === 0 ? text.error.data : undefined,
        points: counter !== null && taken.size === 0 ? text.error.points : undefined,
      },
      fieldOf: { validDays: 'days' },
      sentence: words.terms.recorded.offered(wanted),
      steps: () => [
        ...(counter === null
          ? []
          : [step('terms.state', { party: party?.id ?? wanted, ...termsWith(counter, points, taken) })]),
        step('terms.offer', {
          party: party?.id ?? wanted,
          data: [...chosen],
          ...(values.name.trim() === '' ? {} : { name: values.name.trim() }),
          ...(values.identifier.trim() === '' ? {} : { identifier: values.identifier.trim() }),
          validDays: days,
          language: values.language === 'de' ? 'de' : 'en',
          amend,
        }),
      ],
    });
    const offered = recorded?.at(-1);
    if (offered === undefined) return;
    close();
    go({ screen: 'terms', ref: offered.subject.id });
  };
  return (
    <EntrySheet
      title={counter !== null ? text.titleAgain : amend ? text.titleAmend : text.title}
      below={about.party === '' ? undefined : about.party}
      onClose={close}
      entry={entry}
      isBegun={draft !== null}
      done={text.done}
      note={text.note}
      onSubmit={save}
    >
      {about.party === '' ? (
        <SuggestInput
          label={text.to}
          value={values.party}
          onChange={set('party')}
          known={parties?.items.map(({ name }) => name) ?? []}
          hint={text.toMore}
          error={errors.party}
          isFirst
        />
      ) : null}
      {counter === null ? (
        <TermsOffered party={party?.id ?? null} agreed={about.agreed ?? null} onLeave={leave} />
      ) : (
        <fieldset className="terms-ticks">
          <legend className="entry-label">{text.points}</legend>
          {points.map((point) => (
            <Tick
              key={idOf(point)}
              isOn={taken.has(idOf(point))}
              onChange={() => {
                setTaken(toggled(taken, idOf(point)));
                set('points')('');
              }}
            >
              {sentenceOf(point, counter)}
            </Tick>
          ))}
          <p className={errors.points === undefined ? 'entry-hint' : 'entry-error'}>
            {errors.points ?? text.pointsMore}
          </p>
        </fieldset>
      )}
      <div className="sheet-row">
        <TextInput label={text.name} value={values.name} onChange={set('name')} isFirst={about.party !== ''} />
        <TextInput
          label={text.identifier}
          value={values.identifier}
          onChange={set('identifier')}
          hint={party?.customerNumber == null ? undefined : text.known(party.customerNumber)}
        />
      </div>
      <p className="entry-hint">{text.nameless}</p>
      {/* What a company holds is known only once it is named. */}
      {wanted === '' ? null : <DataKinds chosen={chosen} own={held.own} onChange={setData} error={errors.data} />}
      <div className="sheet-row">
        <TextInput label={text.days} value={values.days} onChange={set('days')} error={errors.days} />
        <PickOne
          label={text.language}
          options={languageOptions}
          value={values.language === 'de' ? 'de' : 'en'}
          onChange={set('language')}
        />
      </div>
    </EntrySheet>
  );
}

/** The kinds of data that a party is known to hold, as an offer names them, and those that only the person has words for. */
function useHeld(party: string | null): { readonly kinds: ReadonlySet<DataCategory>; readonly own: readonly string[] } {
  const { value } = useOwnAnswer('data.map', party === null ? { limit: 1 } : { party, limit: 1 });
  const holder = party === null ? undefined : value?.items.find((item) => item.party.id === party);
  const held = holder?.holdings.flatMap((holding) => (holding.held ? holding.category : [])) ?? [];
  const published: readonly string[] = dataCategories;
  return { kinds: new Set(kindsOffered(held)), own: held.filter((category) => !published.includes(category)) };
}
