import { type Channel, type Direction, type Topic, channels, topics } from '../../../shared/model/index.ts';
import { endOfDay, momentOf, readMoment, todayHere, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import type { Correction } from './correctable.tsx';
import { readingPast } from './past-day.ts';
import { readingFrom } from './window-fields.tsx';
import { unreadDay } from './unread-day.ts';

type Read = (text: string) => Correction;

const directions: readonly Direction[] = ['outbound', 'inbound'];

export const channelOptions = channels.map((value) => ({ value, text: words.channel[value] }));
export const directionOptions = directions.map((value) => ({ value, text: words.interactionsPage.direction[value] }));
export const topicOptions = topics.map((value) => ({ value, text: words.interactionsPage.topic[value] }));
export const feltOptions = words.felt.map((text, at) => ({ value: String(at - 2), text }));

const wordCorrection =
  (interaction: string, field: 'summary' | 'party' | 'order', error: string): Read =>
  (text) =>
    text === '' ? { error } : { step: step('interaction.record', { interaction, [field]: text }) };

export const summaryCorrection = (interaction: string): Read =>
  wordCorrection(interaction, 'summary', words.interactionsPage.error.summary);

export const partyCorrection = (interaction: string): Read =>
  wordCorrection(interaction, 'party', words.interactionsPage.error.party);

/** An order by its id or its number. */
export const orderCorrection = (interaction: string): Read =>
  wordCorrection(interaction, 'order', words.entering.error.empty);

/** The project that a contact serves; emptied, none. */
export const serveCorrection =
  (interaction: string): Read =>
  (project) => ({ step: step('interaction.record', { interaction, project: project === '' ? null : project }) });

export const channelCorrection =
  (interaction: string): Read =>
  (text) => ({ step: step('interaction.record', { interaction, channel: text as Channel }) });

export const directionCorrection =
  (interaction: string): Read =>
  (text) => ({ step: step('interaction.record', { interaction, direction: text as Direction }) });

export const feltCorrection =
  (interaction: string): Read =>
  (text) => ({ step: step('interaction.record', { interaction, felt: Number(text) }) });

export const topicCorrection =
  (interaction: string): Read =>
  (text) => ({ step: step('interaction.record', { interaction, topic: text as Topic }) });

export const heldCorrection =
  (interaction: string): Read =>
  (text) => {
    const heldAt = readMoment(text, readingPast(todayHere()), momentOf);
    if (heldAt === null) return { error: unreadDay(text, readingPast(todayHere())) };
    if (Date.parse(heldAt) > Date.parse(endOfDay(todayHere()))) return { error: words.entering.error.future };
    return { step: step('interaction.record', { interaction, heldAt }) };
  };

export const replyCorrection =
  (interaction: string): Read =>
  (text) => {
    const replyUntil = readMoment(text, readingFrom(todayHere()), endOfDay);
    return replyUntil === null
      ? { error: unreadDay(text, readingFrom(todayHere())) }
      : { step: step('interaction.record', { interaction, replyUntil }) };
  };
