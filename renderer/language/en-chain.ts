import type {
  Basis,
  Channel,
  ExpectationKind,
  OrderState,
  Role,
  ShipmentListItem,
  Verdict,
} from '../../shared/model/index.ts';
import { countText, plural } from './numbers.ts';

/** What the chain speaks of on every screen: verdicts, gaps, bases, states, roles, channels, in English. */
export const englishChain = {
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
  meant: (word: string): string => `What is meant by “${word}”`,

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
  basisAgreed: (day: string): string => `Promised by your agreement of ${day}`,
  grace: (days: number): string =>
    days === 0 ? 'no grace' : `${days === 1 ? '1 business day' : `${countText(days)} business days`} of grace`,
  graceReply: (share: string): string => `${share} more as grace`,

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
    carrier: 'Couriers',
    maker: 'Makers',
    service: 'Services',
    payment: 'Payment',
    adviser: 'Advisers',
    peer: 'People',
  } satisfies Record<Role, string>,
  channel: {
    email: 'E-mail',
    phone: 'Phone',
    chat: 'Chat',
    social: 'Social media',
    store: 'In the shop',
    letter: 'Letter',
    form: 'Web form',
  } satisfies Record<Channel, string>,
  /** From -2 to 2. */
  felt: ['Bad', 'Not good', 'Neither', 'Good', 'Very good'] as readonly string[],
  roleOne: {
    vendor: 'Vendor',
    marketplace: 'Marketplace',
    carrier: 'Courier',
    maker: 'Maker',
    service: 'Service',
    payment: 'Payment',
    adviser: 'Adviser',
    peer: 'Person',
  } satisfies Record<Role, string>,
};
