import type { QuickDraft } from '../../../../shared/api.ts';

type Field = 'total' | 'placedOn' | 'shippedOn' | 'window' | 'carrier' | 'service' | 'trackingNumber' | 'project';

/** What a record of each kind has no place for. A contact keeps the whole line, and an order all that is said of it. */
const without: Readonly<Record<QuickDraft['says'], readonly Field[]>> = {
  nothing: [],
  order: [],
  interaction: [],
  outcome: ['total', 'placedOn', 'shippedOn', 'window', 'carrier', 'service', 'trackingNumber', 'project'],
  expectation: ['placedOn', 'shippedOn', 'carrier', 'service', 'trackingNumber', 'project'],
  parcel: ['total', 'placedOn', 'window', 'project'],
};

/** Names what was understood and would still be lost, so that nobody takes it for kept. */
export function withNotKept(draft: QuickDraft): QuickDraft {
  const isAmountKept = draft.says !== 'expectation' || draft.expects?.value === 'refund';
  const isPaid = draft.says === 'outcome' && draft.event?.value === 'refunded';
  const lost = [
    ...without[draft.says].filter((field) => field !== 'total' || !isPaid),
    ...(isAmountKept ? [] : ['total' as const]),
  ];
  const spans = lost.flatMap((field) => draft[field]?.spans ?? []);
  const isNamed = ({ from, until }: { from: number; until: number }) =>
    draft.unclear.some(({ span }) => span.from < until && span.until > from);
  const more = spans.filter((span) => !isNamed(span)).map((span) => ({ span, why: 'notKept' as const }));
  // A courier that is known by its number stands where the number does.
  const different = more.filter(({ span }, at) => more.findIndex((each) => each.span.from === span.from) === at);
  return { ...draft, unclear: [...draft.unclear, ...different] };
}
