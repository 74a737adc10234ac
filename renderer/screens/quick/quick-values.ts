import type { InputOf, QuickDraft } from '../../../shared/api.ts';
import type { DateWindow, LocalDate, Money } from '../../../shared/model/index.ts';
import { readDay, readMoney, typedDay, typedMoney, words } from '../../language/index.ts';
import { orderTitle } from '../../state/order-words.ts';
import type { Errors } from '../../state/use-entry.ts';
import {
  basisOf,
  type Destined,
  itemOf,
  moneyError,
  readingPromise,
  refundWords,
  windowOf,
} from '../entering/index.ts';
import { interactionOf } from './contact-values.ts';
import { outcomeOf } from './outcome-values.ts';
import { parcelOf, shipmentOf } from './parcel-values.ts';
import { pastError, pastOf, said } from './value-parts.ts';

export const blankValues = {
  line: '',
  party: '',
  item: '',
  price: '',
  currency: '',
  orderNumber: '',
  agreed: '',
  placedOn: '',
  project: '',
  courier: '',
  service: '',
  tracking: '',
  shippedOn: '',
  until: '',
  from: '',
  precision: 'on',
  basis: 'promised',
  saidOn: '',
  event: '',
  cancelledBy: '',
  on: '',
  expects: 'delivery',
  order: '',
  channel: '',
  direction: 'outbound',
  replyUntil: '',
  awaits: '',
  answers: '',
};
export type QuickField = keyof typeof blankValues;
export type QuickValues = Readonly<Record<QuickField, string>>;

const day = (said: { readonly value: LocalDate } | null): string => (said === null ? '' : typedDay(said.value));

/** What was promised for a day behind was not said today. */
export const isBehind = (window: DateWindow | null, today: LocalDate): boolean =>
  window !== null && window.until < today;

/** What a draft says, as one would type it into the fields. */
export function valuesOf(draft: QuickDraft, line: string, today: LocalDate, usualCurrency: string): QuickValues {
  const { item, total, window, basis } = draft;
  // A day that no calendar has stands in its field as it was written, which says then that there is none.
  const none = (of: QuickDraft['noDays'][number]['of']): string => {
    const span = draft.noDays.find((each) => each.of === of)?.span;
    return span === undefined ? '' : line.slice(span.from, span.until);
  };
  // So does what may be meant and is in doubt.
  const unclear = (why: QuickDraft['unclear'][number]['why']): string | undefined =>
    draft.unclear.flatMap((each) => (each.why === why ? [line.slice(each.span.from, each.span.until)] : []))[0];
  // What has letters is hardly a parcel's number.
  const number = unclear('number') ?? '';
  const doubted = /\p{L}/u.test(number) ? number : '';
  const placedOn = draft.placedOn ?? (draft.isOfToday ? { value: today } : null);
  const count = item?.value.quantity ?? 1;
  const range = window?.value ?? null;
  return {
    line,
    party: draft.party?.value ?? '',
    item: item === null ? '' : count === 1 ? item.value.name : `${count} x ${item.value.name}`,
    price: total === null ? (unclear('noAmount') ?? '') : typedMoney(total.value),
    currency: total?.value.currency ?? usualCurrency,
    orderNumber: draft.orderNumber?.value ?? doubted,
    agreed: '',
    placedOn: day(placedOn) || none('placed'),
    project: draft.project?.value ?? '',
    courier: draft.carrier?.value ?? '',
    service: draft.service?.value ?? '',
    tracking: draft.trackingNumber?.value ?? '',
    shippedOn: day(draft.shippedOn) || none('shipped'),
    until: range === null ? none('promised') : typedDay(range.until),
    from: range === null || range.from === null ? '' : typedDay(range.from),
    precision: range === null || range.from === range.until ? 'on' : range.from === null ? 'by' : 'between',
    basis: basis?.value ?? 'promised',
    saidOn: draft.says === 'expectation' && !isBehind(range, today) ? typedDay(today) : '',
    event: draft.event?.value ?? '',
    cancelledBy: draft.cancelledBy?.value ?? '',
    on: day(draft.on) || none('arrived') || (draft.says === 'interaction' ? none('placed') : ''),
    expects: draft.expects?.value ?? 'delivery',
    order: draft.order?.value.id ?? '',
    channel: draft.channel?.value ?? '',
    direction: draft.direction?.value ?? 'outbound',
    awaits: draft.awaitsReply === null ? '' : 'yes',
    answers: draft.inReplyTo?.value.id ?? '',
    replyUntil: [day(draft.replyUntil), draft.replyTime?.value ?? ''].join(' ').trim(),
  };
}

export interface QuickRecording {
  readonly errors: Errors<QuickField>;
  readonly input: InputOf<'quick.record'>;
  readonly sentence: string;
}

/**
 * What the fields come to: what would be recorded, and what is wrong with them. `owed` is how much the refund is of that it
 * tells of, where that is known.
 */
export function recordingOf(
  says: QuickDraft['says'],
  given: QuickValues,
  today: LocalDate,
  owed: Money | null = null,
): QuickRecording {
  const values = Object.fromEntries(Object.entries(given).map(([field, text]) => [field, text.trim()])) as QuickValues;
  switch (says) {
    case 'parcel':
      return parcelOf(values, today);
    case 'outcome':
      return outcomeOf(values, today, owed);
    case 'interaction':
      return interactionOf(values, today);
    case 'expectation':
      return expectationOf(values, today);
    case 'order':
      return orderOf(values, today);
    case 'nothing': {
      const { errors, ...rest } = orderOf(values, today);
      return { ...rest, errors: { ...errors, line: errors.line ?? words.quick.error.nothing } };
    }
  }
}

/** The same of an order that is known: what the entry says is to correct it. A day that was only proposed corrects nothing. */
export function correcting(
  recording: QuickRecording,
  { corrects, error }: Destined,
  isDaySaid: boolean,
): QuickRecording {
  const errors = { ...recording.errors, orderNumber: error };
  if (corrects === null) return { ...recording, errors };
  const { placedOn, ...order } = recording.input.order ?? {};
  const said = isDaySaid && placedOn !== undefined ? { placedOn } : {};
  return {
    errors,
    input: { ...recording.input, order: { ...order, ...said, order: corrects.id } },
    sentence: words.recording.corrected(orderTitle(corrects)),
  };
}

function windowIn(values: QuickValues, since: LocalDate) {
  if (values.until === '' && values.from === '') return { window: null, errors: {} };
  return windowOf(values, readingPromise(since));
}

function orderOf(values: QuickValues, today: LocalDate): QuickRecording {
  const placedOn = pastOf(values.placedOn, today);
  const on = pastOf(values.on, today);
  const total = values.price === '' ? null : readMoney(values.price, values.currency);
  const item = itemOf(values.item);
  const { window, errors } = windowIn(values, placedOn ?? today);
  const shipment = shipmentOf(values, today);
  return {
    sentence: words.recording.order(values.party),
    errors: {
      line: values.line === '' ? words.quick.error.line : undefined,
      party: values.party === '' ? words.entering.error.vendor : undefined,
      price: values.price !== '' && total === null ? moneyError(values.price, values.currency) : undefined,
      placedOn: pastError(values.placedOn, today),
      shippedOn: pastError(values.shippedOn, today),
      on: values.event === 'never_came' ? undefined : pastError(values.on, today),
      ...errors,
    },
    input: {
      order: {
        vendor: values.party,
        ...said('orderNumber', values.orderNumber),
        ...said('placedOn', placedOn),
        ...said('total', total),
        ...said('items', item === null ? null : [item]),
        ...said('project', values.project),
      },
      ...said('shipment', Object.keys(shipment).length === 0 ? null : shipment),
      ...said('expectation', window === null ? null : { window, basis: basisOf(values.basis) }),
      ...said('outcome', eventOf(values, on)),
    },
  };
}

/** What came of it, where the line says so. `on` is left to the agent where the line names no day: it is today then. */
function eventOf({ event }: QuickValues, on: LocalDate | null) {
  if (event === '') return null;
  return event === 'never_came' ? { event: 'never_came' as const } : { event: 'delivered' as const, ...said('on', on) };
}

const owedKinds = ['refund', 'return', 'repair'] as const;

function expectationOf(values: QuickValues, today: LocalDate): QuickRecording {
  // It is told as it is said, however long ago the order was placed.
  const saidOn = pastOf(values.saidOn, today);
  const last = readDay(values.until, readingPromise(saidOn ?? today));
  const isLate = saidOn === null && last !== null && last < today;
  const { window, errors } = windowIn(values, saidOn ?? (isLate ? last : today));
  const refund = values.expects === 'refund' ? refundWords(values.price, values.currency) : null;
  return {
    sentence: words.recording.promise(values.line),
    errors: {
      order: values.expects === 'delivery' && values.order === '' ? words.quick.error.order : undefined,
      until: window === null ? words.entering.error.day : undefined,
      saidOn: values.saidOn === '' && isLate ? words.quick.error.saidOn : pastError(values.saidOn, today),
      price: refund?.error,
      ...errors,
    },
    input: {
      expectation: {
        kind: owedKinds.find((kind) => kind === values.expects) ?? 'delivery',
        ...said('order', values.order),
        ...said('party', values.order === '' ? values.party : ''),
        ...said('window', window),
        ...said('words', refund?.said ?? ''),
        basis: basisOf(values.basis),
        statedAt: saidOn ?? today,
      },
    },
  };
}
