import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberKey } from '../../../../shared/model/index.ts';
import { readWords } from './mails.ts';

const prose = {
  en: ['your', 'order', 'parcel', 'the', 'was', 'has', 'been', 'delivered', 'shipped', 'on', 'friday', '3 May 2026', 'we', 'thank', 'you', 'for', 'delivery', 'tomorrow', 'is', 'late', 'garden', 'number', 'of', 'two', '£20.00', '45', 'a', 'review', 'total', 'from', 'Lisbon'],
  de: ['Ihre', 'Bestellung', 'Paket', 'das', 'wurde', 'ist', 'zugestellt', 'versandt', 'am', 'Freitag', '3. Mai 2026', 'wir', 'Dank', 'für', 'die', 'Lieferung', 'morgen', 'verspätet', 'Garten', 'Nummer', 'von', 'zwei', '20,00 €', '45', 'eine', 'Summe', 'aus', 'Lissabon'],
  fr: ['votre', 'commande', 'colis', 'le', 'a', 'été', 'livré', 'expédiée', 'vendredi', '3 mai 2026', 'nous', 'merci', 'pour', 'la', 'livraison', 'demain', 'est', 'en retard', 'jardin', 'numéro', 'de', 'deux', '20,00 €', '45', 'une', 'total', 'Lisbonne'],
} as const; // prettier-ignore

const senders = [
  'Fern & Fable <orders@fernandfable.example>',
  'Evri <noreply@evri.com>',
  'Nora Quist <nora@mail.example>',
] as const;

const sentence = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 })
    .map((some) => `${some.join(' ')}.`)
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1));

const language = fc.constantFrom<keyof typeof prose>('en', 'de', 'fr');

describe('whatever a mail says', () => {
  test('prose without labels tells of no order and no parcel', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...senders),
        language.chain((code) => fc.tuple(sentence(prose[code]), fc.array(sentence(prose[code]), { maxLength: 8 }))),
        async (from, [subject, body]) => {
          const read = await readWords({ from, subject, body: body.join('\n') });
          expect(read).toMatchObject({ relevant: false, vendor: null, orderNumbers: [], trackingNumbers: [], event: null });
          expect(read).toMatchObject({ eventOn: null, promised: null, total: null, items: [] });
        },
      ),
      { numRuns: 400 },
    );
  }); // prettier-ignore

  test('every number, name and day stands in the mail, however labels, values and prose are mixed', async () => {
    const label = fc.constantFrom('Order number:', 'Tracking number', 'Parcel number:', 'Estimated delivery:', 'New delivery date', 'Placed on', 'Sender:', 'Carrier:', 'Order total', 'Your order', 'Order #', 'Your parcel'); // prettier-ignore
    const value = fc.constantFrom('FF-70412', 'FF-70412 2 items', '1550 7341 826', 'H00ABA0012345678', '13 March 2026', '12 - 14 March', '08/04/2026', '03/04/26', 'Friday 13', 'DHL', 'Fern & Fable', '£20.00', 'to be confirmed', 'has been delivered on 9 March at 10:15.', 'has been shipped.', ''); // prettier-ignore
    const line = fc.oneof(fc.tuple(label, value).map((parts) => parts.join(' ')), label, value, sentence(prose.en)); // prettier-ignore
    const subject = fc.constantFrom('Your order has been dispatched', 'Your parcel has been delivered', 'Order confirmation', 'Your order is delayed', 'A word on your order'); // prettier-ignore
    const days = new Set(['2026-03-10', '2026-03-13', '2026-03-09', '2026-03-12', '2026-03-14', '2026-05-03', '2026-03-11', null]); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...senders),
        subject,
        fc.array(line, { minLength: 1, maxLength: 10 }),
        async (from, about, lines) => {
          const body = ['This is for you: order number FF-70412, parcel number H00ABA0012345678.', ...lines].join('\n');
          const read = await readWords({ from, subject: about, body });
          const keys = [numberKey('FF-70412'), numberKey('1550 7341 826'), 'H00ABA0012345678'];
          expect(keys).toEqual(expect.arrayContaining([...read.orderNumbers, ...read.trackingNumbers].map(numberKey)));
          expect([null, 'Fern & Fable']).toContain(read.vendor);
          expect([null, 'DHL', 'Evri']).toContain(read.carrier);
          for (const one of [read.eventOn, read.promised?.from ?? null, read.promised?.until ?? null]) {
            expect(days).toContain(one);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
