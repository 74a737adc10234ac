import type { TodayItem } from '../../shared/api.ts';
import { countText, plural } from './numbers.ts';

/** What needs the person now, in English. */
export const englishToday = {
  reason: {
    overdue: 'Overdue',
    due: 'Due soon',
    unanswered: 'Unanswered',
    arriving: 'Arriving',
    collect: 'To collect',
  } satisfies Record<TodayItem['reason'], string>,
  todayPage: {
    list: 'What needs you',
    /** How many of one sort there are: "3 overdue". */
    tally: {
      overdue: (number: number): string => `${countText(number)} overdue`,
      collect: (number: number): string => `${countText(number)} to collect`,
      due: (number: number): string => `${countText(number)} due`,
      unanswered: (number: number): string => `${countText(number)} unanswered`,
      arriving: (number: number): string => `${countText(number)} arriving`,
    } satisfies Record<TodayItem['reason'], (number: number) => string>,
    first: (shown: number, all: number): string => `The first ${countText(shown)} of ${countText(all)}.`,
    actions: (title: string): string => `What to say of ${title}`,
    toConfirm: (name: string): string => `${name} has to confirm its receipt`,
    came: 'It arrived…',
    done: 'It is done…',
    answered: 'They answered…',
    never: 'Never came…',
    rest: 'Let it rest…',
    contact: 'Contact…',
    cameTitle: 'It arrived',
    doneTitle: 'It is done',
    doneOn: 'On which day',
    giveUp: {
      never_came: 'Never came',
      dropped: 'Let it rest',
    },
    giveUpMore: {
      never_came: 'Nothing more is awaited then, and it counts as missed.',
      dropped: 'Nothing more is awaited then, and it counts for nobody and against nobody.',
    },
    giveUpReason: {
      never_came: 'It never came.',
      dropped: 'It no longer matters.',
    },
    reason: 'Why',
    things: (number: number): string => plural(number, 'thing', 'things'),
    older: (number: number, days: number): string =>
      `${countText(number)} overdue for more than ${countText(days)} days`,
    olderOf: (number: number): string => `${countText(number)} for long`,
    later: (number: number): string => `${countText(number)} later`,
    oneOlder: (title: string): string => `Select ${title}`,
    allOlder: (number: number): string => `Select all ${countText(number)} shown`,
    moreOlder: 'Show more',
    markOlder: 'Select those that are settled, to put them away at once.',
    olderActions: 'What to say of the selected',
    theyNever: 'They never came…',
    letRest: 'Let them rest…',
    quiet: 'Nothing needs you now.',
    quietMore: 'What is overdue, due or unanswered will appear here by itself.',
    late: (days: number): string => `${plural(days, 'day', 'days')} late`,
    due: (when: string): string => `due ${when}`,
    choose: 'Choose a line to see its story.',
  },
};
