import { useEffect, useState } from 'react';
import { readDay, readMoney, todayHere, typedDay, words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { orderTitle } from '../../state/order-words.ts';
import { type Step, step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Choice } from '../../ui/choice.tsx';
import type { MailToEnter } from '../../state/dialogs.ts';
import { EntrySheet } from './entry-sheet.tsx';
import { Press } from '../../ui/press.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { BasisField, basisOf } from './basis-field.tsx';
import { currencies } from './currencies.ts';
import { DayField } from './day-field.tsx';
import { EarlyField, earlyOf } from './early-field.tsx';
import { type ItemField, ItemRows, itemsOf } from './item-rows.tsx';
import { destinedTo, KnownOrder, useKnownOrder } from './known-order.tsx';
import { MailBeside } from './mail-beside.tsx';
import { moneyError } from './money-error.ts';
import { CourierInput, VendorInput } from './name-inputs.tsx';
import { useCountryCurrency, useVendorCurrency } from './usual-currency.ts';
import { pastDayError, readingPast } from './past-day.ts';
import { emptyWindow, readingPromise, WindowFields, windowOf } from './window-fields.tsx';

type Field =
  | 'vendor'
  | ItemField
  | 'orderNumber'
  | 'price'
  | 'currency'
  | 'placedOn'
  | 'courier'
  | 'tracking'
  | 'early'
  | 'agreed'
  | keyof typeof emptyWindow;

export interface AddOrderProps {
  readonly vendor: string;
  /** What tells of it: it stands beneath the fields, and is put with the order. */
  readonly mail: MailToEnter | null;
  readonly onClose: () => void;
}

/** Puts the mail that tells of an order with it, once it is there. */
const putWith =
  (document: string): Step =>
  ([order]) =>
    call('documents.attachKept', { subject: order?.subject.id ?? '', document });

/** An order, in under a minute: only the vendor is needed, everything else can follow. */
export function AddOrder({ vendor: known, mail, onClose }: AddOrderProps) {
  const today = todayHere();
  const courier = mail?.courier ?? null;
  const proposed = courier === null ? typedDay(mail?.on ?? today) : '';
  const ofCountry = useCountryCurrency();
  const [, go] = useRoute();
  const [hasChosen, setChosen] = useState(false);
  // One item needs no price of its own: it is the total.
  const [rows, setRows] = useState<readonly number[]>([0]);
  const [isListed, setListed] = useState(false);
  const entry = useEntry<Field>({
    vendor: known,
    orderNumber: '',
    price: '',
    currency: ofCountry,
    placedOn: proposed,
    courier: courier ?? '',
    tracking: '',
    early: 'exceeds',
    agreed: '',
    ...emptyWindow,
  });
  const { values, set, errors } = entry;
  const usual = useVendorCurrency(values.vendor);
  const setCurrency = set('currency');
  useEffect(() => {
    if (!hasChosen) setCurrency(usual);
    // The setter is new with each drawing, and what it does is not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [usual, hasChosen]);

  const knownOrder = useKnownOrder(values.vendor, values.orderNumber);
  const placedOn = readDay(values.placedOn, readingPast(today));
  const reading = readingPromise(placedOn ?? today);
  // Who has but the courier's mail may not know when it was placed.
  const isDayUnknown = courier !== null && values.placedOn.trim() === '';
  const hasPromise = values.until.trim() !== '' || values.from.trim() !== '';
  const early = earlyOf(values.early);
  const total = values.price.trim() === '' ? null : readMoney(values.price, values.currency);

  const save = async () => {
    const { window, errors: windowErrors } = hasPromise ? windowOf(values, reading) : { window: null, errors: {} };
    const [vendor, orderNumber] = [values.vendor.trim(), values.orderNumber.trim()];
    const [courier, tracking] = [values.courier.trim(), values.tracking.trim()];
    const said = itemsOf(rows, values, () => values.currency);
    const recorded = await entry.submit(async () => {
      const destined = await destinedTo(vendor, orderNumber, values.agreed);
      if (!destined.ok) return destined;
      const { corrects, error } = destined.value;
      // A day that was only proposed corrects nothing.
      const isPlaced = placedOn !== null && (corrects === null || values.placedOn !== proposed);
      return {
        ok: true,
        value: {
          sentence: corrects === null ? words.recording.order(vendor) : words.recording.corrected(orderTitle(corrects)),
          fieldOf: { trackingNumber: 'tracking', carrier: 'courier', total: 'price', items: 'what.0', window: 'until' },
          errors: {
            vendor: vendor === '' ? words.entering.error.vendor : undefined,
            orderNumber: error,
            price: values.price.trim() !== '' && total === null ? moneyError(values.price, values.currency) : undefined,
            placedOn: isDayUnknown ? undefined : pastDayError(values.placedOn, today),
            ...said.errors,
            ...windowErrors,
          },
          steps: () => [
            step('quick.record', {
              order: {
                vendor,
                ...(corrects === null ? {} : { order: corrects.id }),
                ...(isPlaced ? { placedOn } : {}),
                ...(orderNumber === '' ? {} : { orderNumber }),
                ...(said.items.length === 0 ? {} : { items: [...said.items] }),
                ...(total === null ? {} : { total }),
              },
              ...(courier === '' && tracking === ''
                ? {}
                : {
                    shipment: {
                      ...(courier === '' ? {} : { carrier: courier }),
                      ...(tracking === '' ? {} : { trackingNumber: tracking }),
                    },
                  }),
              ...(window === null
                ? {}
                : { expectation: { window, basis: basisOf(values.basis), ...(early === null ? {} : { early }) } }),
            }),
            ...(mail === null ? [] : [putWith(mail.document)]),
          ],
        },
      };
    });
    const [order] = recorded ?? [];
    if (order === undefined) return;
    onClose();
    go({ screen: 'orders', ref: order.subject.id });
  };

  return (
    <EntrySheet
      title={words.entering.addOrder}
      onClose={onClose}
      entry={entry}
      done={words.entering.add}
      note={words.entering.onlyVendor}
      onSubmit={save}
    >
      {mail === null ? null : <MailBeside mail={mail} />}
      <VendorInput
        label={words.story.vendor}
        value={values.vendor}
        onChange={set('vendor')}
        error={errors.vendor}
        isFirst={known === ''}
      />
      {isListed ? (
        <ItemRows entry={entry} rows={rows} onChange={setRows} first={rows.at(-1) ?? null} />
      ) : (
        <div className="add-order-what">
          <TextInput
            label={words.entering.what}
            value={values['what.0'] ?? ''}
            onChange={set('what.0')}
            error={errors['what.0']}
            isFirst={known !== ''}
          />
          <Press
            look="quiet"
            onPress={() => {
              setListed(true);
              setRows([0, 1]);
            }}
          >
            {words.entering.moreItems}
          </Press>
        </div>
      )}
      <div className="sheet-row add-order-money">
        <TextInput label={words.entering.price} value={values.price} onChange={set('price')} error={errors.price} />
        <Choice
          label={words.entering.currency}
          options={currencies(values.currency)}
          value={values.currency}
          onChange={(currency) => {
            setChosen(true);
            setCurrency(currency);
          }}
          isNamed
        />
        <TextInput
          label={words.entering.number}
          value={values.orderNumber}
          onChange={set('orderNumber')}
          error={errors.orderNumber}
        />
      </div>
      {knownOrder === null ? null : (
        <KnownOrder
          order={knownOrder}
          agreed={values.agreed}
          onAgree={(order) => {
            set('agreed')(order);
            // With that the number is no error any more.
            set('orderNumber')(values.orderNumber);
          }}
          onClose={onClose}
        />
      )}
      <div className="sheet-part">
        <WindowFields entry={entry} reading={reading} isOptional>
          <DayField
            label={words.entering.placedOn}
            value={values.placedOn}
            onChange={set('placedOn')}
            reading={readingPast(today)}
            error={errors.placedOn}
            {...(courier === null ? {} : { emptyHint: words.entering.amountMore })}
          />
        </WindowFields>
        {hasPromise ? (
          <>
            <BasisField value={values.basis} onChange={set('basis')} />
            <EarlyField value={values.early} onChange={set('early')} />
          </>
        ) : null}
      </div>
      <div className="sheet-part">
        <div className="sheet-row">
          <CourierInput
            label={words.story.courier}
            value={values.courier}
            onChange={set('courier')}
            error={errors.courier}
          />
          <TextInput
            label={words.entering.tracking}
            value={values.tracking}
            onChange={set('tracking')}
            error={errors.tracking}
          />
        </div>
      </div>
    </EntrySheet>
  );
}
