// What quick add's fields would record of a line.
import { expect, test, vi } from 'vitest';
// The library that draws looks at the window as it loads, so it comes before the window of the test.
import '../../../renderer/ui/pick-one.tsx';
import '../../../renderer/ui/choice.tsx';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { emptyChain, jotted } from '../intake/quick/jotted.ts';

vi.stubGlobal('window', { counterpart: { call: () => Promise.reject(new Error('none')), onChanged: () => () => {} } });
const { blankValues, correcting, recordingOf, valuesOf } =
  await import('../../../renderer/screens/quick/quick-values.ts');
const { instantAt } = await import('../../../renderer/language/zone.ts');
const { answering } = await import('../../../renderer/screens/quick/contact-values.ts');
const { amountDoubt } = await import('../../../renderer/screens/quick/amount-doubt.ts');

const today = '2026-11-23';

function recorded(line: string, changed: Partial<typeof blankValues> = {}) {
  const draft = jotted(line, 'en-US', {}, emptyChain);
  return recordingOf(draft.says, { ...blankValues, ...valuesOf(draft, line, today, 'USD'), ...changed }, today);
}

test('an order that never came is recorded with that', () => {
  const line = 'the monitor arm from Ergo never came';
  expect(recorded(line).input).toEqual({
    order: { vendor: 'Ergo', items: [{ name: 'monitor arm', quantity: 1 }] },
    outcome: { event: 'never_came' },
  });
  expect(recorded(line, { event: 'delivered', on: '11/20/2026' }).input.outcome).toEqual({
    event: 'delivered',
    on: '2026-11-20',
  });
});

test('an order that came is recorded with its day, or with today where the line names none', () => {
  const { input } = recorded('lamp from Ergo 45.00 ordered 2 november, arrived friday');
  expect(input.order?.placedOn).toBe('2026-11-02');
  expect(input.outcome).toEqual({ event: 'delivered', on: '2026-11-20' });
  expect(recorded('arrived: a cable from Anker 12.00').input.outcome).toEqual({ event: 'delivered' });
});

test('nothing is said to have come where the line does not say so', () => {
  expect(recorded('lamp from Ergo 45.00').input.outcome).toBeUndefined();
});

test('an order is of today where nothing says otherwise, and then its days are counted from today', () => {
  expect(recorded('lamp from Ergo 45.00').input.order?.placedOn).toBe(today);
  expect(recorded('monitor from Dell next-day').input.expectation?.window?.until).toBe('2026-11-24');
  expect(recorded('the monitor arm from Ergo never came').input.order?.placedOn).toBeUndefined();
  expect(recorded('lamp from Ergo 45.00 tomorrow').input.order?.placedOn).toBeUndefined();
});

test('a day that no calendar has stands in its field with that said, and nothing is recorded', () => {
  const none = 'There is no 31 February.';
  const promised = recorded('lamp from Ikea abc arriving 31 February');
  expect(promised.input.order?.items).toEqual([{ name: 'lamp', quantity: 1 }]);
  expect(promised.errors.until).toBe(none);
  expect(recorded('kettle arrived 31 February').errors.on).toBe(none);
  expect(recorded('call ikea about the kettle 31 February').errors.on).toBe(none);
  expect(recorded('lamp from Ikea ordered 31 February').errors.placedOn).toBe(none);
  expect(recorded('lamp from Ikea ordered 31 February', { placedOn: '11/20/2026' }).errors.placedOn).toBeUndefined();
});

test('a known order is corrected only by what the line says, once that was agreed to', () => {
  const known = { id: 'o1', vendor: { id: 'p1', name: 'Ergo' }, orderNumber: 'E-1234' } as OrderListItem;
  const recording = recorded('lamp from Ergo 45.00 order E-1234');
  const asked = correcting(recording, { corrects: null, error: 'It is known.' }, false);
  expect(asked.errors.orderNumber).toBe('It is known.');
  const agreed = correcting(recording, { corrects: known, error: undefined }, false);
  expect(agreed.errors.orderNumber).toBeUndefined();
  // Today was only proposed: it does not move the day that is known.
  expect(agreed.input.order).toMatchObject({ order: 'o1', total: { amountMinor: 4500 } });
  expect(agreed.input.order?.placedOn).toBeUndefined();
  expect(correcting(recording, { corrects: known, error: undefined }, true).input.order?.placedOn).toBe(today);
});

test('an amount that cannot be read stays in its field, and nothing is recorded', () => {
  expect(recorded('lamp from Ergo -5 €').errors.price).toBe(
    'An amount is more than nothing: write it without a minus.',
  );
  expect(recorded('lamp from Ergo 99999999999999999 €').errors.price).toBe(
    'That is more than an amount can be: €90,071,992,547,409.90 at most.',
  );
});

test('what may be the amount is never left out silently', () => {
  const doubt = (line: string, price = '') => amountDoubt(jotted(line, 'en-US', {}, emptyChain), line, price);
  expect(doubt('socks from Bombas 18')).toContain('“18”');
  expect(doubt('socks from Bombas costs 18')).toContain('“costs 18”');
  expect(doubt('12.50 18.20 from Bombas')).toContain('“12.50”');
  expect(doubt('refund 12.50 18.20 from Bombas by friday')).toContain('“12.50”');
  expect(doubt('socks from Bombas 18', '18.00')).toBeUndefined();
  expect(doubt('socks from Bombas 18.00')).toBeUndefined();
  expect(doubt('called Bombas 18')).toBeUndefined();
});

test('a number that may be the order’s is offered as that, not where it may as well be the parcel’s', () => {
  expect(recorded('lamp from Ergo CW-10281').input.order?.orderNumber).toBe('CW-10281');
  expect(recorded('lamp from Ergo 4417092631').input.order?.orderNumber).toBeUndefined();
});

test('a promise is recorded of the order it is for, and of none before that is said', () => {
  const told = (changed: Partial<typeof blankValues> = {}) => {
    const line = 'Anker says friday';
    const draft = jotted(line);
    return recordingOf(draft.says, { ...blankValues, ...valuesOf(draft, line, today, 'USD'), ...changed }, today);
  };
  expect(told().errors.order).toBe('Choose the order it is about.');
  expect(told({ order: 'o2' }).input).toEqual({
    expectation: {
      kind: 'delivery',
      order: 'o2',
      window: { from: '2026-11-27', until: '2026-11-27' },
      basis: 'promised',
      statedAt: today,
    },
  });
  // It was said before, but after the order.
  expect(told({ order: 'o2', saidOn: '11/20/2026' }).input.expectation?.statedAt).toBe('2026-11-20');
  expect(told({ order: 'o2', saidOn: '11/30/2026' }).errors.saidOn).toBe('This day has not come yet.');
});

test('what was promised for a day behind was said before, and one is asked when', () => {
  const line = 'Ergo promised refund $20 by nov 20';
  const open = ofChain(line);
  expect(open.errors.saidOn).toBe('It is for a day that is past: write when it was said.');
  expect(open.errors.until).toBeUndefined();
  const answered = ofChain(line, { saidOn: '11/9/2026' });
  expect(answered.errors.saidOn).toBeUndefined();
  expect(answered.input.expectation).toMatchObject({
    window: { from: null, until: '2026-11-20' },
    statedAt: '2026-11-09',
  });
});

/** What the line is recorded as against the small chain, which knows orders and refunds. */
function ofChain(line: string, changed: Partial<typeof blankValues> = {}) {
  const draft = jotted(line);
  return recordingOf(draft.says, { ...blankValues, ...valuesOf(draft, line, today, 'USD'), ...changed }, today);
}

test('a cancellation is kept of the order that is known, once it is said who cancelled', () => {
  expect(ofChain('hub cancelled').errors.cancelledBy).toBe('Say who cancelled it: a vendor who does breaks its word.');
  const mine = ofChain('I cancelled the hub yesterday');
  expect(mine.errors.cancelledBy).toBeUndefined();
  expect(mine.input).toEqual({ order: { order: 'o2', cancelledOn: '2026-11-22', cancelledBy: 'person' } });
  expect(ofChain('hub cancelled', { cancelledBy: 'vendor' }).input).toEqual({
    order: { order: 'o2', cancelledOn: today, cancelledBy: 'vendor' },
  });
  expect(ofChain('oven cancelled').errors.order).toBe('Choose the order it is about.');
});

test('money that came back is kept of its promise, or that it never came', () => {
  const line = 'Northlight Books refunded 20 € yesterday';
  expect(ofChain(line).input).toEqual({ outcome: { expectation: 'r1', event: 'fulfilled', on: '2026-11-22' } });
  expect(ofChain(line, { event: 'never_came' }).input).toEqual({
    outcome: { expectation: 'r1', event: 'never_came' },
  });
  const ofOwed = (owed: { amountMinor: number; currency: string }) => {
    const draft = jotted(line);
    return recordingOf(draft.says, { ...blankValues, ...valuesOf(draft, line, today, 'USD') }, today, owed);
  };
  expect(ofOwed({ amountMinor: 5000, currency: 'EUR' }).input.outcome?.rest).toBe(
    '€20.00 came on Sun, Nov 22; rest of the refund: €30.00',
  );
  expect(ofOwed({ amountMinor: 2000, currency: 'EUR' }).input.outcome?.rest).toBeUndefined();
  expect(ofOwed({ amountMinor: 5000, currency: 'USD' }).errors.price).toBe(
    'What is awaited is $50.00: write the amount in that currency.',
  );
  expect(ofChain('Saturn refunded 5 €').errors.line).toBe('Nothing that can be recorded was understood in it.');
  expect(ofChain('Anker refunded 5 €').errors.order).toBe('Choose the refund it is about.');
});

test('a parcel of a courier is kept as that, with the order that it is of', () => {
  expect(recorded('parcel from DHL 00340434161234567890').input).toEqual({
    shipment: { carrier: 'DHL', trackingNumber: '00340434161234567890' },
  });
  const ofOrder = ofChain('DHL parcel 00340434161234567890 for NB-20417');
  expect(ofOrder.errors.tracking).toBeUndefined();
  expect(ofOrder.input.shipment).toMatchObject({ order: 'o1' });
  expect(ofChain('parcel from DHL 00340434161234567890', { tracking: '' }).errors.tracking).toBe(
    'Give its tracking number, or choose its order.',
  );
});

test('an answer is awaited by the time that the line says', () => {
  const { errors, input } = ofChain('called Anker, they call back wed 2pm');
  expect(errors.replyUntil).toBeUndefined();
  expect(input.interaction?.replyUntil).toBe(instantAt('2026-11-25', '14:00'));
});

test('an answer is awaited without a day where the line names none', () => {
  const sent = recorded('sent letter to Ergo about shoes, awaiting reply');
  expect(sent.input.interaction).toMatchObject({ channel: 'letter', party: 'Ergo', awaitsReply: true });
  expect(recorded('phoned FedEx').input.interaction?.awaitsReply).toBeUndefined();
});

test('an answer is kept with its question, its channel and its order, or with none of them', () => {
  const line = 'Northlight Books answered';
  const draft = jotted(line);
  const kept = (changed: Partial<typeof blankValues> = {}) =>
    recordingOf('interaction', answering({ ...valuesOf(draft, line, today, 'USD'), ...changed }, draft), today);
  expect(kept().input.interaction).toMatchObject({ inReplyTo: 'q2', channel: 'letter', order: 'o1' });
  const other = kept({ answers: 'q1' }).input.interaction;
  expect(other).toMatchObject({ inReplyTo: 'q1', channel: 'email' });
  expect(other?.order).toBeUndefined();
  expect(kept({ channel: 'phone' }).input.interaction).toMatchObject({ inReplyTo: 'q2', channel: 'phone' });
  const none = [{ answers: 'none' }, { party: 'Anker' }, { direction: 'outbound' }, { answers: 'of another line' }];
  for (const changed of none) {
    expect(kept(changed).input.interaction?.inReplyTo).toBeUndefined();
    expect(kept(changed).errors.channel).toBe('Choose the channel.');
  }
});
