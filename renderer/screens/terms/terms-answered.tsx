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
const silence = 'silence';
const eventOptions = [
  ...events.map((value) => ({ value, text: text.whats[value] })),
  { value: silence, text: text.silent },
];
const channelOptions = channels.map((value) => ({ value, text: words.channel[value] }));
const reasonOptions = declineReasons.map((value) => ({ value, text: termWords.declineReason[value] }));

/**
 * What a company said otherwise than by file: by telephone, by letter, or by saying nothing. Nothing is chosen beforehand,
 * because an acceptance that nobody meant would make an agreement.
 */
export function TermsAnswered({ negotiation, onClose }: AboutNegotiation) {
  const today = todayHere();
  const entry = useEntry({ event: '', channel: '', reason: 'other', note: '', on: '' });
  const { values, set, errors } = entry;
  const isSilent = values.event === silence;
  // Who says nothing has not accepted.
  const event = isSilent ? 'declined' : events.find((each) => each === values.event);
  const channel = channels.find((each) => each === values.channel);
  const reason = declineReasons.find((each) => each === values.reason) ?? 'other';
  const note = values.note.trim();
  const save = async () => {
    const on = values.on.trim() === '' ? null : readDay(values.on, readingPast(today));
    const recorded = await entry.submit({
      errors: {
        event: event === undefined ? text.error.event : undefined,
        channel: isSilent || channel !== undefined ? undefined : text.error.channel,
        on: values.on.trim() === '' ? undefined : pastDayError(values.on, today),
      },
      fieldOf: { at: 'on' },
      sentence: words.terms.recorded.answered(negotiation.party.name),
      steps: () => [
        step('terms.answered', {
          negotiation: negotiation.id,
          event: event ?? 'declined',
          ...(isSilent || channel === undefined ? {} : { channel }),
          ...(event === 'declined' && !isSilent ? { reason } : {}),
          ...(note === '' && !isSilent ? {} : { note: note === '' ? text.silent : note }),
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
        label={text.what}
        options={eventOptions}
        value={isSilent ? silence : (event ?? null)}
        onChange={set('event')}
        error={errors.event}
      />
      {event === 'declined' && !isSilent ? (
        <Choice isNamed label={text.why} options={reasonOptions} value={reason} onChange={set('reason')} />
      ) : null}
      {isSilent ? null : (
        <PickOne
          label={text.how}
          options={channelOptions}
          value={channel ?? null}
          onChange={set('channel')}
          error={errors.channel}
        />
      )}
      <TextInput label={isSilent ? text.silentNote : text.note} value={values.note} onChange={set('note')} isLong />
      <DayField
        label={text.on}
        value={values.on}
        onChange={set('on')}
        reading={readingPast(today)}
        emptyHint={words.terms.sent.onMore}
        error={errors.on}
      />
    </EntrySheet>
  );
}
