import type { Event, Irrelevance } from '../../../../shared/model/index.ts';

/** One company that a family's domain stands for. */
export interface SenderParty {
  /** Registrable domain that its mail comes from. */
  readonly domain: string;
  readonly name: string;
  /** ISO 3166 country the shop delivers to; null where mail from the domain goes everywhere. */
  readonly country: string | null;
  /** Which comes first in a date such as 05/06/2026. */
  readonly dateOrder: 'day' | 'month';
}

/** A wording that reports an event. Of several that match, the first in the list counts: the more telling stands earlier. */
export interface EventPattern {
  readonly event: Event;
  readonly where: 'subject' | 'body' | 'either';
  readonly pattern: RegExp;
  /** True where a date follows the words (within the same sentence) that says when it happened. */
  readonly dated?: true;
  /** Words elsewhere in the text after which the event's date stands. */
  readonly datedBy?: RegExp;
}

/** Words after which a promised window begins. */
export interface PromisePattern {
  readonly where: 'subject' | 'body';
  readonly lead: RegExp;
  readonly basis: 'promised' | 'estimated';
}

/** A list of parcels: what begins it, and what a heading means for the parcels below it. */
export interface DigestPattern {
  /** A digest is mail that matches this. */
  readonly recognise: RegExp;
  /** First group: the words of the day, if any; it is read as a window. The text up to the next heading is the section's. */
  readonly headings: readonly { readonly pattern: RegExp; readonly event: Event | null; readonly promises: boolean }[];
  /** Where the day of the digest is printed, for those that lost their Date header. */
  readonly printedDay: RegExp;
}

/** How the mail of one family of senders is read: data only, one file a family. */
export interface SenderRule {
  readonly family: string;
  readonly speaks: 'accountable' | 'performing';
  readonly parties: readonly SenderParty[];
  /** Mail from these addresses only, where the domain also sends other things. */
  readonly addresses?: RegExp;
  /** Where these words begin, what follows is none of the person's order: recommendations, legal text. */
  readonly ends: readonly RegExp[];
  /** Mail with these words tells of no order, whatever else it says. */
  readonly irrelevant: readonly {
    readonly where: 'subject' | 'body';
    readonly pattern: RegExp;
    readonly reason: Irrelevance;
  }[];
  /** Mail that lists parcels, each under a heading that promises its day. */
  readonly digest?: DigestPattern;
  readonly events: readonly EventPattern[];
  /** Patterns whose first group is an order number. */
  readonly orderNumbers: readonly RegExp[];
  /** The same in link targets: asked only where no words show one. */
  readonly linkedOrderNumbers: readonly RegExp[];
  /** Patterns whose first group is a tracking number. */
  readonly trackingNumbers: readonly RegExp[];
  /** Patterns whose first group is the carrier's name; for a carrier's own mail its name stands for itself. */
  readonly carriers: readonly RegExp[];
  /** Patterns whose first group is the shipper that a carrier names. */
  readonly shippers: readonly RegExp[];
  readonly promises: readonly PromisePattern[];
  /** Words after which the time of day of a promise stands by itself. */
  readonly times: readonly RegExp[];
  /** Patterns whose first group is the order's total. */
  readonly totals: readonly RegExp[];
}
