import type { Basis, ExpectationKind, OrderState, Role, ShipmentListItem, Verdict } from '../../shared/model/index.ts';
import type { TodayItem } from '../../shared/api.ts';

const count = (number: number): string => number.toLocaleString(globalThis.navigator?.language);
const plural = (number: number, one: string, many: string): string => `${count(number)} ${number === 1 ? one : many}`;

/** Every text of the window, in English. */
export const english = {
  app: 'Counterpart',
  nav: { label: 'Main', today: 'Today', orders: 'Orders', standings: 'Standings' },

  verdict: {
    exceeded: 'Exceeded',
    met: 'Met',
    missed: 'Missed',
    overdue: 'Overdue',
    open: 'Open',
    dropped: 'Dropped',
  } satisfies Record<Verdict, string>,
  noVerdict: 'No promise',
  unknown: 'Not known',

  /** A gap in days: positive late, negative early. */
  gap: (days: number): string =>
    days === 0 ? 'on time' : days < 0 ? `${plural(-days, 'day', 'days')} early` : `${plural(days, 'day', 'days')} late`,
  gapSoFar: (days: number): string => `${plural(days, 'day', 'days')} late so far`,
  gapWithinGrace: (days: number): string => `${plural(days, 'day', 'days')} late, in grace`,
  businessDays: (days: number): string => plural(Math.abs(days), 'business day', 'business days'),
  gapToCurrent: (days: number): string =>
    days === 0
      ? 'on time by what was said last'
      : `${plural(Math.abs(days), 'day', 'days')} ${days < 0 ? 'before' : 'after'} what was said last`,
  by: (deadline: string): string => `by ${deadline}`,
  today: 'today',

  basis: {
    paid: 'Paid for',
    promised: 'Promised',
    law: 'By law',
    estimated: 'Estimated',
    norm: 'Usual',
    wish: 'Your wish',
  } satisfies Record<Basis, string>,
  grace: (days: number): string =>
    days === 0 ? 'no grace' : `${days === 1 ? '1 business day' : `${count(days)} business days`} of grace`,
  graceReply: (share: string): string => `${share} of grace`,

  kind: {
    delivery: 'Delivery',
    dispatch: 'Dispatch',
    reply: 'Reply',
    refund: 'Refund',
    return: 'Return',
    repair: 'Repair',
    other: 'Promise',
  } satisfies Record<ExpectationKind, string>,
  happened: {
    delivery: 'Delivered',
    dispatch: 'Sent',
    reply: 'Answered',
    refund: 'Refunded',
    return: 'Returned',
    repair: 'Repaired',
    other: 'Done',
  } satisfies Record<ExpectationKind, string>,

  orderState: {
    placed: 'Placed',
    partly_shipped: 'Partly sent',
    shipped: 'On its way',
    out_for_delivery: 'Out for delivery',
    ready_for_pickup: 'Ready to collect',
    delivered: 'Delivered',
    cancelled: 'Cancelled',
    returned: 'Returned',
    refunded: 'Refunded',
  } satisfies Record<OrderState, string>,
  shipmentState: {
    announced: 'Announced',
    shipped: 'On its way',
    out_for_delivery: 'Out for delivery',
    ready_for_pickup: 'Ready to collect',
    delivery_failed: 'Delivery failed',
    delivered: 'Delivered',
    returned: 'Returned',
    lost: 'Lost',
  } satisfies Record<ShipmentListItem['state'], string>,

  role: {
    vendor: 'Vendors',
    marketplace: 'Marketplaces',
    carrier: 'Carriers',
    maker: 'Makers',
    service: 'Services',
    payment: 'Payment',
    adviser: 'Advisers',
    peer: 'People',
  } satisfies Record<Role, string>,

  reason: {
    overdue: 'Overdue',
    due: 'Due today',
    unanswered: 'Unanswered',
    arriving: 'Arriving',
    collect: 'To collect',
  } satisfies Record<TodayItem['reason'], string>,
  todayPage: {
    list: 'What needs you',
    quiet: 'Nothing needs you now.',
    quietMore: 'What is overdue, due or unanswered will appear here by itself.',
    late: (days: number): string => `${plural(days, 'day', 'days')} late`,
    due: (when: string): string => `due ${when}`,
    choose: 'Choose a line to see its story.',
  },

  ordersPage: {
    vendor: 'Vendor and number',
    placed: 'Placed',
    promise: 'Promise',
    total: 'Total',
    search: 'Search orders',
    filter: 'Verdict',
    all: 'All verdicts',
    noVendor: 'Unknown vendor',
    noNumber: 'no number',
    items: (number: number): string => plural(number, 'item', 'items'),
    none: 'No order fits.',
    noneMore: 'Try fewer letters, or all verdicts.',
    clear: 'Show all orders',
    choose: 'Choose an order to see its story: what was promised, by whom, and what came of it.',
    shown: (number: number, more: boolean): string =>
      more ? `first ${count(number)}` : plural(number, 'order', 'orders'),
  },

  story: {
    label: (title: string): string => `Story of ${title}`,
    placed: 'Placed',
    state: 'State',
    total: 'Total',
    vendor: 'Vendor',
    courier: 'Courier',
    noCourier: 'No courier is known yet.',
    noPromise: 'Nothing was promised, so there is nothing to judge.',
    answerable: 'answerable to you',
    performing: 'did the carrying',
    promises: 'Promises',
    parcels: 'Parcels',
    items: 'Items',
    interactions: 'Interactions',
    evidence: 'Evidence',
    evidenceCount: (number: number): string => plural(number, 'fact', 'facts'),
    sent: 'Sent',
    arrived: 'Delivered',
    tracking: 'Tracking',
    quantity: (number: number): string => `${count(number)} ×`,
    original: 'First said',
    current: 'Said last',
    outcome: 'Outcome',
    notYet: 'not yet',
    neverCame: 'never came',
    saidBy: (name: string): string => `${name} said`,
    youSaid: 'You said',
    somebodySaid: 'It was said',
    lanesHidden: (number: number): string => `${plural(number, 'more date', 'more dates')} said between`,
    overruled: (verdict: string, reason: string): string => `You overruled this: ${verdict}. “${reason}”`,
  },
  /** The drawing in a sentence, for those who do not see it. */
  drawing: {
    said: (who: string, when: string, window: string): string => `${who} on ${when}: ${window}.`,
    happened: (what: string, when: string): string => `${what} ${when}.`,
    still: 'Nothing came of it yet.',
  },

  why: {
    ask: 'Why?',
    label: (figure: string): string => `Why? ${figure}`,
    title: (figure: string): string => `Why: ${figure}`,
    facts: 'The facts, in order',
    noFacts: 'No fact speaks of this.',
    decisive: 'This decided it',
    you: 'You said so',
    read: (name: string): string => `Read it: ${name}`,
    hide: (name: string): string => `Close ${name}`,
    open: 'Read it',
    close: 'Close',
  },
  fact: {
    'party.described': 'Described a party',
    'project.described': 'Described a project',
    'order.placed': 'Order placed',
    'order.reported': 'Order changed',
    'shipment.reported': 'Parcel reported',
    'promise.stated': 'Promise stated',
    'delivery.observed': 'Delivery observed',
    'outcome.observed': 'Outcome observed',
    'interaction.held': 'In touch',
    'verdict.overruled': 'Verdict overruled',
    'subjects.joined': 'Joined',
    'subjects.parted': 'Parted',
    'fact.retracted': 'Taken back',
  } as Readonly<Record<string, string>>,
  yes: 'yes',
  no: 'no',

  standings: {
    roles: 'Role',
    kept: 'Keeps its word',
    counts: 'Counted',
    rank: 'Rank',
    party: 'Party',
    verdicts: (number: number): string => plural(number, 'verdict', 'verdicts'),
    estimate: (mean: string, low: string, high: string): string => `${mean}, likely between ${low} and ${high}`,
    range: (low: string, high: string): string => `${low} to ${high}`,
    close: (name: string, next: string, share: string): string =>
      `Close: ${share} likely that ${name} is better than ${next}`,
    clear: (name: string, next: string, share: string): string => `${share} likely that ${name} is better than ${next}`,
    few: 'few so far',
    rule: 'Best first, by what to expect of the next promise: missed counts 0, met 1, exceeded 1.15. The line is the range the true share lies in with 90% probability; recent verdicts count more.',
    none: (role: string): string => `No ${role.toLowerCase()} judged yet.`,
    noneMore: 'A standing appears with the first promise that was kept or missed.',
  },

  first: {
    title: 'Drop your order mail here',
    text: 'Order confirmations, dispatch notes and delivery mail as .eml files, or an Amazon order history as .csv. You will see at once what is coming, who is late, and who keeps their word.',
    local: 'Nothing leaves this machine.',
    choose: 'Choose files…',
    demo: 'Look around the demo chain',
  },
  intake: {
    add: 'Add mail…',
    hint: 'or drop files anywhere',
    drop: 'Drop to read and keep',
    dropMore: 'Mail (.eml), exports (.csv), or folders of them',
    label: 'Import',
    running: 'Reading…',
    progress: (done: number, total: number): string => `${count(done)} of ${count(total)}`,
    stop: 'Stop',
    stopping: 'Stopping…',
    close: 'Close',
    nothing: 'There was no file in what you dropped.',
    read: (documents: number): string => `${plural(documents, 'document', 'documents')} read`,
    known: (number: number): string => `${count(number)} known already`,
    irrelevant: (number: number): string => `${count(number)} told of no order`,
    orders: (fresh: number, changed: number): string =>
      [
        fresh > 0 ? plural(fresh, 'new order', 'new orders') : '',
        changed > 0 ? `${plural(changed, 'order', 'orders')} changed` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'no order changed',
    failed: (number: number): string => `${plural(number, 'file', 'files')} could not be read`,
    failures: 'Files that could not be read',
    unreadable: (name: string): string => `“${name}” could not be opened: it was moved, or it is not a file.`,
    seeOrders: 'See the orders',
    demoDone: (orders: number): string => `The demo chain is here: ${plural(orders, 'order', 'orders')}.`,
  },
  trouble: {
    title: 'That did not work',
    again: 'Try again',
    unreachable: 'The agent does not answer. Your data is safe; close Counterpart and open it again.',
    broken: 'This part of the window stopped working. Your data is safe; try again, or open Counterpart anew.',
  },
} as const;
