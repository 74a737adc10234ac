import { countText, plural } from './numbers.ts';

/** How agreements are kept, in English. */
export const englishKept = {
  title: 'Terms kept',
  none: 'Nothing has come of this agreement yet.',
  counts: (kept: number, broken: number, open: number): string =>
    [
      ...(kept > 0 ? [`${countText(kept)} kept`] : []),
      ...(broken > 0 ? [`${countText(broken)} broken`] : []),
      ...(open > 0 ? [`${countText(open)} open`] : []),
    ].join(', ') || 'not decided',
  looks: (name: string): string => `Looks broken: ${name}`,
  sign: { interaction: 'a contact', order: 'an order', expectation: 'what was awaited', document: 'a document' },
  record: 'Record breach',
  recordLabel: (clause: string, name: string): string => `Record breach of ${clause}: ${name}`,
  recording: (party: string): string => `Breach of terms by ${party}`,
  recorded: 'Recorded as broken',
  unwatched: (points: string): string =>
    `Nothing that comes in tells of these, so they are not checked by themselves: ${points}. Record a breach where you see one.`,
  profile: (party: string): string => `All about ${party}`,
  offers: 'Offers',
  breaches: 'Breaches',
  shown: (number: number, more: boolean): string =>
    more ? `newest ${countText(number)}` : plural(number, 'breach', 'breaches'),
  noBreaches: 'No agreement is recorded as broken.',
  noBreachesMore:
    'What looks like a breach stands with each agreement and in the party’s profile; you say whether it is one.',
  toOffers: 'Show the offers',
  choose: 'Choose a breach to see its agreement.',
  broken: 'What was broken',
  notKept: (point: string): string => `Not kept: ${point}`,
  moreBroken: (number: number): string =>
    `${plural(number, 'more breach stands', 'more breaches stand')} under “Terms kept” below.`,
  on: 'On',
  breach: {
    open: 'Record a breach…',
    title: 'Record a breach',
    clause: 'Which point',
    shows: 'What shows it',
    nothing: 'Only what I say here',
    what: 'What happened',
    today: 'Empty: today',
    thatDay: 'Empty: the day of that contact',
    error: 'Say what happened, or choose what shows it.',
  },
};
