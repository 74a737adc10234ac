import type {
  AskedBack,
  Basis,
  Channel,
  DataRight,
  DenialReason,
  Direction,
  ExpectationKind,
  Hours,
  Jurisdiction,
  Mark,
  Money,
  OrderItem,
  OrderState,
  RequestState,
  Role,
  SettledVerdict,
  ShipmentState,
  SubjectKind,
  Topic,
  Verdict,
  Window,
} from '../../../shared/model/index.ts';
import type { BusinessCalendar, Grace, ReplyNorms } from '../../../shared/judge/index.ts';
import type { Settings } from '../../../shared/api.ts';
import type { Pause } from '../../../shared/judge/index.ts';
import type { StoredFact } from '../facts/index.ts';
import type { RecordSetting } from '../settings.ts';
import type { Agreements } from './held-agreements.ts';

/** The settings that records follow from, beside the facts. */
export type RecordSettings = Pick<Settings, RecordSetting>;

/** For each field of a record that facts decided: those that did, the decisive first. */
export type Because = Readonly<Record<string, readonly StoredFact[]>>;

/** One settled verdict as standings count it. */
export interface TallyEntry {
  readonly party: string;
  readonly role: Role;
  readonly verdict: 'missed' | 'met' | 'exceeded';
  /** Days since 1970-01-01 on which it was settled. */
  readonly day: number;
}

interface FoldedRecord {
  readonly id: string;
  readonly because: Because;
}

export interface PartyRecord extends FoldedRecord {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly country: string | null;
  readonly hours: Hours | null;
  readonly contacts: readonly { readonly channel: Channel; readonly address: string }[];
  readonly customerNumber: string | null;
  /** Whether facts know it by another name too, by which orders may speak of it. */
  readonly renamed: boolean;
  readonly notes: string | null;
}

export interface ProjectRecord extends FoldedRecord {
  readonly name: string;
  readonly until: string | null;
  readonly achieved: boolean | null;
  /** The day it was achieved or given up, or the instant at which the person said so. */
  readonly achievedAt: string | null;
  readonly notes: string | null;
}

/** Parties and projects are held as the id of the mark that named them; the `mark` table leads to the record. */
export interface OrderRecord extends FoldedRecord {
  readonly vendor: string | null;
  /** As the facts name it: what a search finds the order by. */
  readonly vendorName: string | null;
  readonly orderNumber: string | null;
  /** The numbers of the others that it was made one from. */
  readonly otherNumbers: readonly string[];
  readonly placedOn: string | null;
  readonly project: string | null;
  readonly country: string | null;
  readonly total: Money | null;
  readonly items: readonly OrderItem[];
  readonly itemCount: number;
  readonly state: OrderState;
  readonly notes: string | null;
  /** The worst of the settled verdicts of its deliveries, and its gap. */
  readonly settled: SettledVerdict | null;
  readonly gapDays: number | null;
  /** Of the deliveries still open, the one that is due first. */
  readonly openDueOn: string | null;
  readonly openUntil: string | null;
  readonly sortOn: string;
  /** What its vendor's standing counts: one verdict an order, once it no longer changes. */
  readonly tally: TallyEntry | null;
}

export interface ShipmentRecord extends FoldedRecord {
  readonly orders: readonly string[];
  readonly carrier: string | null;
  readonly trackingNumbers: readonly string[];
  readonly service: string | null;
  readonly shippedOn: string | null;
  readonly deliveredOn: string | null;
  readonly state: ShipmentState;
  /** False for a parcel that no number names: facts about it are marked by its order. */
  readonly marked: boolean;
  readonly sortOn: string;
}

export interface InteractionRecord extends FoldedRecord {
  readonly heldAt: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly party: string | null;
  readonly order: string | null;
  readonly project: string | null;
  readonly summary: string;
  readonly felt: number | null;
  readonly topic: Topic | null;
  /** The ids of all contacts of its thread, oldest first; told when asked for, not kept in a table. */
  readonly thread: readonly string[];
  /** Where it awaits an answer: while the party's clock stood still. Not kept in a table either. */
  readonly pauses: readonly Pause[];
}

export interface AttachmentRecord {
  readonly subject: string;
  /** The document's hash. */
  readonly document: string;
  readonly name: string;
  readonly attachedAt: string;
}

export interface StatementRecord {
  readonly statedAt: string;
  /** The id of the party's mark; null where the person stated it. */
  readonly by: string | null;
  readonly byName: string | null;
  readonly window: Window;
  readonly document: string | null;
  /** The clause of an agreement that says so, or by which this wording is a promise; left out where there is none. */
  readonly clause?: string;
  /** Since when that agreement is in force. */
  readonly agreedAt?: string;
}

export interface ExpectationRecord extends FoldedRecord {
  readonly kind: ExpectationKind;
  readonly words: string | null;
  readonly order: string | null;
  readonly shipment: string | null;
  readonly interaction: string | null;
  readonly accountable: string | null;
  readonly performing: string | null;
  readonly basis: Basis;
  readonly graceDays: number;
  readonly country: string;
  readonly original: Window;
  readonly current: Window;
  readonly statements: readonly StatementRecord[];
  readonly observedOn: string | null;
  readonly dueOn: string;
  readonly settled: SettledVerdict | null;
  readonly performingDueOn: string | null;
  readonly performingSettled: SettledVerdict | null;
  readonly overruled: { readonly verdict: Verdict; readonly reason: string; readonly at: string } | null;
  /** What standings count beside the order's own verdict: the courier's of a delivery, the accountable party's of the rest. */
  readonly tally: TallyEntry | null;
}

/** A request about personal data. `party` is the id of a mark. */
export interface RequestRecord extends FoldedRecord {
  readonly party: string;
  readonly jurisdiction: Jurisdiction;
  readonly right: DataRight;
  readonly state: RequestState;
  readonly sentOn: string | null;
  readonly receivedOn: string | null;
  readonly acknowledgedOn: string | null;
  readonly extendedOn: string | null;
  readonly answeredOn: string | null;
  readonly deniedFor: DenialReason | null;
  readonly asked: readonly AskedBack[];
  readonly notes: string | null;
  readonly sortOn: string;
}

/** What the person said of one kind of data that a party holds. */
export interface HoldingRecord extends FoldedRecord {
  readonly party: string;
  readonly category: string;
  readonly held: boolean;
  readonly since: string | null;
  readonly keptUntil: string | null;
  readonly purpose: string | null;
  readonly notes: string | null;
}

/** One version of the person's terms. `party` is the id of a mark; null for those for everybody. */
export interface TermsRecord extends FoldedRecord {
  readonly party: string | null;
  /** Counted from one, for everybody and for each party apart. */
  readonly version: number;
  readonly statedAt: string;
  /** `own`; `none` where no terms are asked for; `everybody` where a party has no variant any more. */
  readonly variant: 'own' | 'none' | 'everybody';
  readonly agreement: string | null;
  readonly schedule: unknown;
}

/** How it stands with the terms offered to one party. */
export interface NegotiationRecord extends FoldedRecord {
  readonly party: string;
  readonly state: string;
  /** The `urn:uuid:` of the newest offer, and the hash of its file; null where there is none yet. */
  readonly offer: string | null;
  readonly offerDocument: string | null;
  readonly agreement: string | null;
  readonly version: string | null;
  /** When it was made; where the company asked for one and there is none yet, when it did. */
  readonly offeredAt: string;
  readonly validThrough: string | null;
  readonly amends: string | null;
  readonly sentAt: string | null;
  readonly sentBy: Channel | null;
  readonly answer: {
    readonly event: 'accepted' | 'countered' | 'declined';
    readonly at: string;
    readonly channel: Channel | null;
    readonly reason: string | null;
    readonly note: string | null;
    /** Left out where it names none. */
    readonly validThrough?: string;
    readonly name: string | null;
    readonly key: string | null;
    readonly document: string | null;
  } | null;
  readonly agreementDocument: string | null;
  readonly endedAt: string | null;
}

/** All records of one cluster, and which subject each id of a mark leads to. */
export interface Folded {
  readonly nodes: readonly { readonly id: string; readonly subject: string }[];
  readonly parties: readonly PartyRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly orders: readonly OrderRecord[];
  readonly shipments: readonly ShipmentRecord[];
  readonly interactions: readonly InteractionRecord[];
  readonly expectations: readonly ExpectationRecord[];
  readonly attachments: readonly AttachmentRecord[];
  readonly requests: readonly RequestRecord[];
  readonly holdings: readonly HoldingRecord[];
  readonly terms: readonly TermsRecord[];
  readonly negotiations: readonly NegotiationRecord[];
}

/** What folding needs to know beside the facts. */
export interface FoldContext {
  /** The zone in which instants become days, and the country whose business days count where an order names none. */
  readonly zone: string;
  readonly country: string;
  /** The business days of a country as the person counts them. */
  calendar(country: string): BusinessCalendar;
  readonly grace: Grace;
  readonly replyNorms: ReplyNorms;
  /** Opening hours and country of a party, by the id of one of its marks. */
  partyHours(markId: string): { readonly hours: Hours | null; readonly country: string | null };
  readonly agreements: Agreements;
}

export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  /** In folding order, live ones only. */
  readonly facts: readonly StoredFact[];
}

/** What the person said of two ids: that they mean one subject, or that the second is another than the first. */
export interface Decision {
  readonly pair: readonly [string, string];
  readonly joined: boolean;
}

export interface Subjects {
  readonly list: readonly Subject[];
  readonly nodes: Folded['nodes'];
  /** The subject that a mark leads to at a time. */
  idOf(mark: Mark, occurred: string): string;
  /** The last word on each pair. */
  readonly decided: readonly Decision[];
}
