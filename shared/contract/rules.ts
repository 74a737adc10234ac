// The rules behind the values that are derived from facts, as "Why?" tells them.
const ranking =
  'What you say counts most, then a file the shop gave you of your orders, then what a mail says for programs, then its wording; of equals ';

const judged =
  'A verdict holds what was observed first against the oldest statement of the firmest kind: earlier than its window exceeds, within the window and its grace meets, later misses. What was stated after the delivery does not count, and neither does a later date.';

/** The rule by which facts make a value: its code, and its sentence in English. */
export const rules = {
  verdict: `${judged} An order is as good as the worst of its parts; your own ruling outranks all.`,
  performerVerdict:
    'The courier is held to the first window it stated itself, else to the one in force when it got the parcel; if it got the parcel late, that window moves by as much.',
  original:
    'The original window is the oldest statement of the firmest kind: paid or law, then promised or estimated, then what is usual, then a wish.',
  current: 'The current window is the newest statement that binds anybody.',
  statements: 'Every wording of the time, in the order it was stated; none is ever overwritten.',
  observedOn: 'Delivery is the first attempt at the door, not the pick-up.',
  deliveredOn: `${ranking}the first report of the delivery counts, but of what you say the last.`,
  kind: 'What is expected, as it was stated.',
  graceDays:
    'Business days that a wording leaves: none where it was paid for, promised or is law, else as your settings say.',
  accountable: 'Who is answerable to you: the vendor that the order was placed with, or whom you named.',
  performing: `Who did the work. ${ranking}the newest counts.`,
  order: 'The order that a fact speaks of by its number, or that came with the parcel.',
  shipment: 'The parcel that facts speak of by its tracking number; one that no number names belongs to its order.',
  shipments: 'The parcels that were sent with the order’s number, or that you recorded with it.',
  orders: 'The orders whose numbers were told together with the parcel.',
  overruled: 'Your own ruling, the last one given, outranks what the rules say.',
  gapDaysCurrent: 'Days after the end of the newest window, or before its beginning (negative).',
  gapBusinessDays: 'Business days of the country of delivery between the original window and the day it came.',
  gapDays: 'Days after the end of the original window, or before its beginning (negative).',
  dueOn: 'The last day of what was promised of the part that is due first, without grace.',
  state: 'The last thing reported; an order is delivered when its last parcel is.',
  shipmentState: 'The last thing reported of the parcel.',
  requestState: 'A request is a draft until it is sent; from then on the last thing that you reported of it counts.',
  negotiationState: 'Offers, answers and endings follow each other; the last that could follow counts.',
  placedOn: `${ranking}the first to say so counts, but of what you say the last.`,
  items: 'The lines of the source that knows best; the same line told twice is one line.',
  itemCount: 'The quantities of all lines, added up.',
  total: 'The total as stated; where an export says what each line cost with tax and shipping, their sum.',
  orderCount: 'Every order that has to do with it counts once.',
  spent: 'The totals of all orders that were not cancelled, returned or refunded, a sum for each currency.',
  costs:
    'The totals of all orders that serve the project and were not cancelled, returned or refunded, a sum for each currency.',
  parcelCount: 'Every parcel that it carried counts once, however many orders are in it.',
  boughtCount: 'The orders that serve the project and were not cancelled, returned or refunded.',
  arrivedCount: 'The orders of the project of which the last parcel arrived.',
  parties:
    'The vendors of its orders, the couriers of their parcels, and whoever you were in touch with about it or about one of its orders.',
  standing:
    'Every verdict counts once, less the older it is, and what is overdue as missed. What is usual of anybody is added; what was kept, divided by all, is the estimate.',
  projectVerdict:
    '“By when” is your own wish, and is judged as one: achieved by that day or within the grace of a wish meets it, later misses it, given up drops it.',
  achievedOn: 'The day you named, else the day on which you said so.',
  clocks:
    'The law counts from the day on which the request reached them; where that is not known, the day of sending is taken. More time counts only if it was announced before the first time was over. Where the law says so, the time stands still while they wait for what they asked of you, or is counted anew from your answer.',
  newest: `${ranking}the newest counts.`,
  addsUp: 'All that was said of it adds up, less what you took out.',
  heldByOrders:
    'Whoever takes an order knows what was bought. A name, an address, an e-mail address and a payment go with it as a rule, so they are presumed until you say otherwise.',
  heldByParcels: 'No parcel arrives without a name, an address and the place it went to.',
  heldByInteractions:
    'Whoever was in touch with you knows what was said, and by which way; a telephone may hide its number, so that is presumed.',
  heldByAgreement:
    'Your agreement names this kind of data, for what it may be used, and how many days after the last dealing it may be kept. That it was given is presumed.',
  heldByPerson: 'What you say of it outranks what your dealings tell.',
} as const;

export type RuleCode = keyof typeof rules;
/** Every rule in one language. */
export type Rules = Readonly<Record<RuleCode, string>>;
export const ruleCodes = Object.keys(rules) as [RuleCode, ...RuleCode[]];
