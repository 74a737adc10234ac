import { words } from '../../language/index.ts';
import { Choice } from '../../ui/choice.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { OrderInput, RefundAmount } from '../entering/index.ts';
import type { QuickFieldsProps } from './quick-fields.tsx';
import { PastDay, written } from './written-fields.tsx';

const cancellers = (['person', 'vendor'] as const).map((value) => ({ value, text: words.quick.cancelledBy[value] }));

/** Which of those that it may be; where none is known that fits, any order may be looked for. */
export function WhichOrder({ entry, draft }: Pick<QuickFieldsProps, 'entry' | 'draft'>) {
  const known = [...(draft.order === null ? [] : [draft.order.value]), ...draft.candidates];
  const isRefund = draft.says === 'outcome' && draft.expects !== null;
  if (known.length === 0)
    return <OrderInput {...written({ entry, field: 'order', label: words.quick.whichOrder })} present={null} />;
  return (
    <PickOne
      label={isRefund ? words.quick.whichRefund : words.quick.whichOrder}
      options={known.map(({ id, name }) => ({ value: id, text: name }))}
      value={entry.values.order === '' ? null : entry.values.order}
      onChange={entry.set('order')}
      error={entry.errors.order}
    />
  );
}

/** What became of it, of all that the line's own word leaves open. */
export function WhatHappened({ entry, draft, today }: Pick<QuickFieldsProps, 'entry' | 'draft' | 'today'>) {
  const { cameTitle, neverTitle, doneOn } = words.todayPage;
  const isRefund = draft.says === 'outcome' && draft.expects !== null;
  const options = isRefund
    ? [
        { value: 'refunded', text: cameTitle.refund },
        { value: 'never_came', text: neverTitle.refund },
      ]
    : [
        { value: 'delivered', text: words.entering.arrived },
        { value: 'never_came', text: words.entering.neverCame },
        ...(draft.event?.value === 'cancelled' ? [{ value: 'cancelled', text: words.quick.cancelled }] : []),
      ];
  const picked = options.find(({ value }) => value === entry.values.event)?.value ?? options[0]?.value ?? '';
  const dayLabel = picked === 'delivered' ? words.entering.arrivedOn : doneOn;
  return (
    <>
      <div className="sheet-row">
        <Choice
          label={words.quick.whatHappened}
          options={options}
          value={picked}
          onChange={entry.set('event')}
          isNamed
        />
        {picked === 'never_came' ? null : (
          <PastDay entry={entry} field="on" label={dayLabel} today={today} hint={words.quick.wasToday} />
        )}
      </div>
      {!isRefund || picked === 'never_came' ? null : (
        <RefundAmount entry={entry} currency={entry.values.currency} hint={words.entering.amountCame} />
      )}
      {picked !== 'cancelled' ? null : (
        <PickOne
          label={words.quick.whoCancelled}
          options={cancellers}
          value={cancellers.find(({ value }) => value === entry.values.cancelledBy)?.value ?? null}
          onChange={entry.set('cancelledBy')}
          error={entry.errors.cancelledBy}
        />
      )}
    </>
  );
}

export function OutcomeFields({ entry, draft, today }: QuickFieldsProps) {
  return (
    <>
      <WhichOrder entry={entry} draft={draft} />
      <WhatHappened entry={entry} draft={draft} today={today} />
    </>
  );
}
