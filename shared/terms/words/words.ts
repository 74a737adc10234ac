import type { Channel, DataCategory, Topic } from '../../model/index.ts';
import type { declineReasons } from '../answer/shape.ts';
import type { NegotiationState } from '../negotiation.ts';
import type { ReasonCode } from '../read/reason.ts';
import type { RosterGroup, RosterName, RosterPoint, RosterRule } from '../roster.ts';
import type { breachSteps, Clause, ClauseType, engagementWishes, frequencies, ideaUses } from '../schedule/clause.ts';
import type { Purpose } from '../vocabulary/purposes.ts';

/** Which rules the roster knows for a point: there are words for those. */
type RuleOf<Point extends RosterPoint> = Point extends 'service' | 'portability'
  ? 'required'
  : Point extends 'sharing' | `${string}_third`
    ? 'prohibited'
    : Point extends 'analytics' | 'tracking' | 'profiling' | 'sharing_anonymised'
      ? 'permitted' | 'prohibited'
      : 'permitted';

type Sentences<Key extends string> = Readonly<Record<Key, string>>;

/** An agreement of the roster: what one would call it, and what it comes to in one sentence. */
interface AgreementWords {
  readonly title: string;
  readonly gist: string;
}

/**
 * Terms in plain words of one language. The person speaks, to the company. A language that lacks a word does not compile.
 */
export interface TermsWords {
  readonly agreement: Readonly<Record<RosterName, AgreementWords>>;
  readonly group: Sentences<RosterGroup>;
  readonly rule: Sentences<RosterRule>;
  readonly point: { readonly [Point in RosterPoint]: Sentences<RuleOf<Point>> };
  /** A clause of the schedule as a sentence with its figures, and a few words to head a form or a list. */
  readonly clause: {
    readonly [Type in ClauseType]: (clause: Extract<Clause, { type: Type }>) => string;
  };
  readonly clauseTitle: { readonly [Type in ClauseType]: (clause: Extract<Clause, { type: Type }>) => string };
  readonly channel: Sentences<Channel>;
  /** By which way: “by e-mail”. */
  readonly reached: Sentences<Channel>;
  readonly topic: Sentences<Topic>;
  readonly frequency: Sentences<(typeof frequencies)[number]>;
  readonly engagementWish: Sentences<(typeof engagementWishes)[number]>;
  /** 1 casual to 5 intense. */
  readonly intensity: readonly [string, string, string, string, string];
  readonly ideaUse: Sentences<(typeof ideaUses)[number]>;
  readonly breachStep: Sentences<(typeof breachSteps)[number]>;
  readonly purpose: Readonly<Record<Purpose, string>>;
  readonly data: Readonly<Record<DataCategory, string>>;
  readonly declineReason: Sentences<(typeof declineReasons)[number]>;
  /** Why a file is refused. */
  readonly reason: Readonly<Record<ReasonCode, string>>;
  readonly state: Readonly<Record<NegotiationState, string>>;
}
