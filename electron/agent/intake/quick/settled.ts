import type { QuickDraft } from '../../../../shared/api.ts';
import type { Reference } from '../../../../shared/model/index.ts';
import { placeOf } from './days-said.ts';
import { withLeftOver } from './left-over.ts';
import type { Line, Said } from './line.ts';
import type { Knows, Reading } from './read-line.ts';
import { anyParcel } from './vocabulary.ts';

/** Whether it is an order of its own, or what came of a known one. */
export function settled(draft: QuickDraft, line: Line, { inSight, locale }: Reading, knows: Knows): QuickDraft {
  const { party, item, total, placedOn, event, order, window, orderNumber, trackingNumber, carrier } = draft;
  const isNew = total !== null || placedOn !== null;
  if (event !== null && !isNew) {
    if (order !== null) return { ...withoutStray(draft, line), says: 'outcome' };
    const carried = trackingNumber === null ? null : knows.parcelOf(trackingNumber.value);
    if (carried !== null && trackingNumber !== null)
      return {
        ...ofParcel(draft, trackingNumber),
        says: 'outcome',
        order: { value: carried, spans: trackingNumber.spans },
      };
    const name = item === null || anyParcel.test(item.value.name) ? null : item.value.name;
    const isNamed = party !== null || name !== null || orderNumber !== null;
    if (!isNamed && line.isWhole && inSight !== null)
      return { ...draft, says: 'outcome', order: { value: inSight, spans: event.spans } };
    const candidates = [...candidatesOf(line, party?.value ?? null, name, knows)];
    const [only, ...more] = candidates;
    const spans = [...(party?.spans ?? []), ...(item?.spans ?? []), ...event.spans];
    if (only !== undefined && more.length === 0 && orderNumber === null && line.isWhole)
      return { ...draft, says: 'outcome', order: { value: only, spans } };
    if (candidates.length > 0 || !isNamed) {
      for (const span of event.spans) line.unclear.push({ span, why: 'order' });
      return { ...draft, says: 'outcome', candidates };
    }
  }
  if (order !== null && party === null && window !== null && !isNew) return { ...draft, says: 'expectation' };
  const isParcel = party === null && total === null && (item === null || anyParcel.test(item.value.name));
  if (isParcel && event === null && (trackingNumber !== null || (order !== null && carrier !== null)))
    return { ...draft, says: 'parcel' };
  const hasOrder = party !== null || item !== null || total !== null || orderNumber !== null;
  const says = hasOrder || trackingNumber !== null || carrier !== null ? 'order' : 'nothing';
  return withLeftOver({ ...draft, says }, line, placeOf(locale).language);
}

/** The number names the order then, and so does the courier that it tells. */
const ofParcel = ({ carrier, ...draft }: QuickDraft, { spans }: Said<string>): QuickDraft => ({
  ...draft,
  trackingNumber: null,
  carrier: carrier?.spans[0]?.from === spans[0]?.from ? null : carrier,
});

/** Those that may be meant; first what one of the parts that were not understood names, as in “hub, blue, arrived”. */
function candidatesOf(line: Line, party: string | null, name: string | null, knows: Knows): readonly Reference[] {
  const parts = line.unclear.flatMap(({ span, why }) =>
    why === 'words' ? [line.text.slice(span.from, span.until)] : [],
  );
  const named = name === null ? parts.flatMap((words) => knows.awaited(party, words)) : [];
  const all = [...named, ...knows.awaited(party, name)];
  return all.filter(({ id }, at) => all.findIndex((each) => each.id === id) === at).slice(0, mostOffered);
}
const mostOffered = 6;

/** Where the order is known by its number, other words that do not name it say something that was not understood. */
function withoutStray(draft: QuickDraft, line: Line): QuickDraft {
  const { item, order } = draft;
  if (item === null || anyParcel.test(item.value.name)) return draft;
  if (order?.value.name.toLowerCase().includes(item.value.name.toLowerCase()) === true) return draft;
  for (const span of item.spans) line.unclear.push({ span, why: 'words' });
  return { ...draft, item: null };
}
