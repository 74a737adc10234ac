import type { Direction, Topic } from '../../shared/model/index.ts';
import { countText, plural } from './numbers.ts';

/** Contacts and threads, in English. */
export const englishInteractions = {
  interactionsPage: {
    log: 'Log a contact…',
    logTitle: 'Log a contact',
    about: 'About',
    when: 'When',
    reply: 'Answer',
    nobody: 'nobody named',
    between: {
      outbound: (name: string): string => `You to ${name}`,
      inbound: (name: string): string => `${name} to you`,
    } satisfies Record<Direction, (name: string) => string>,
    direction: { outbound: 'I got in touch', inbound: 'They got in touch' } satisfies Record<Direction, string>,
    directionLabel: 'Who to whom',
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
    theyAwait: 'They await my answer',
    byWhen: 'By when',
    byNorm: 'Empty: by what is usual on this channel',
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
