import type { QuickDraft } from '../../../shared/api.ts';
import { channels, type LocalDate } from '../../../shared/model/index.ts';
import { endOfDay, momentOf, readMoment, words } from '../../language/index.ts';
import { readingFrom, unreadDay } from '../entering/index.ts';
import type { QuickRecording, QuickValues } from './quick-values.ts';
import { pastError, pastOf, said } from './value-parts.ts';

/** Those that a contact may answer, as long as it is the line's party that got in touch. */
export const questionsFor = ({ party, direction }: QuickValues, draft: QuickDraft): QuickDraft['questions'] =>
  direction === 'inbound' && party.trim() === draft.party?.value ? draft.questions : [];

/** An answer is about the order of its question, and comes where that was had, unless something else is said. */
export function answering(values: QuickValues, draft: QuickDraft): QuickValues {
  const question = questionsFor(values, draft).find(({ id }) => id === values.answers);
  return {
    ...values,
    answers: question?.id ?? '',
    channel: values.channel || (question?.channel ?? ''),
    order: values.order || (question?.order?.id ?? ''),
  };
}

/** What the fields say of a contact. */
export function interactionOf(values: QuickValues, today: LocalDate): QuickRecording {
  const on = pastOf(values.on, today);
  const until = values.replyUntil === '' ? null : readMoment(values.replyUntil, readingFrom(today), endOfDay);
  const channel = channels.find((each) => each === values.channel);
  return {
    sentence: words.recording.interaction(values.party),
    errors: {
      party: values.party === '' ? words.interactionsPage.error.party : undefined,
      channel: channel === undefined ? words.quick.error.channel : undefined,
      on: pastError(values.on, today),
      replyUntil:
        values.replyUntil !== '' && until === null ? unreadDay(values.replyUntil, readingFrom(today)) : undefined,
    },
    input: {
      interaction: {
        channel: channel ?? 'email',
        direction: values.direction === 'inbound' ? 'inbound' : 'outbound',
        party: values.party,
        summary: values.line,
        ...said('order', values.order),
        ...said('inReplyTo', values.answers),
        ...said('heldAt', on === null || on === today ? null : momentOf(on)),
        ...(until === null && values.awaits !== '' ? { awaitsReply: true } : {}),
        ...(until === null ? {} : { replyUntil: until, replyBasis: 'wish' as const }),
      },
    },
  };
}
