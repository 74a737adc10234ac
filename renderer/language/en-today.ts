import type { TodayItem } from '../../shared/api.ts';
import type { ExpectationKind } from '../../shared/model/index.ts';
import { countText, plural } from './numbers.ts';

/** What one says is done, once it is: parcels tell of deliveries, contacts of replies. */
type Done = Exclude<ExpectationKind, 'delivery' | 'reply'>;

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
    /** Below a project that one wants to have done. */
    ownWish: 'A project of yours',
    came: 'It arrived…',
    done: {
      dispatch: 'It was sent…',
      refund: 'The money came…',
      return: 'It is returned…',
      repair: 'It is repaired…',
      other: 'It is done…',
    } satisfies Record<Done, string>,
    answered: 'They answered…',
    never: {
      delivery: 'Never came…',
      dispatch: 'Never sent…',
      reply: 'Never answered…',
      refund: 'Never came…',
      return: 'Never returned…',
      repair: 'Never repaired…',
      other: 'Never done…',
    } satisfies Record<ExpectationKind, string>,
    rest: 'Let it rest…',
    contact: 'Contact…',
    /** What is to be done about a thing, before its name; a question and one's own words say it themselves. */
    ofKind: {
      dispatch: 'To be sent',
      refund: 'Refund',
      return: 'Return',
      repair: 'Repair',
    } as Readonly<Partial<Record<ExpectationKind, string>>>,
    ofKindTitle: (ofKind: string, title: string): string => `${ofKind}: ${title}`,
    /** What a company owes for a point of the agreement that it broke. */
    putRight: (point: string): string => `To be put right: ${point}`,
    brokenOn: (day: string): string => `broken ${day}`,
    replyFrom: (name: string): string => `Reply from ${name}`,
    cameTitle: {
      delivery: 'It arrived',
      dispatch: 'It was sent',
      reply: 'They answered',
      refund: 'The money came',
      return: 'It is returned',
      repair: 'It is repaired',
      other: 'It is done',
    } satisfies Record<ExpectationKind, string>,
    doneOn: 'On which day',
    /** Both the sheet's title and, with a full stop, the reason that it begins with. */
    neverTitle: {
      delivery: 'It never came',
      dispatch: 'It was never sent',
      reply: 'They never answered',
      refund: 'The money never came',
      return: 'It was never returned',
      repair: 'It was never repaired',
      other: 'It was never done',
    } satisfies Record<ExpectationKind, string>,
    neverMany: 'They never came',
    restTitle: 'Let it rest',
    restReason: 'It no longer matters.',
    giveUpMore: {
      never_came: 'If you record this, nothing more is awaited, and it counts as missed.',
      dropped: 'If you record this, nothing more is awaited, and it counts for nobody and against nobody.',
    },
    reason: 'Why',
    things: (number: number): string => plural(number, 'thing', 'things'),
    older: (number: number, days: number): string =>
      `${countText(number)} overdue for more than ${countText(days)} days`,
    olderOf: (number: number, days: number): string => `${countText(number)} more for over ${countText(days)} days`,
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
    inGrace: (days: number): string => `${plural(days, 'day', 'days')} late, in grace`,
    due: (when: string): string => `due ${when}`,
    choose: 'Choose a line to see its story.',
  },
};
