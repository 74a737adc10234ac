import { channels } from '../../../shared/model/index.ts';
import { readDay, todayHere, words } from '../../language/index.ts';
import { partiesAnswer } from '../../state/answers.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField, EntrySheet, pastDayError, readingPast } from '../entering/index.ts';
import { sentAt } from './sent-at.ts';

const { askedFor: text, sent, offer, recorded: told } = words.terms;
const channelOptions = channels.map((value) => ({ value, text: words.channel[value] }));

/** That a company asked on which terms the person deals: what is offered to it next answers that. */
export function TermsAsked({ onClose }: { readonly onClose: () => void }) {
  const today = todayHere();
  const [, go] = useRoute();
  const { value: parties } = useAnswer(partiesAnswer, { limit: 1000 });
  const entry = useEntry({ party: '', channel: 'email', note: '', on: '' });
  const { values, set, errors } = entry;
  const party = values.party.trim();
  const note = values.note.trim();
  const save = async () => {
    const on = values.on.trim() === '' ? null : readDay(values.on, readingPast(today));
    const recorded = await entry.submit({
      errors: {
        party: party === '' ? text.error : undefined,
        on: values.on.trim() === '' ? undefined : pastDayError(values.on, today),
      },
      fieldOf: { at: 'on' },
      sentence: told.asked(party),
      steps: () => [
        step('terms.asked', {
          party,
          channel: channels.find((each) => each === values.channel) ?? 'email',
          ...(note === '' ? {} : { note }),
          ...sentAt(on, today),
        }),
      ],
    });
    const asked = recorded?.at(-1);
    if (asked === undefined) return;
    onClose();
    go({ screen: 'terms', ref: asked.subject.id });
  };
  return (
    <EntrySheet title={text.title} onClose={onClose} entry={entry} onSubmit={save}>
      <SuggestInput
        label={text.who}
        value={values.party}
        onChange={set('party')}
        known={parties?.items.map(({ name }) => name) ?? []}
        hint={offer.toMore}
        error={errors.party}
        isFirst
      />
      <PickOne label={sent.how} options={channelOptions} value={values.channel} onChange={set('channel')} />
      <TextInput label={words.terms.answered.note} value={values.note} onChange={set('note')} isLong />
      <DayField
        label={sent.on}
        value={values.on}
        onChange={set('on')}
        reading={readingPast(today)}
        emptyHint={sent.onMore}
        error={errors.on}
      />
    </EntrySheet>
  );
}
