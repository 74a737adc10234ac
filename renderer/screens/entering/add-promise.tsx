import type { ExpectationItem, ExpectationKind, OrderListItem } from '../../../shared/model/index.ts';
import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { orderName, orderTitle } from '../../state/order-words.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { BasisField, basisOf } from './basis-field.tsx';
import { EarlyField, earlyOf } from './early-field.tsx';
import { DayField } from './day-field.tsx';
import { RefundAmount, refundWords } from './refund-amount.tsx';
import { useOrderCurrency } from './usual-currency.ts';
import { pastDayError, readingPast } from './past-day.ts';
import { emptyWindow, readingPromise, WindowFields, windowOf } from './window-fields.tsx';

/** Replies are awaited by logging the contact that asks for one. */
const kinds = [
  'delivery',
  'dispatch',
  'refund',
  'return',
  'repair',
  'other',
] as const satisfies readonly ExpectationKind[];
const kindOptions: readonly Option<(typeof kinds)[number]>[] = kinds.map((kind) => ({
  value: kind,
  text: words.kind[kind],
}));

export interface AddPromiseProps {
  readonly order: OrderListItem;
  /** The promise that gets a new date; null for another promise. */
  readonly expectation: ExpectationItem | null;
  readonly onClose: () => void;
}

/** A promise of an order, or a new date for one: what was said first stays, and is what it is judged by. */
export function AddPromise({ order, expectation, onClose }: AddPromiseProps) {
  const today = todayHere();
  const vendor = order.vendor?.name ?? '';
  const currency = useOrderCurrency(order);
  const entry = useEntry<'kind' | 'by' | 'statedOn' | 'words' | 'price' | 'early' | keyof typeof emptyWindow>({
    kind: 'delivery',
    by: vendor,
    statedOn: typedDay(today),
    words: '',
    price: '',
    early: expectation === null ? 'exceeds' : '',
    ...emptyWindow,
    // Who gives a new date says so, whatever the first one was: an own hope stays one.
    basis: expectation?.basis === 'wish' ? 'wish' : emptyWindow.basis,
  });
  const { values, set, errors } = entry;
  const kind = kinds.find((each) => each === values.kind) ?? 'delivery';
  const statedOn = readDay(values.statedOn, readingPast(today));
  const reading = readingPromise(statedOn ?? today);
  const basis = basisOf(values.basis);
  const couriers = order.shipments.flatMap(({ carrier }) => (carrier === null ? [] : [carrier.name]));
  const early = earlyOf(values.early);
  const isMine = basis === 'wish';

  const save = async () => {
    const { window, errors: windowErrors } = windowOf(values, reading);
    const by = values.by.trim();
    const refund = expectation === null && kind === 'refund' ? refundWords(values.price, currency) : null;
    const said = refund?.said ?? values.words.trim();
    const recorded = await entry.submit({
      errors: {
        ...windowErrors,
        statedOn: pastDayError(values.statedOn, today),
        price: refund?.error,
        words: expectation === null && kind === 'other' && said === '' ? words.entering.error.words : undefined,
      },
      fieldOf: { window: 'until', statedAt: 'statedOn' },
      sentence: words.recording.promise(orderTitle(order)),
      steps: () => [
        step('expectation.record', {
          ...(expectation === null
            ? { order: order.id, kind }
            : { expectation: expectation.id, kind: expectation.kind }),
          basis,
          ...(early === null ? {} : { early }),
          ...(window === null ? {} : { window }),
          ...(isMine || by === '' ? {} : { by }),
          ...(statedOn === null ? {} : { statedAt: statedOn }),
          ...(said === '' ? {} : { words: said }),
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={expectation === null ? words.entering.addPromise : words.entering.newDate}
      below={orderName(order)}
      onClose={onClose}
      entry={entry}
      onSubmit={save}
    >
      {expectation !== null ? (
        <p className="entry-hint">{words.entering.newDateMore}</p>
      ) : (
        <Choice label={words.entering.whatPromised} options={kindOptions} value={kind} onChange={set('kind')} isNamed />
      )}
      {expectation === null && kind === 'other' ? (
        <TextInput
          label={words.entering.inYourWords}
          value={values.words}
          onChange={set('words')}
          error={errors.words}
        />
      ) : null}
      {expectation === null && kind === 'refund' ? <RefundAmount entry={entry} currency={currency} /> : null}
      <WindowFields entry={entry} reading={reading} isFirst>
        <DayField
          label={words.entering.saidOn}
          value={values.statedOn}
          onChange={set('statedOn')}
          reading={readingPast(today)}
          error={errors.statedOn}
        />
      </WindowFields>
      <BasisField value={values.basis} onChange={set('basis')} mayBeLaw={kind !== 'delivery' && kind !== 'dispatch'} />
      <EarlyField value={values.early} onChange={set('early')} mayStay={expectation !== null} />
      <div className="sheet-row">
        {isMine ? null : (
          <SuggestInput
            label={words.entering.whoSaid}
            value={values.by}
            onChange={set('by')}
            known={[...new Set([vendor, ...couriers].filter((name) => name !== ''))]}
            error={errors.by}
          />
        )}
      </div>
    </EntrySheet>
  );
}
