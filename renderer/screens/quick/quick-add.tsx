import { useState } from 'react';
import type { QuickDraft } from '../../../shared/api.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { locale, todayHere, words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { useOrderInSight } from '../../state/story-in-sight.ts';
import { step } from '../../state/recording.ts';
import { type Route, routeOfRecord, useRoute } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import {
  amountOf,
  destinedTo,
  EntrySheet,
  useAskOnce,
  useCountryCurrency,
  useVendorCurrency,
} from '../entering/index.ts';
import { amountDoubt } from './amount-doubt.ts';
import { answering } from './contact-values.ts';
import { LineEcho } from './line-echo.tsx';
import { QuickFields } from './quick-fields.tsx';
import { blankValues, correcting, type QuickField, type QuickValues, recordingOf, valuesOf } from './quick-values.ts';
import './quick.css';

/** Anything in one line: what is understood of it stands below as fields, and Enter records it. */
export function QuickAdd({ onClose }: { readonly onClose: () => void }) {
  const today = todayHere();
  const currency = useCountryCurrency();
  const orderInSight = useOrderInSight();
  // A link may lead elsewhere behind the sheet: what the line speaks of stays.
  const [inSight] = useState(orderInSight);
  const [route, go] = useRoute();
  const form = useEntry<QuickField>(blankValues);
  const { line } = form.values;
  const ask = useAskOnce();
  // What the person changed in a field stays, however the line goes on.
  const [changed, setChanged] = useState<Partial<QuickValues>>({});
  const asked = {
    line: line.slice(0, 500),
    locale: locale ?? 'en-US',
    currency,
    ...(inSight === null ? {} : { order: inSight.id }),
  };
  const { value: draft, of } = useOwnAnswer('quick.read', asked);
  const vendorsCurrency = useVendorCurrency(changed.party ?? draft?.party?.value ?? '');
  // The places of a draft are those of the line that it was read from.
  const filled = (read: QuickDraft | null, readFrom: string): QuickValues => {
    const said = read === null ? blankValues : valuesOf(read, readFrom, today, vendorsCurrency);
    const values = { ...said, ...changed, line };
    return read === null ? values : answering(values, read);
  };
  const entry = {
    ...form,
    values: filled(draft, of?.line ?? ''),
    set: (field: QuickField) => (value: string) => {
      if (field !== 'line') setChanged((before) => ({ ...before, [field]: value }));
      form.set(field)(value);
    },
  };

  const save = async () => {
    let says = 'nothing' as QuickDraft['says'];
    let [order, isOwed] = ['', false];
    const recorded = await entry.submit(async () => {
      // Who types fast may press Enter before the answer to the last letter is drawn.
      const read = await call('quick.read', asked);
      if (!read.ok) return read;
      ({ says } = read.value);
      const values = filled(read.value, asked.line);
      [order, isOwed] = [values.order, read.value.expects !== null];
      const number = says === 'order' ? values.orderNumber : '';
      const destined = await destinedTo(values.party, number, values.agreed);
      if (!destined.ok) return destined;
      const isDaySaid = !read.value.isOfToday || changed.placedOn !== undefined;
      const isPaid = says === 'outcome' && values.expects === 'refund' && values.price !== '';
      const story = isPaid && values.order !== '' ? await call('story.show', { ref: values.order }) : null;
      if (story !== null && !story.ok) return story;
      const refund = story?.value.subject === 'expectation' ? story.value.record : null;
      const owed = refund === null ? null : amountOf(refund.words, currency);
      const isOwedKnown = refund === null || owed !== null || values.event === 'never_came';
      const { errors, input, sentence } = correcting(recordingOf(says, values, today, owed), destined.value, isDaySaid);
      const doubt = isOwedKnown ? amountDoubt(read.value, asked.line, values.price) : words.quick.error.owed;
      const price = errors.price ?? ask(doubt);
      return {
        ok: true,
        value: { errors: { ...errors, price }, sentence, steps: () => [step('quick.record', input)] },
      };
    });
    const [first] = recorded ?? [];
    if (first === undefined) return;
    onClose();
    const to = shownAfter(says, order, isOwed, first.subject.id);
    // What came of one thing is told in passing, but not beside the story of another.
    if (says !== 'outcome' || ('ref' in route && route.ref !== null)) go(to);
  };

  const isRefused = draft?.says === 'nothing' && draft.unclear.length > 0;
  return (
    <EntrySheet
      title={words.quick.title}
      onClose={onClose}
      entry={entry}
      note={isRefused ? words.quick.nothingToRecord : words.quick.says[draft?.says ?? 'nothing']}
      isReady={draft !== null && draft.says !== 'nothing'}
      onSubmit={save}
    >
      <TextInput
        label={words.quick.line}
        value={line}
        onChange={entry.set('line')}
        error={entry.errors.line}
        placeholder={words.quick.placeholder}
        hint={line === '' ? words.quick.hint : undefined}
        isFirst
      />
      {draft === null || of === null || line.trim() === '' ? null : (
        <>
          <LineEcho line={of.line} draft={draft} />
          <QuickFields entry={entry} draft={draft} today={today} onClose={onClose} />
        </>
      )}
    </EntrySheet>
  );
}

/** Where what was recorded stands: an order’s story tells all of it, and what is of no order has one of its own. */
function shownAfter(says: QuickDraft['says'], order: string, isOwed: boolean, subject: string): Route {
  switch (says) {
    case 'interaction':
      return routeOfRecord('interaction', subject);
    case 'outcome':
    case 'expectation': {
      // A refund that came is told of its promise, which stands in the place of the order.
      const isOfOrder = order !== '' && !(says === 'outcome' && isOwed);
      return isOfOrder ? routeOfRecord('order', order) : routeOfRecord('expectation', subject);
    }
    case 'parcel':
      return order === '' ? routeOfRecord('shipment', subject) : routeOfRecord('order', order);
    case 'order':
    case 'nothing':
      return routeOfRecord('order', subject);
    default:
      return assertNever(says);
  }
}
