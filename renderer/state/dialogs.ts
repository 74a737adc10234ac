import { create } from 'zustand';
import type { NegotiationItem, OutputOf, TermsKept, TodayItem } from '../../shared/api.ts';
import type {
  DataRequestItem,
  Direction,
  ExpectationItem,
  LocalDate,
  Holding,
  OrderItem,
  OrderListItem,
  PartyItem,
  ProjectItem,
  Reference,
  Role,
  Statement,
} from '../../shared/model/index.ts';
import type { Answer, Offer } from '../../shared/terms/index.ts';
import type { Joinable } from './joinable.ts';
import { orderName } from './order-words.ts';

/** A letter about a request: the request itself, or what follows when it is late or denied. */
export type LetterKind = 'request' | 'reminder' | 'complaint';

/** What is known of a contact before it is told. */
export interface AboutContact {
  /** The contact that it answers, by its summary: mostly where that was had. */
  readonly answers: ExpectationItem['interaction'];
  readonly direction: Direction;
  readonly party: Reference | null;
  readonly order: Reference | null;
  readonly project: Reference | null;
}

/** A contact with the vendor of an order, about it. */
export const aboutOrder = (order: OrderListItem): AboutContact => ({
  answers: null,
  direction: 'outbound',
  party: order.vendor,
  order: { id: order.id, name: orderName(order) },
  project: null,
});

/** A contact with a party, or for a project, and nothing more known of it. */
export const aboutRecord = ({ subject, id, name }: Joinable): AboutContact => ({
  answers: null,
  direction: 'outbound',
  party: subject === 'party' ? { id, name } : null,
  order: null,
  project: subject === 'project' ? { id, name } : null,
});

/** What is awaited, as the sheets ask of it that tell what became of it. */
export type Awaited = Pick<TodayItem, 'expectation' | 'shipment' | 'order' | 'party' | 'broken' | 'title'>;

/** What an offer begins with: to whom it goes, what it would amend, and the counter-offer it replies to. */
export interface AboutOffer {
  readonly party: string;
  readonly amend: boolean;
  /** The offer behind the agreement that it would amend, where that is at hand. */
  readonly agreed?: string | null;
  /** Asked for where terms are changed, which knows but for whom: what was left for that goes on as what it was. */
  readonly isOfTerms?: boolean;
  readonly counter: CounterTaken | null;
}

/** A counter-offer, and the files that tell its points. */
export interface CounterTaken {
  readonly offer: Offer;
  readonly answer: Answer;
}

/** A kept mail that was not understood, and what it says the person enters. */
export interface MailToEnter {
  readonly document: string;
  readonly name: string;
  /** Who wrote it, where that is a courier: its day is none on which an order was placed. */
  readonly courier: string | null;
  readonly on: LocalDate | null;
}

/** A sheet that is open over the window, with what it is about. */
export type Dialog =
  /** With the vendor's name, where it is known already, and the mail that tells of it, where there is one. */
  | { readonly dialog: 'addOrder'; readonly vendor: string; readonly mail?: MailToEnter }
  | { readonly dialog: 'quickAdd' | 'termsAsked' | 'howToBring' }
  | { readonly dialog: 'arrived'; readonly order: OrderListItem; readonly mail?: MailToEnter }
  | { readonly dialog: 'neverCame'; readonly order: OrderListItem }
  | { readonly dialog: 'notAsOrdered'; readonly order: OrderListItem }
  | { readonly dialog: 'correctPromise'; readonly expectation: ExpectationItem; readonly statement: Statement }
  | { readonly dialog: 'addPromise'; readonly order: OrderListItem; readonly expectation: ExpectationItem | null }
  | { readonly dialog: 'correctItems'; readonly order: OrderListItem; readonly items: readonly OrderItem[] }
  | { readonly dialog: 'addParcel'; readonly order: OrderListItem }
  | {
      readonly dialog: 'ordersArrived' | 'ordersNeverCame' | 'ordersProject';
      readonly orders: readonly OrderListItem[];
    }
  | { readonly dialog: 'merge'; readonly record: Joinable; readonly other: Joinable | null }
  | { readonly dialog: 'part'; readonly record: Joinable }
  | { readonly dialog: 'itemCame'; readonly item: Awaited }
  | {
      readonly dialog: 'giveUp';
      readonly items: readonly Awaited[];
      /** Never come counts as missed; what is let rest counts for nobody. */
      readonly as: 'never_came' | 'dropped';
    }
  | { readonly dialog: 'overrule'; readonly expectation: ExpectationItem }
  | { readonly dialog: 'logInteraction'; readonly about: AboutContact | null }
  /** A new one; `as` is the role it is likely to have. */
  | { readonly dialog: 'addParty'; readonly as: Role | null }
  | { readonly dialog: 'editParty'; readonly party: PartyItem }
  | { readonly dialog: 'editHours'; readonly party: PartyItem }
  | { readonly dialog: 'editProject'; readonly project: ProjectItem | null }
  | { readonly dialog: 'projectOrders'; readonly project: Reference }
  | { readonly dialog: 'offerTerms'; readonly about: AboutOffer }
  | { readonly dialog: 'termsSent' | 'termsAnswered' | 'termsEnd'; readonly negotiation: NegotiationItem }
  | { readonly dialog: 'recordBreach'; readonly kept: TermsKept }
  | { readonly dialog: 'editHolding'; readonly party: Reference; readonly holding: Holding | null }
  | { readonly dialog: 'newRequest'; readonly party: Reference | null }
  | { readonly dialog: 'tellRequest'; readonly request: DataRequestItem }
  | { readonly dialog: 'letter'; readonly request: DataRequestItem; readonly kind: LetterKind }
  | { readonly dialog: 'palette' | 'shortcuts' }
  | { readonly dialog: 'takeBack'; readonly transaction: OutputOf<'transactions.list'>['items'][number] };

export interface Dialogs {
  readonly open: Dialog | null;
  readonly show: (dialog: Dialog) => void;
  readonly close: () => void;
}

/** One sheet at a time. */
export const useDialogs = create<Dialogs>()((set) => ({
  open: null,
  show: (open) => set({ open }),
  close: () => set({ open: null }),
}));
