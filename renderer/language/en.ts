import { type Refusals, refusals } from '../../shared/contract/refusals.ts';
import { type Rules, rules } from '../../shared/contract/rules.ts';
import {
  dataCategoryInEnglish,
  dataPageInEnglish,
  dataPurposeInEnglish,
  denialReasonInEnglish,
  requestStateInEnglish,
} from './en-data.ts';
import { dayText } from './dates.ts';
import { englishChain } from './en-chain.ts';
import { englishToday } from './en-today.ts';
import { englishOrders } from './en-orders.ts';
import { englishEvidence } from './en-evidence.ts';
import { englishParties } from './en-parties.ts';
import { englishProjects } from './en-projects.ts';
import { englishInteractions } from './en-interactions.ts';
import { englishIntake } from './en-intake.ts';
import { englishEntering } from './en-entering.ts';
import { englishCommands } from './en-commands.ts';
import { englishHistory } from './en-history.ts';
import { englishJoining } from './en-joining.ts';
import { englishSettings } from './en-settings.ts';
import { englishTerms } from './en-terms.ts';

/** Every text of the window, in English. */
export const english = {
  app: 'Counterpart',
  nav: {
    label: 'Main',
    parts: 'Parts of this screen',
    today: 'Today',
    orders: 'Orders',
    interactions: 'Interactions',
    projects: 'Projects',
    vendors: 'Vendors',
    couriers: 'Couriers',
    standings: 'Standings',
    data: 'My data',
    terms: 'Terms',
    history: 'History',
    settings: 'Settings',
  },
  ...englishChain,

  dataRight: {
    access: 'Access to my data',
    rectification: 'Correction of my data',
    erasure: 'Deletion of my data',
    portability: 'My data in a portable form',
    objection: 'Objection to the use of my data',
    opt_out: 'No sale or sharing of my data',
  },
  dataCategory: dataCategoryInEnglish,
  dataPurpose: dataPurposeInEnglish,
  dataPage: dataPageInEnglish,
  requestState: requestStateInEnglish,
  denialReason: denialReasonInEnglish,
  ...englishToday,
  ...englishOrders,
  ...englishEvidence,
  ...englishParties,
  ...englishIntake,
  ...englishEntering,
  ...englishInteractions,
  ...englishProjects,
  ...englishCommands,
  joining: englishJoining,
  terms: englishTerms,
  ...englishHistory,
  ...englishSettings,
  trouble: {
    title: 'That did not work',
    again: 'Try again',
    reading: 'Reading…',
    opening: 'Your data is being opened… After an update that can take some minutes.',
    unreachable: 'The agent does not answer. Your data is safe; close Counterpart and open it again.',
    broken: 'This part of the window stopped working. Your data is safe; try again, or open Counterpart anew.',
  },
  /** What the agent refuses, as it says it itself, but with days in the person's manner. */
  refusal: {
    ...refusals,
    window_backwards: ({ from, until }) => `The window ends (${dayText(until)}) before it begins (${dayText(from)}).`,
    order_day_beyond: ({ on, from, until }) =>
      `${dayText(on)} cannot be the day of an order: name one from ${dayText(from)} to ${dayText(until)}.`,
    not_yet: ({ on }) => `${dayText(on)} has not come yet: an outcome is what was observed.`,
    before_sent: ({ on, sentOn }) =>
      `${dayText(on)} is before the day on which the request was sent: ${dayText(sentOn)}.`,
    before_agreed: ({ on, since }) => `${dayText(on)} is before the agreement, which holds since ${dayText(since)}.`,
    before_asked: ({ on, askedOn }) => `${dayText(on)} is before the day on which they asked: ${dayText(askedOn)}.`,
    offer_lapsed: ({ until }) =>
      `The offer stood until ${dayText(until)}: say on which day, up to then, this happened.`,
  } satisfies Refusals as Refusals,
  rule: rules as Rules,
};
