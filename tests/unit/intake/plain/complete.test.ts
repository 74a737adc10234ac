import { expect, test } from 'vitest';
import { day, readWords } from './mails.ts';

const marked = (order: object, rows: readonly string[]): string =>
  `<html><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Order', orderNumber: 'FF-70412', ...order })}</script><p>Thank you for your order.</p>${rows.map((row) => `<p>${row}</p>`).join('')}</html>`;
const rows = [
  'Order number: FF-70412',
  'Estimated delivery: Fri 13 March 2026',
  '1 x Walnut tray £24.50',
  'Order total: £28.00',
];
const subject = 'Order confirmation';

test('labelled lines add what the markup of a mail leaves out', async () => {
  expect(await readWords({ subject, body: marked({}, rows) })).toMatchObject({
    vendor: 'Fern & Fable',
    event: 'ordered',
    promised: day('2026-03-13'),
    items: [{ name: 'Walnut tray', quantity: 1, price: { amountMinor: 2450, currency: 'GBP' } }],
    total: { amountMinor: 2800, currency: 'GBP' },
  });
});

test('what the markup tells stays as it is', async () => {
  const order = {
    price: '30.00',
    priceCurrency: 'GBP',
    acceptedOffer: { '@type': 'Offer', itemOffered: { name: 'Tray' } },
    orderDelivery: { '@type': 'ParcelDelivery', expectedArrivalUntil: '2026-03-12' },
  };
  expect(await readWords({ subject, body: marked(order, rows) })).toMatchObject({
    promised: { from: null, until: '2026-03-12' },
    items: [{ name: 'Tray' }],
    total: { amountMinor: 3000, currency: 'GBP' },
  });
});

test('lines that name another order add nothing', async () => {
  const other = rows.map((row) => row.replace('70412', '70999'));
  expect(await readWords({ subject, body: marked({}, other) })).toMatchObject({
    orderNumbers: ['FF-70412'],
    promised: null,
    items: [],
    total: null,
  });
});

test('a subject in another language tells the event of marked-up mail, whatever status its template left', async () => {
  const from = 'Holzwurm <versand@holzwurm.example>';
  const body = marked({ orderStatus: 'https://schema.org/OrderProcessing' }, ['Wir haben das Paket für Sie gepackt.']);
  expect(await readWords({ from, subject: 'Ihre Bestellung wurde versandt', body })).toMatchObject({
    event: 'shipped',
  });
});
