import type { NegotiationItem } from '../../../shared/api.ts';
import { channels } from '../../../shared/model/index.ts';
import { readDay, todayHere, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { DayField, EntrySheet, pastDayError, readingPast } from '../entering/index.ts';
import { sentAt } from './sent-at.ts';

const channelOptions = channels.map((value) => ({ value, text: words.channel[value] }));

export interface AboutNegotiation {
  readonly negotiation: NegotiationItem;
  readonly onClose: () => void;
}

/** That an offer left, when and by which way. */
export function TermsSent({ negotiation, onClose }: AboutNegotiation) {
  const today = todayHere();
  const entry = useEntry({ channel: 'email', on: '' });
  const { values, set, errors } = entry;
  const channel = channels.find((each) => each === values.channel) ?? 'email';
  const save = async () => {
    const on = values.on.trim() === '' ? null : readDay(values.on, readingPast(today));
    const recorded = await entry.submit({
      errors: { on: values.on.trim() === '' ? undefined : pastDayError(values.on, today) },
      fieldOf: { at: 'on' },
      sentence: words.terms.recorded.sent(negotiation.party.name),
      steps: () => [step('terms.sent', { negotiation: negotiation.id, channel, ...sentAt(on, today) })],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.terms.sent.title}
      below={negotiation.party.name}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <PickOne label={words.terms.sent.how} options={channelOptions} value={channel} onChange={set('channel')} />
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
