import { channels } from '../../../shared/model/index.ts';
import { declineReasons } from '../../../shared/terms/index.ts';
import { readDay, termWords, todayHere, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Choice } from '../../ui/choice.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField, EntrySheet, pastDayError, readingPast } from '../entering/index.ts';
import { sentAt } from './sent-at.ts';
import type { AboutNegotiation } from './terms-sent.tsx';

const { answered: text } = words.terms;
const events = ['accepted', 'countered', 'declined'] as const;
const eventOptions = events.map((value) => ({ value, text: text.whats[value] }));
const silence = 'silence';
const channelOptions = [
  ...channels.map((value) => ({ value, text: words.channel[value] })),
  { value: silence, text: text.silent },
];
const reasonOptions = declineReasons.map((value) => ({ value, text: termWords.declineReason[value] }));

/** What a company said otherwise than by file: by telephone, by letter, or by saying nothing. */
export function TermsAnswered({ negotiation, onClose }: AboutNegotiation) {
  const today = todayHere();
  const entry = useEntry({ event: 'accepted', channel: 'phone', reason: 'other', note: '', on: '' });
  const { values, set, errors } = entry;
  const event = events.find((each) => each === values.event) ?? 'accepted';
  const channel = channels.find((each) => each === values.channel);
  const reason = declineReasons.find((each) => each === values.reason) ?? 'other';
  const note = values.note.trim();
  const save = async () => {
    const on = values.on.trim() === '' ? null : readDay(values.on, readingPast(today));
    const recorded = await entry.submit({
      errors: { on: values.on.trim() === '' ? undefined : pastDayError(values.on, today) },
      fieldOf: { at: 'on' },
      sentence: words.terms.recorded.answered(negotiation.party.name),
      steps: () => [
        step('terms.answered', {
          negotiation: negotiation.id,
          event,
          ...(channel === undefined ? {} : { channel }),
          ...(event === 'declined' && channel !== undefined ? { reason } : {}),
          ...(note === '' && channel !== undefined ? {} : { note: note === '' ? text.silent : note }),
          ...sentAt(on, today),
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet title={text.title} below={negotiation.party.name} onClose={onClose} entry={entry} onSubmit={save}>
      <p className="entry-hint">{text.more}</p>
      <PickOne
        label={text.how}
        options={channelOptions}
        value={values.channel}
        onChange={(how) => {
          set('channel')(how);
          // Who says nothing has not accepted.
          if (how === silence) set('event')('declined');
        }}
      />
      {channel === undefined ? null : (
        <PickOne label={text.what} options={eventOptions} value={event} onChange={set('event')} />
      )}
      {event === 'declined' && channel !== undefined ? (
        <Choice isNamed label={text.why} options={reasonOptions} value={reason} onChange={set('reason')} />
      ) : null}
      <TextInput label={text.note} value={values.note} onChange={set('note')} isLong />
      <DayField
        label={words.terms.sent.on}
        value={values.on}
        onChange={set('on')}
        reading={readingPast(today)}
        emptyHint={words.terms.sent.onMore}
        error={errors.on}
      />
    </EntrySheet>
  );
}
