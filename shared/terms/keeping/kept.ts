import type { Channel, Instant, LocalDate, Topic, Verdict } from '../../model/index.ts';
import type { Clause } from '../schedule/clause.ts';
import { isWithinHours, periodOf } from './contact-times.ts';

/** What shows that a clause was kept or broken: a record by its kind and id, or a document by its hash. */
export interface Sign {
  readonly subject: 'interaction' | 'expectation' | 'document';
  readonly id: string;
}

/** A contact that came in while the agreement was in force. */
export interface Incoming extends Sign {
  readonly at: Instant;
  /** The day in the person's zone. */
  readonly on: LocalDate;
  readonly channel: Channel;
  /** Whether it answers the person, who got in touch before in the same matter: by the same channel, or by others only. */
  readonly asked: 'same_way' | 'other_way' | 'no';
  /** What kind of message it was; null where nothing says so. */
  readonly topic: Topic | null;
}

/** Something awaited while the agreement was in force, with the clause that promises it, where one does. */
export interface Awaited {
  readonly id: string;
  readonly clause: string | null;
  readonly verdict: Verdict;
  /** It happened by the last day that keeps the promise, whatever else was wrong with it. */
  readonly wasInTime: boolean;
  /** Of a date: its last instant, and when the company named another day. Null where no delay can be told of. */
  readonly delay: { readonly until: Instant; readonly toldAt: Instant | null } | null;
}

/** How one clause was kept. */
export interface ClauseKept {
  readonly clause: string;
  readonly kept: number;
  /** What looks like a breach, the oldest first; whether it is one the person says. */
  readonly broken: readonly Sign[];
  readonly open: number;
}

/** Whether `keepingOf` can tell by itself how a clause is kept: of the others only the person can say. */
export function isWatched(clause: Clause): boolean {
  switch (clause.type) {
    case 'Language':
    case 'Engagement':
    case 'ReturnWindow':
    case 'PurposeAndRetention':
    case 'ContributedIdeas':
    case 'Breach':
      return false;
    case 'ContactPoint':
    case 'ContactTopic':
    case 'ContactFrequency':
    case 'ReplyTime':
    case 'Dispatch':
    case 'Delivery':
    case 'StatedDate':
    case 'DelayNotice':
    case 'Refund':
      return true;
    default:
      return clause satisfies never;
  }
}

type Tally = Omit<ClauseKept, 'clause'>;

/** Holds an agreement's clauses against what came in and what was awaited. The order of what is given does not matter. */
export function keepingOf(
  clauses: readonly Clause[],
  incoming: readonly Incoming[],
  awaited: readonly Awaited[],
): ClauseKept[] {
  const contacts = incoming.toSorted((one, other) =>
    one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1,
  );
  const outcomes = awaited.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return clauses.map((clause) => ({ clause: clause.clause, ...tallyOf(clause, contacts, outcomes) }));
}

function tallyOf(clause: Clause, contacts: readonly Incoming[], awaited: readonly Awaited[]): Tally {
  switch (clause.type) {
    case 'ContactPoint': {
      // Who answers by the way that the person took does what was asked.
      const unasked = contacts.filter(({ channel, asked }) => channel === clause.channel && asked !== 'same_way');
      return signs(unasked, ({ at }) => !clause.wanted || !isWithinHours(clause, at));
    }
    case 'ContactTopic':
      return signs(
        contacts.filter(({ topic }) => topic === clause.topic),
        () => !clause.wanted,
      );
    case 'ContactFrequency': {
      const counts = new Map<string, number>();
      const isTooMuch = ({ on }: Incoming): boolean => {
        const period = periodOf(on, clause.per);
        const count = (counts.get(period) ?? 0) + 1;
        counts.set(period, count);
        return count > clause.atMost;
      };
      return signs(
        contacts.filter(({ asked }) => asked === 'no'),
        isTooMuch,
      );
    }
    case 'DelayNotice': {
      const late = awaited.flatMap(({ id, delay, ...came }) =>
        delay !== null && isBroken(byDay(came)) ? [{ id, ...delay }] : [],
      );
      const isTold = ({ until, toldAt }: (typeof late)[number]): boolean =>
        toldAt !== null && Date.parse(toldAt) <= Date.parse(until) - clause.hoursBefore * 3_600_000;
      const untold = late.filter((it) => !isTold(it));
      return { kept: late.length - untold.length, broken: untold.map(signOf), open: 0 };
    }
    case 'Dispatch':
    case 'Delivery':
    case 'StatedDate':
      return outcomes(clause, awaited, byDay);
    default:
      return outcomes(clause, awaited, ({ verdict }) => verdict);
  }
}

type Came = Pick<Awaited, 'verdict' | 'wasInTime'>;

/** A verdict is also missed for what lacked or was broken; of a date that says nothing. */
const byDay = ({ verdict, wasInTime }: Came): Verdict => (verdict === 'missed' && wasInTime ? 'met' : verdict);

const isBroken = (verdict: Verdict): boolean => verdict === 'missed' || verdict === 'overdue';

function outcomes(clause: Clause, awaited: readonly Awaited[], verdictOf: (came: Came) => Verdict): Tally {
  const own = awaited.filter((it) => it.clause === clause.clause);
  const verdicts = own.map(verdictOf);
  return {
    kept: verdicts.filter((verdict) => verdict === 'met' || verdict === 'exceeded').length,
    broken: own.filter((it) => isBroken(verdictOf(it))).map(signOf),
    open: verdicts.filter((verdict) => verdict === 'open').length,
  };
}

const signOf = ({ id }: { readonly id: string }): Sign => ({ subject: 'expectation', id });

function signs(contacts: readonly Incoming[], isBreach: (contact: Incoming) => boolean): Tally {
  const broken = contacts.filter(isBreach).map(({ subject, id }) => ({ subject, id }));
  return { kept: contacts.length - broken.length, broken, open: 0 };
}
