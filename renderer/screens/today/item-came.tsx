import { readDay, todayHere, typedDay, typedMoney, words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import type { Awaited } from '../../state/dialogs.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import {
  amountOf,
  DayField,
  EntrySheet,
  readingPast,
  RefundAmount,
  restOf,
  setOutOf,
  useArrivalError,
  useCountryCurrency,
} from '../entering/index.ts';
import { titleText } from './title-text.ts';
import { titleAndUnder } from './under-title.ts';

const nothingKnown = { placedOn: null, shippedOn: null };

/** What was awaited came: on which day, today where nothing else is said. */
export function ItemCame({ item, onClose }: { readonly item: Awaited; readonly onClose: () => void }) {
  const today = todayHere();
  const usual = useCountryCurrency();
  // How much is still to come, of a refund that says so: less may have come.
  const owed = item.expectation?.kind === 'refund' ? amountOf(item.expectation.words, usual) : null;
  const entry = useEntry({ on: typedDay(today), price: owed === null ? '' : typedMoney(owed) });
  const { values, set, errors } = entry;
  const arrivalError = useArrivalError(today);
  const { expectation, shipment, order } = item;
  const title = titleText(item);
  const kind = expectation?.kind ?? 'delivery';
  const isDelivery = kind === 'delivery';
  const of =
    expectation !== null
      ? { expectation: expectation.id }
      : shipment !== null
        ? { shipment: shipment.id }
        : { order: order?.id };
  const save = async () => {
    const on = readDay(values.on, readingPast(today));
    const recorded = await entry.submit(async () => {
      // Today's line knows its order by name only; when that was placed is asked for where it matters.
      const story = order === null || on === null || on === today ? null : await call('story.show', { ref: order.id });
      if (story !== null && !story.ok) return story;
      const { rest, error: price } = restOf(values.price, owed?.currency ?? usual, owed, on ?? today);
      const known = story?.value.subject === 'order' ? story.value.record : null;
      return {
        ok: true,
        value: {
          errors: {
            on: arrivalError(values.on, known === null ? nothingKnown : setOutOf(known, shipment?.id)),
            price,
          },
          sentence: isDelivery
            ? words.recording.arrived(title)
            : rest === null
              ? words.recording.done(title)
              : words.recording.refundedInPart(title),
          steps: () => [
            step('outcome.record', {
              ...of,
              event: isDelivery ? 'delivered' : 'fulfilled',
              ...(rest === null ? {} : { rest }),
              // The agent knows today as well, and better at midnight.
              ...(on === null || on === today ? {} : { on }),
            }),
          ],
        },
      };
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.todayPage.cameTitle[kind]}
      below={titleAndUnder(item)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <DayField
        label={isDelivery ? words.entering.arrivedOn : words.todayPage.doneOn}
        value={values.on}
        onChange={set('on')}
        reading={readingPast(today)}
        error={errors.on}
        isFirst
      />
      {owed === null ? null : <RefundAmount entry={entry} currency={owed.currency} hint={words.entering.amountCame} />}
    </EntrySheet>
  );
}
