import { channels, type Direction, topics } from '../../../shared/model/index.ts';
import { endOfDay, momentOf, readDay, readMoment, todayHere, words } from '../../language/index.ts';
import type { AboutContact } from '../../state/dialogs.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useEntry } from '../../state/use-entry.ts';
import { ReplyUntil } from './reply-until.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';
import {
  DayField,
  EntrySheet,
  OrderInput,
  PartyInput,
  pastDayError,
  readingFrom,
  readingPast,
  unreadDay,
  topicOptions,
} from '../entering/index.ts';

const channelOptions = channels.map((value) => ({ value, text: words.channel[value] }));
const directions = (['outbound', 'inbound'] as const satisfies readonly Direction[]).map((value) => ({
  value,
  text: words.interactionsPage.direction[value],
}));
const replyBases = (['wish', 'promised'] as const).map((value) => ({ value, text: words.entering.basis[value] }));
const feelings = words.felt.map((text, at) => ({ value: String(at - 2), text }));

export interface LogInteractionProps {
  /** What is known of it already; null for a contact of its own. */
  readonly about: AboutContact | null;
  readonly onClose: () => void;
}

/** One contact: who, about what, on which channel, and whether an answer is awaited. */
export function LogInteraction({ about, onClose }: LogInteractionProps) {
  const today = todayHere();
  const [route, go] = useRoute();
  const answered = about?.answers ?? null;
  const entry = useEntry<
    'party' | 'summary' | 'channel' | 'direction' | 'awaits' | 'until' | 'basis' | 'felt' | 'topic' | 'order' | 'on'
  >({
    party: about?.party?.name ?? '',
    summary: '',
    channel: answered?.channel ?? 'email',
    direction: about?.direction ?? 'outbound',
    awaits: '',
    until: '',
    basis: 'wish',
    felt: '',
    topic: '',
    order: about?.order?.id ?? '',
    on: '',
  });
  const { values, set, errors } = entry;
  const direction = directions.find(({ value }) => value === values.direction)?.value ?? 'outbound';
  const channel = channels.find((each) => each === values.channel) ?? 'email';
  const topic = topics.find((each) => each === values.topic);
  const replyBasis = values.basis === 'promised' ? 'promised' : 'wish';
  const isAwaiting = values.awaits !== '';
  const until = readMoment(values.until, readingFrom(today), endOfDay);
  const heldOn = values.on.trim() === '' ? today : readDay(values.on, readingPast(today));

  const save = async () => {
    const [party, summary, order] = [values.party.trim(), values.summary.trim(), values.order.trim()];
    const recorded = await entry.submit({
      errors: {
        party: party === '' ? words.interactionsPage.error.party : undefined,
        summary: summary === '' ? words.interactionsPage.error.summary : undefined,
        until:
          isAwaiting && values.until.trim() !== '' && until === null
            ? unreadDay(values.until, readingFrom(today))
            : undefined,
        on: values.on.trim() === '' ? undefined : pastDayError(values.on, today),
      },
      fieldOf: { replyUntil: 'until', heldAt: 'on' },
      sentence: words.recording.interaction(party),
      steps: () => [
        step('interaction.record', {
          channel,
          direction,
          summary,
          party,
          ...(order === '' ? {} : { order }),
          ...(about?.project == null ? {} : { project: about.project.id }),
          ...(answered === null ? {} : { inReplyTo: answered.id }),
          ...(heldOn === null || heldOn === today ? {} : { heldAt: momentOf(heldOn) }),
          ...(direction === 'inbound' && topic !== undefined ? { topic } : {}),
          ...(values.felt === '' ? {} : { felt: Number(values.felt) }),
          ...(!isAwaiting ? {} : direction === 'inbound' ? { awaitsMe: true } : { awaitsReply: true }),
          ...(isAwaiting && direction === 'outbound' && until !== null ? { replyUntil: until, replyBasis } : {}),
        }),
      ],
    });
    if (recorded === null) return;
    onClose();
    const [logged] = recorded;
    if (logged !== undefined && route.screen === 'interactions') go({ screen: 'interactions', ref: logged.subject.id });
  };

  return (
    <EntrySheet
      title={answered === null ? words.interactionsPage.logTitle : words.interactionsPage.answerTitle[direction]}
      below={answered?.name ?? about?.project?.name}
      onClose={onClose}
      entry={entry}
      onSubmit={save}
    >
      <PartyInput
        label={words.interactionsPage.with}
        value={values.party}
        onChange={set('party')}
        error={errors.party}
        isFirst={about?.party == null}
      />
      <TextInput
        label={answered === null ? words.interactionsPage.what : words.interactionsPage.whatWasSaid[direction]}
        value={values.summary}
        onChange={set('summary')}
        error={errors.summary}
        isFirst={about?.party != null}
      />
      {answered !== null ? null : (
        <PickOne
          label={words.interactionsPage.directionLabel}
          options={directions}
          value={direction}
          onChange={set('direction')}
        />
      )}
      <PickOne
        label={words.interactionsPage.channel}
        options={channelOptions}
        value={channel}
        onChange={set('channel')}
      />
      <Tick isOn={isAwaiting} onChange={(isOn) => set('awaits')(isOn ? 'yes' : '')}>
        {direction === 'outbound' ? words.interactionsPage.iAwait : words.interactionsPage.theyAwait}
      </Tick>
      {isAwaiting && direction === 'outbound' ? (
        <ReplyUntil
          party={values.party.trim()}
          channel={channel}
          heldAt={heldOn === null || heldOn === today ? null : momentOf(heldOn)}
          value={values.until}
          onChange={set('until')}
          error={errors.until}
        />
      ) : null}
      {isAwaiting && direction === 'outbound' && values.until.trim() !== '' ? (
        <PickOne
          label={words.interactionsPage.replyBasis}
          options={replyBases}
          value={replyBasis}
          onChange={set('basis')}
        />
      ) : null}
      <div className="sheet-part">
        <div className="sheet-row">
          <OrderInput
            label={words.interactionsPage.aboutOrder}
            value={values.order}
            onChange={set('order')}
            present={about?.order ?? null}
            party={values.party.trim()}
            error={errors.order}
          />
          <DayField
            label={words.interactionsPage.when}
            value={values.on}
            onChange={set('on')}
            reading={readingPast(today)}
            emptyHint={words.interactionsPage.now}
            error={errors.on}
          />
        </div>
        {direction === 'inbound' ? (
          <PickOne
            label={words.interactionsPage.topicLabel}
            options={topicOptions}
            value={topic ?? null}
            onChange={set('topic')}
          />
        ) : null}
        <PickOne
          label={words.interactionsPage.felt}
          options={feelings}
          value={values.felt === '' ? null : values.felt}
          onChange={set('felt')}
        />
      </div>
    </EntrySheet>
  );
}
