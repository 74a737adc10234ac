import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../shared/model/index.ts';
import { day, entryOfWords, readWords } from './mails.ts';

const courier = 'Evri <noreply@evri.com>';
const placed =
  'Thank you for your order, Ada.\nOrder number: FF-70412\nPlaced on: 9 March 2026\nEstimated delivery: Fri 13 March 2026\n1 x Walnut tray, small £24.50\n2 x Beeswax candle £18.00\nDelivery £3.50\nOrder total: £46.00';

describe('English mail of a shop without markup', () => {
  test('a confirmation in labelled rows', async () => {
    expect(await readWords({ subject: 'Order confirmation FF-70412', body: placed })).toMatchObject({
      relevant: true,
      vendor: 'Fern & Fable',
      carrier: null,
      orderNumbers: ['FF-70412'],
      trackingNumbers: [],
      event: 'ordered',
      eventOn: '2026-03-09',
      promised: day('2026-03-13'),
      items: [
        { name: 'Walnut tray, small', quantity: 1, price: { amountMinor: 2450, currency: 'GBP' } },
        { name: 'Beeswax candle', quantity: 2, price: null },
      ],
      total: { amountMinor: 4600, currency: 'GBP' },
      warnings: [],
    } satisfies Partial<Reading>);
  });

  test('a dispatch note in a table of two columns, and every fact with its words', async () => {
    const row = (label: string, value: string): string => `<tr><td>${label}</td><td>${value}</td></tr>`;
    const { reading, drafts } = await entryOfWords({
      from: '"Fern & Fable Customer Service" <no-reply@mail.fernandfable.example>',
      subject: 'Good news: your order has been dispatched',
      body: `<html><body><h1>Fern &amp; Fable</h1><table>${row('Order number', '#FF-70412')}${row('Carrier', 'Royal Mail Tracked 48')}${row('Tracking number', 'AB 123 456 785 GB')}${row('Estimated delivery', '<b>12 – 14 March</b>')}</table><p>You do not need to do anything for this.</p></body></html>`,
    });
    expect(reading).toMatchObject({
      vendor: 'Fern & Fable',
      carrier: 'Royal Mail',
      orderNumbers: ['FF-70412'],
      trackingNumbers: ['AB123456785GB'],
      event: 'shipped',
      eventOn: '2026-03-10',
      promised: { from: '2026-03-12', until: '2026-03-14' },
    });
    expect(drafts.map(({ kind, source }) => [kind, source.quote])).toEqual([
      ['party.described', null],
      ['party.described', null],
      ['order.placed', null],
      ['promise.stated', 'Estimated delivery 12 – 14 March'],
      ['shipment.reported', 'Good news: your order has been dispatched'],
    ]);
    expect(drafts[0]?.marks).toEqual(['party:domain:fernandfable.example', 'party:name:fernfable']);
  });

  test.each<[string, string, Partial<Reading>]>([
    ['A change to your delivery date', 'Your order FF-70412 was due on Thursday 12 March.\nNew estimated delivery: Tuesday 17/03/2026', { event: 'delayed', promised: day('2026-03-17') }],
    ['Your order is delayed', 'We are sorry about order FF-70412.\nEstimated delivery: 12 March 2026', { event: 'delayed', promised: null }],
    ['Your order is delayed', 'Sorry about order FF-70412. We now expect to deliver it between Monday 16 and Wednesday 18 March. Thank you.', { event: 'delayed', promised: { from: '2026-03-16', until: '2026-03-18' } }],
    ['Your order is on its way', 'Order #70412\nIt is with us no more.\nYour parcel will be delivered on Thursday 12 March between 10am and 2pm.', { event: 'shipped', promised: day('2026-03-12') }],
    ['News of order FF-70412', 'Your order has been cancelled, as you asked us to.', { event: 'cancelled', promised: null }],
    ['Your order FF-70412 is ready to collect', 'Bring this mail to the shop by 20 March 2026.', { event: 'ready_for_pickup', promised: null }],
    ['Your order FF-70412 has been delivered', 'It was delivered on Monday 9 March at 14:05. Return it until 8 April 2026.', { event: 'delivered', eventOn: '2026-03-09' }],
    ['Order no. 70412 has been delivered', 'Thank you for this order.', { event: 'delivered', eventOn: '2026-03-10' }],
    ['Your order FF-70412 has shipped', 'It was dispatched yesterday, and left Leeds.', { event: 'shipped', eventOn: '2026-03-09' }],
    ['Your order FF-70412 has shipped', 'Your order has been shipped and will arrive on Friday 13 March.', { event: 'shipped', eventOn: '2026-03-10', promised: day('2026-03-13') }],
    ['Your order FF-70412 has shipped', 'Arriving by Friday 13 March', { event: 'shipped', promised: { from: null, until: '2026-03-13' } }],
  ])('“%s”: %s', async (subject, body, expected) => {
    expect(await readWords({ subject, body })).toMatchObject({ relevant: true, vendor: 'Fern & Fable', ...expected });
  }); // prettier-ignore
});

describe('English mail of a carrier', () => {
  test('names the carrier, the seller and the seller’s order', async () => {
    const { reading, drafts } = await entryOfWords({
      from: 'DPD <noreply@dpd.co.uk>',
      subject: 'Delivered: your parcel',
      body: '<p>Your parcel has been delivered</p><p>Hi Ada, Jo delivered your parcel on Monday 9 March at 11:42.</p><table><tr><td>Parcel number</td><td>1550 1234 567 890 Q</td></tr><tr><td>Sender</td><td>Fern &amp; Fable Ltd</td></tr><tr><td>Sender’s order reference</td><td>FF-70412</td></tr></table>',
    });
    expect(reading).toMatchObject({
      vendor: 'Fern & Fable',
      carrier: 'DPD',
      orderNumbers: ['FF-70412'],
      trackingNumbers: ['15501234567890Q'],
      event: 'delivered',
      eventOn: '2026-03-09',
    });
    const delivered = drafts.find(({ kind }) => kind === 'delivery.observed');
    expect(delivered?.source.quote).toBe('Delivered: your parcel');
    expect(delivered?.body).toMatchObject({ orders: ['order:number:fernfable/FF70412'] });
  });

  test.each<[string, string, Partial<Reading>]>([
    ['Your parcel is out for delivery', 'Your parcel H00ABA0012345678 from Fern & Fable will be delivered today between 12:00 and 14:00.', { event: 'out_for_delivery', vendor: 'Fern & Fable', trackingNumbers: ['H00ABA0012345678'], promised: day('2026-03-10'), promisedTime: { from: '12:00', until: '14:00' } }],
    ['Your parcel will arrive today', 'Your Fern & Fable parcel will be with you today between 13:05 and 14:05\nParcel number\nH00ABA0012345678\nFrom\nFern & Fable\nDelivering to\nAda', { event: 'out_for_delivery', vendor: 'Fern & Fable', promised: day('2026-03-10'), promisedTime: { from: '13:05', until: '14:05' } }],
    ['Sorry we missed you', 'We tried to deliver your parcel yesterday.\nTracking number: H00ABA0012345678', { event: 'delivery_failed', eventOn: '2026-03-09' }],
    ['Sorry we missed you', 'Tracking number: H00ABA0012345678\nOur driver was there at ten on Monday 9 March.', { event: 'delivery_failed', eventOn: null }],
    ['Sorry we missed you', 'Tracking number: H00ABA0012345678', { event: 'delivery_failed', vendor: null }],
    ['Your parcel is on its way', 'Tracking number: H00ABA0012345678\nYour parcel from China is with us.', { event: 'in_transit', vendor: null }],
    ['An update', 'Your parcel with tracking number H00ABA0012345678 has been delivered yesterday at 4.30pm.', { event: 'delivered', eventOn: '2026-03-09' }],
    ['Parcel delivered', 'Tracking number: H00ABA0012345678\nIt was delivered on 03/04/2026.', { event: 'delivered', eventOn: null }],
  ])('“%s”: %s', async (subject, body, expected) => {
    expect(await readWords({ from: courier, subject, body })).toMatchObject({ relevant: true, carrier: 'Evri', ...expected });
  }); // prettier-ignore
});

describe('English mail that stays unread', () => {
  const unread: readonly (readonly [string, Parameters<typeof readWords>[0]])[] = [
    ['two orders', { subject: 'Your order has shipped', body: 'Order number: FF-70412\nCombine it with order number FF-70999.' }],
    ['no order', { subject: 'Your order has shipped', body: 'You will love it.' }],
    ['nothing that happened', { subject: 'About order FF-70412', body: 'Once your order has been dispatched, we will write to you.' }],
    ['what did not happen', { subject: 'About order FF-70412', body: 'Your order has not yet been dispatched.' }],
    ['what did not happen, by the subject', { subject: 'Your order FF-70412 was not out for delivery', body: 'Thank you for waiting.' }],
    ['an answer', { subject: 'Re: Your order has shipped', body: 'Order number: FF-70412\nThank you, the team' }],
    ['a review', { subject: 'How was your order?', body: 'Your order FF-70412 was delivered on 3 March 2026. Tell us!' }],
    ['a delivery told in passing', { subject: 'Tips for your tray', body: 'Your order FF-70412 was delivered. Oil it now and then.' }],
    ['a refund of who knows how much', { subject: 'Your refund for order FF-70412', body: 'Your order was delivered on 3 March. We sent £5.' }],
    ['a name that is not the sender’s', { from: 'Fern & Fable <x8@parcels-4u.example>', subject: 'Your order FF-70412 has shipped', body: 'Thank you.' }],
    ['a person', { from: 'Nora Quist <nora.quist@gmail.com>', subject: 'The order has shipped', body: 'Order number: FF-70412. Is it for you? Nora Quist' }],
    ['a carrier’s name from elsewhere', { from: 'Evri <info@evri-redelivery.example>', subject: 'Your parcel is out for delivery', body: 'Tracking number: H00ABA0012345678' }],
    ['a forged carrier', { from: courier, head: 'Authentication-Results: mx.mail.example; dmarc=fail\n', subject: 'Your parcel is out for delivery', body: 'Tracking number: H00ABA0012345678' }],
    ['a carrier that asks for a fee', { from: courier, subject: 'Your parcel is out for delivery', body: 'Tracking number: H00ABA0012345678\nAn unpaid fee of £1.99 is due.' }],
    ['a newsletter', { subject: 'Order now, delivered tomorrow', head: 'List-Unsubscribe: <mailto:x@y.example>\n', body: 'Order by 3 May 2026. Delivery date: Friday 8 May. Product 4711234.' }],
  ]; // prettier-ignore

  test.each(unread)('%s', async (_what, words) => {
    expect(await readWords(words)).toMatchObject({
      relevant: false,
      vendor: null,
      carrier: null,
      orderNumbers: [],
      promised: null,
    });
  });

  test.each([
    ['a numeric date of unsettled order', 'Estimated delivery: 08/04/2026'],
    ['two days that disagree', 'Estimated delivery: 13 March 2026\nYour parcel will be delivered on 14 March 2026.'],
    ['an open beginning', 'Estimated delivery: from 13 March 2026'],
    ['an open end', 'Estimated delivery: 13 March 2026 or later'],
    ['business days', 'Estimated delivery: 3 - 5 business days'],
    ['a day that was', 'Estimated delivery: 2 March 2026'],
    ['a weekday that is another', 'Estimated delivery: Monday 13 March 2026'],
    ['a new day that is not told', 'New delivery date: to be confirmed\nDelivery date: 13 March 2026'],
  ])('a promise: %s', async (_what, words) => {
    const read = await readWords({ subject: 'Your order FF-70412 has shipped', body: `Thank you.\n${words}` });
    expect(read).toMatchObject({ relevant: true, event: 'shipped', promised: null });
  });

  test('the sender’s country settles a numeric date', async () => {
    const body = 'Thank you.\nEstimated delivery: 08/04/2026';
    const subject = 'Your order FF-70412 has shipped';
    const british = await readWords({ from: 'Fern <orders@fern.co.uk>', subject, body });
    expect(british.promised).toEqual(day('2026-04-08'));
    const american = await readWords({
      subject,
      body: `<html lang="en-US"><p>${body.replace('\n', '<br>')}</p></html>`,
    });
    expect(american.promised).toEqual(day('2026-08-04'));
  });

  test.each([
    'Total savings: £5.00',
    'Total: £1,23',
    'Total: $20.00',
    'Total: £20.00\nOrder total: £25.00',
    'Subtotal: £9.00',
  ])('a total: %s', async (words) => {
    const read = await readWords({ subject: 'Order confirmation FF-70412', body: `Thank you for it.\n${words}` });
    expect(read).toMatchObject({ event: 'ordered', total: null });
  });
});
