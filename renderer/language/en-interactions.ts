import type { Direction, Topic } from '../../shared/model/index.ts';
import type { ReplyClock } from '../../shared/judge/index.ts';
import { countText, plural } from './numbers.ts';

/** A length of time on the clock it runs on: the hours a party is open, its working days, or all hours. */
function spanText(minutes: number, clock: ReplyClock): string {
  if (clock === 'open_hours')
    return minutes % 60 === 0
      ? plural(minutes / 60, 'opening hour', 'opening hours')
      : `${plural(minutes, 'minute', 'minutes')} of opening time`;
  const ofDays = clock === 'open_days' ? ' of working days' : '';
  if (minutes % 1440 === 0)
    return clock === 'open_days'
      ? plural(minutes / 1440, 'working day', 'working days')
      : plural(minutes / 1440, 'day', 'days');
  return minutes % 60 === 0
    ? `${plural(minutes / 60, 'hour', 'hours')}${ofDays}`
    : `${plural(minutes, 'minute', 'minutes')}${ofDays}`;
}

/** Contacts and threads, in English. */
export const englishInteractions = {
  interactionsPage: {
    log: 'Log a contact…',
    logTitle: 'Log a contact',
    answerTitle: { outbound: 'I answered', inbound: 'They answered' } satisfies Record<Direction, string>,
    whatWasSaid: { outbound: 'What I said', inbound: 'What they said' } satisfies Record<Direction, string>,
    search: 'Search by what it was about',
    about: 'About',
    when: 'When',
    reply: 'Answer',
    nobody: 'nobody named',
    between: {
      outbound: (name: string | null): string => `You to ${name ?? 'someone'}`,
      inbound: (name: string | null): string => `${name ?? 'Someone'} to you`,
    } satisfies Record<Direction, (name: string | null) => string>,
    direction: { outbound: 'I got in touch', inbound: 'They got in touch' } satisfies Record<Direction, string>,
    directionLabel: 'Who got in touch',
    channel: 'Channel',
    who: 'Who',
    order: 'Order',
    felt: 'How it felt',
    topicLabel: 'Kind of message',
    topic: { service: 'About my orders', marketing: 'Advertising', news: 'News', surveys: 'Survey' } satisfies Record<
      Topic,
      string
    >,
    with: 'With whom',
    what: 'What about',
    iAwait: 'I await an answer',
    replyBasis: 'Why by then',
    theyAwait: 'They await my answer',
    byWhen: 'By when',
    /** By when an answer is awaited where no day is named. */
    dueByPreset: (when: string, span: string): string =>
      `Empty: by ${when}. Counterpart takes ${span} for usual; Settings can say otherwise.`,
    dueBySetting: (when: string, span: string): string => `Empty: by ${when}, as Settings say ${span}`,
    dueByTerms: (when: string, span: string): string => `Empty: by ${when}, as you agreed on ${span}`,
    dueByNothing: 'No time is usual on this channel: name a day, or nothing is awaited.',
    span: spanText,
    now: 'Empty: just now',
    aboutOrder: 'About which order',
    awaited: 'Answers awaited',
    answered: (when: string): string => `answered ${when}`,
    noDate: 'no date',
    actions: 'What came after',
    thread: 'Thread',
    asked: (when: string): string => `asked ${when}`,
    dueAt: (when: string): string => `due ${when}`,
    stands: 'the clock stands still: it waits for you',
    notAnswered: 'no answer yet',
    pauses: (number: number): string => (number === 1 ? 'paused once' : `paused ${countText(number)} times`),
    theyAnswered: 'They answered…',
    iAnswered: 'I answered…',
    none: 'No contact is logged yet.',
    noneMore: 'Log a call, a chat or a mail, and say by when you await the answer: it will be judged like any promise.',
    choose: 'Choose a contact to see what came of it.',
    shown: (number: number, more: boolean): string =>
      more ? `newest ${countText(number)}` : plural(number, 'contact', 'contacts'),
    error: { party: 'Say with whom.', summary: 'Say in a few words what it was about.' },
  },
};
