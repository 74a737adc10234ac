import type { Event } from '../../../../shared/model/index.ts';
import type { DateLanguage } from '../dates/names.ts';

/** A wording that tells an event. In the text it must be a whole statement, for many steps are spoken of there. */
export interface ToldEvent {
  readonly event: Event;
  readonly subject: RegExp | null;
  readonly text: RegExp | null;
}

/** Words after which a promised window stands: at the beginning of a line, or within a sentence. */
export interface ToldPromise {
  /** True where it names a newer day than was told before. */
  readonly newer: boolean;
  readonly basis: 'promised' | 'estimated';
  /** Sources of patterns. */
  readonly label: string | null;
  readonly sentence: string | null;
}

/** How mail of any sender in one language tells of orders and parcels: data only, one file a language. Sources are of patterns. */
export interface PlainLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** Words that stand in any text of the language, and seldom in another's. */
  readonly words: RegExp;
  readonly dates: DateLanguage;
  /** Which comes first in 05/06/2026; null where it differs by country. */
  readonly dateOrder: 'day' | 'month' | null;
  readonly decimal: '.' | ',';
  /** Subjects of mail that speaks of an order only in passing: reviews, invoices, answers. */
  readonly aside: RegExp;
  /** What swindlers ask for in a company's name: money, or data. */
  readonly demands: RegExp;
  /** Words before which, in a sentence, nothing has happened yet. */
  readonly conditional: RegExp;
  readonly negation: RegExp;
  readonly events: readonly ToldEvent[];
  /** Words after which, in the sentence, the day stands on which it happened. */
  readonly dated: Readonly<Partial<Record<Event, RegExp>>>;
  readonly promises: readonly ToldPromise[];
  readonly labels: {
    readonly orderNumber: string;
    /** The seller's order, where a carrier names it. */
    readonly sellersOrder: string;
    /** What a number may follow at once: "your order HF123456". */
    readonly order: string;
    readonly trackingNumber: string;
    readonly parcel: string;
    readonly placedOn: string;
    readonly sender: string;
    readonly carrier: string;
    readonly total: string;
    /** Words for what is sent: no seller's name. */
    readonly goods: string;
  };
  /** A sentence of a carrier whose first group is the seller. */
  readonly sentBy: RegExp;
  /** What a shop adds to its name where it writes mail, and what its mailboxes are called. */
  readonly departments: RegExp;
  readonly mailboxes: RegExp;
}
