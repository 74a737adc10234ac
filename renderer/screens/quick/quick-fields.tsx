import type { ReactNode } from 'react';
import type { QuickDraft } from '../../../shared/api.ts';
import { channels, type LocalDate } from '../../../shared/model/index.ts';
import { readDay, words } from '../../language/index.ts';
import type { Entry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import {
  BasisField,
  DayField,
  KnownOrder,
  OrderInput,
  PartyInput,
  ProjectInput,
  readingFrom,
  readingPast,
  readingPromise,
  RefundAmount,
  useKnownOrder,
  VendorInput,
  WindowFields,
} from '../entering/index.ts';
import { questionsFor } from './contact-values.ts';
import { OutcomeFields, WhatHappened, WhichOrder } from './outcome-fields.tsx';
import { ParcelFields, ParcelInputs } from './parcel-fields.tsx';
import { isBehind, type QuickField } from './quick-values.ts';
import { PastDay, Text, written } from './written-fields.tsx';

export interface QuickFieldsProps {
  readonly entry: Entry<QuickField>;
  readonly draft: QuickDraft;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

const channelOptions = channels.map((value) => ({ value, text: words.channel[value] }));
const directionOptions = (['outbound', 'inbound'] as const).map((value) => ({
  value,
  text: words.interactionsPage.direction[value],
}));

const noQuestion = { value: 'none', text: words.quick.noQuestion };

/** What was understood, as fields: those that the line says, and those that a record needs. */
export function QuickFields(props: QuickFieldsProps) {
  switch (props.draft.says) {
    case 'nothing':
      return null;
    case 'order':
      return <OrderFields {...props} />;
    case 'parcel':
      return <ParcelFields {...props} />;
    case 'outcome':
      return <OutcomeFields {...props} />;
    case 'expectation':
      return <ExpectationFields {...props} />;
    case 'interaction':
      return <InteractionFields {...props} />;
  }
}

const isNoDay = (draft: QuickDraft, day: QuickDraft['noDays'][number]['of']): boolean =>
  draft.noDays.some(({ of }) => of === day);

function OrderFields({ entry, draft, today, onClose }: QuickFieldsProps) {
  const { values } = entry;
  const known = useKnownOrder(values.party, values.orderNumber);
  const placedOn = readDay(values.placedOn, readingPast(today));
  const isNumberUnclear = draft.unclear.some(({ why }) => why === 'number');
  const isShipped = draft.shippedOn !== null || isNoDay(draft, 'shipped');
  return (
    <>
      <div className="sheet-row">
        <VendorInput {...written({ entry, field: 'party', label: words.story.vendor })} />
        <Text entry={entry} field="item" label={words.entering.what} />
      </div>
      <div className="sheet-row">
        <Text entry={entry} field="price" label={`${words.entering.price} (${values.currency})`} />
        {draft.orderNumber === null && !isNumberUnclear && values.orderNumber === '' ? null : (
          <Text entry={entry} field="orderNumber" label={words.entering.number} />
        )}
        <PastDay entry={entry} field="placedOn" label={words.entering.placedOn} today={today} />
      </div>
      {known === null ? null : (
        <KnownOrder
          order={known}
          agreed={values.agreed}
          onAgree={(order) => {
            entry.set('agreed')(order);
            entry.set('orderNumber')(values.orderNumber);
          }}
          onClose={onClose}
        />
      )}
      {draft.window === null && !isNoDay(draft, 'promised') ? null : (
        <PromiseFields entry={entry} since={placedOn ?? today} />
      )}
      {draft.carrier === null && draft.service === null && draft.trackingNumber === null ? null : (
        <ParcelInputs entry={entry} draft={draft} />
      )}
      {!isShipped && draft.project === null ? null : (
        <div className="sheet-row">
          {draft.project === null ? null : (
            <ProjectInput {...written({ entry, field: 'project', label: words.story.project })} />
          )}
          {!isShipped ? null : <PastDay entry={entry} field="shippedOn" label={words.entering.sentOn} today={today} />}
        </div>
      )}
      {draft.event === null ? null : <WhatHappened entry={entry} draft={draft} today={today} />}
    </>
  );
}

interface PromiseFieldsProps {
  readonly entry: Entry<QuickField>;
  readonly since: LocalDate;
  readonly children?: ReactNode;
}

function PromiseFields({ entry, since, children }: PromiseFieldsProps) {
  return (
    <div className="sheet-part">
      <WindowFields entry={entry} reading={readingPromise(since)}>
        {children}
      </WindowFields>
      <BasisField value={entry.values.basis} onChange={entry.set('basis')} />
    </div>
  );
}

function ExpectationFields({ entry, draft, today }: QuickFieldsProps) {
  const refund =
    draft.expects?.value === 'refund' ? <RefundAmount entry={entry} currency={entry.values.currency} /> : null;
  return (
    <>
      <div className="sheet-row">
        <p className="quick-says">{words.kind[draft.expects?.value ?? 'delivery']}</p>
      </div>
      {draft.expects === null && draft.order === null && draft.candidates.length === 0 ? (
        <OrderInput
          label={words.quick.whichOrder}
          present={null}
          value={entry.values.order}
          onChange={entry.set('order')}
          error={entry.errors.order}
        />
      ) : draft.expects !== null && draft.order === null ? (
        <div className="sheet-row">
          <PartyInput {...written({ entry, field: 'party', label: words.quick.whoOwes })} />
          {refund}
        </div>
      ) : (
        <>
          <WhichOrder entry={entry} draft={draft} />
          {refund}
        </>
      )}
      <PromiseFields entry={entry} since={readDay(entry.values.saidOn, readingPast(today)) ?? today}>
        <PastDay
          entry={entry}
          field="saidOn"
          label={words.entering.saidOn}
          today={today}
          hint={isBehind(draft.window?.value ?? null, today) ? words.entering.dayHint : words.quick.wasToday}
        />
      </PromiseFields>
    </>
  );
}

function InteractionFields({ entry, draft, today }: QuickFieldsProps) {
  const { values, set, errors } = entry;
  const questions = questionsFor(values, draft);
  return (
    <>
      <div className="sheet-row">
        <PartyInput {...written({ entry, field: 'party', label: words.interactionsPage.with })} />
        <PastDay
          entry={entry}
          field="on"
          label={words.interactionsPage.when}
          today={today}
          hint={words.interactionsPage.now}
        />
      </div>
      <PickOne
        label={words.interactionsPage.directionLabel}
        options={directionOptions}
        value={values.direction === 'inbound' ? 'inbound' : 'outbound'}
        onChange={set('direction')}
      />
      {questions.length === 0 ? null : (
        <PickOne
          label={words.quick.whichQuestion}
          options={[...questions.map(({ id, name }) => ({ value: id, text: name })), noQuestion]}
          value={values.answers === '' ? noQuestion.value : values.answers}
          onChange={set('answers')}
        />
      )}
      <PickOne
        label={words.interactionsPage.channel}
        options={channelOptions}
        value={channels.find((each) => each === values.channel) ?? null}
        onChange={set('channel')}
        error={errors.channel}
      />
      {draft.order === null ? null : <WhichOrder entry={entry} draft={draft} />}
      {draft.replyUntil === null && draft.awaitsReply === null ? null : (
        <DayField
          label={`${words.interactionsPage.iAwait}: ${words.interactionsPage.byWhen}`}
          value={values.replyUntil}
          onChange={set('replyUntil')}
          reading={readingFrom(today)}
          error={errors.replyUntil}
          isTimed
        />
      )}
    </>
  );
}
