import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../shared/model/index.ts';
import { day, readWords } from './mails.ts';

const shop = 'Holzwurm & Söhne <bestellung@holzwurm-soehne.example>';
const courier = 'Hermes <noreply@myhermes.de>';

describe('German mail of a shop without markup', () => {
  test('a confirmation in labelled rows', async () => {
    const body =
      'Guten Tag Ada Klein,\nvielen Dank für Ihre Bestellung.\nBestellnummer: 2026-88123\nBestelldatum: 09.03.2026\nKundennummer: 55 012 991\nVoraussichtliche Lieferung: Fr., 13.03. – Mo., 16.03.2026\n1 x Hocker „Birke“ 1.049,00 €\n3 x Filzgleiter 8,97 €\nGesamtsumme: 1.057,97 €';
    expect(await readWords({ from: shop, subject: 'Ihre Bestellbestätigung', body })).toMatchObject({
      relevant: true,
      vendor: 'Holzwurm & Söhne',
      orderNumbers: ['2026-88123'],
      event: 'ordered',
      eventOn: '2026-03-09',
      promised: { from: '2026-03-13', until: '2026-03-16' },
      items: [
        { name: 'Hocker „Birke“', quantity: 1, price: { amountMinor: 104900, currency: 'EUR' } },
        { name: 'Filzgleiter', quantity: 3, price: null },
      ],
      total: { amountMinor: 105797, currency: 'EUR' },
      warnings: [],
    } satisfies Partial<Reading>);
  });

  test('one order in two parcels of a table', async () => {
    const rows = [
      ['Paket', 'Versand', 'Sendungsnummer'],
      ['Hocker', 'DHL', '00340434161094021501'],
      ['Gleiter', 'GLS', '40588120077'],
    ];
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const read = await readWords({
      from: shop,
      subject: 'Ihre Bestellung wurde versandt',
      body: `<p>Ihre Bestellung 202688123 wurde auf zwei Pakete verteilt.</p><table>${table}</table><p>Neuer Liefertermin: Donnerstag, 12. März</p>`,
    });
    expect(read).toMatchObject({
      event: 'shipped',
      orderNumbers: ['202688123'],
      trackingNumbers: ['00340434161094021501', '40588120077'],
      promised: day('2026-03-12'),
    });
  });

  test.each<[string, string, Partial<Reading>]>([
    ['Ihre Bestellung verzögert sich', 'Bestellnr. 88123\nNeuer Liefertermin: 17. bis 19. März 2026', { event: 'delayed', promised: { from: '2026-03-17', until: '2026-03-19' } }],
    ['Ihre Bestellung verspätet sich', 'Sie haben die Bestellnr. 88123.\nLiefertermin: 12.03.2026', { event: 'delayed', promised: null }],
    ['Ihre Bestellung ist unterwegs', 'Bestellung Nr. 88123\nVersand mit DHL\nSendungsnummer: 00340434161094021501\nLieferung bis spätestens 14.03.', { event: 'shipped', carrier: 'DHL', promised: { from: null, until: '2026-03-14' } }],
    ['Ihre Bestellung 8812345 wurde versandt', 'Sie wurde am 9. März an DHL übergeben. Sie erhalten Ihr Paket voraussichtlich zwischen dem 12.03. und 14.03.2026.', { event: 'shipped', eventOn: '2026-03-09', promised: { from: '2026-03-12', until: '2026-03-14' } }],
    ['Zu Bestellung 8812345', 'Ihre Bestellung wurde storniert.', { event: 'cancelled' }],
    ['Ihre Bestellung 8812345 ist abholbereit', 'Sie liegt bis zum 20.03.2026 für Sie bereit.', { event: 'ready_for_pickup', promised: null }],
    ['Ihre Bestellung wurde zugestellt', 'Bestellnummer 8812345\nDas Paket wurde am 9. März um 14:05 Uhr zugestellt.', { event: 'delivered', eventOn: '2026-03-09' }],
  ])('„%s“: %s', async (subject, body, expected) => {
    expect(await readWords({ from: shop, subject, body })).toMatchObject({ relevant: true, vendor: 'Holzwurm & Söhne', ...expected });
  }); // prettier-ignore
});

test.each<[string, string, Partial<Reading>]>([
  ['Ihr Paket wurde zugestellt', 'Guten Tag, Ihre Sendung von Holzwurm & Söhne wurde gestern um 13:07 Uhr zugestellt.\nSendungsnummer: H1000730000832801048', { event: 'delivered', eventOn: '2026-03-09', vendor: 'Holzwurm & Söhne', trackingNumbers: ['H1000730000832801048'] }],
  ['Nachricht zu Ihrem Paket', 'Ihr Paket mit der Paketnummer 40588120077 von Holzwurm & Söhne wurde\nam 09.03.2026 um 16:20 Uhr zugestellt.', { event: 'delivered', eventOn: '2026-03-09', vendor: 'Holzwurm & Söhne' }],
  ['Ihr Paket kommt heute', 'Sendungsnummer: 40588120077\nAbsender: Holzwurm & Söhne GmbH\nIhr Paket wird heute zwischen 12:00 und 14:00 Uhr zugestellt.', { event: 'out_for_delivery', vendor: 'Holzwurm & Söhne', promised: day('2026-03-10') }],
  ['Wir haben Sie nicht angetroffen', 'Ihre Sendungsnummer: 40588120077', { event: 'delivery_failed', vendor: null }],
  ['Ihre Sendung ist auf dem Weg', 'Sendungsnummer: 40588120077\nVoraussichtliche Zustellung: morgen', { event: 'in_transit', promised: day('2026-03-11') }],
])('German mail of a carrier, „%s“: %s', async (subject, body, expected) => {
  expect(await readWords({ from: courier, subject, body })).toMatchObject({ relevant: true, carrier: 'Hermes', ...expected });
}); // prettier-ignore

test.each([
  ['was noch kommt', 'Neues zu Bestellung 8812345', 'Sobald Ihre Bestellung versandt wurde, schreiben wir Ihnen.'],
  ['was nicht geschah', 'Neues zu Bestellung 8812345', 'Ihre Bestellung wurde noch nicht versandt.'],
  ['was nicht ankam', 'Ihre Bestellung 8812345 wurde nicht zugestellt', 'Wir fragen für Sie nach.'],
  ['eine Rechnung', 'Rechnung zu Ihrer Bestellung', 'Vielen Dank für Ihre Bestellung. Bestellnummer: 8812345'],
  [
    'eine Bitte um Bewertung',
    'Bewerten Sie Ihren Einkauf',
    'Ihre Bestellung 8812345 wurde am 3. März 2026 zugestellt.',
  ],
  [
    'eine Antwort',
    'AW: Ihre Bestellung wurde versandt',
    'Guten Tag, die Bestellnummer: 8812345 ist Ihre. Wir sind bald da.',
  ],
])('German mail that stays unread: %s', async (_what, subject, body) => {
  expect(await readWords({ from: shop, subject, body })).toMatchObject({ relevant: false, orderNumbers: [] });
});

test.each(['DHL <noreply@dhl.de>', 'DHL <noreply@dhl-zustellung.example>'])(
  'a carrier’s German mail that nobody vouches for and that asks for money is a swindle: %s',
  async (from) => {
    const body = 'Sendungsnummer: 00340434161094021501\nBitte zahlen Sie 2,99 € Zollgebühr, damit wir zustellen.';
    const read = await readWords({ from, subject: 'Ihre Sendung wird heute zugestellt', body });
    expect(read).toMatchObject({ relevant: false, reason: 'phishing' });
  },
);
