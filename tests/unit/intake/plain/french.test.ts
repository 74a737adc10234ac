import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../shared/model/index.ts';
import { day, readWords } from './mails.ts';

const shop = 'La Corde à Linge <boutique@lacordealinge.example>';
const courier = 'Chronopost <noreply@chronopost.fr>';

describe('French mail of a shop without markup', () => {
  test('a confirmation in labelled rows', async () => {
    const body =
      'Bonjour Ada,\nMerci pour votre commande.\nNuméro de commande : CL-90417\nDate de la commande : 09/03/2026\nLivraison estimée : entre le 13 et le 16 mars 2026\n1 x Nappe « Été » 1 049,00 €\n2 x Serviette 24,00 €\nFrais de port : offerts\nTotal TTC : 1 073,00 €';
    expect(await readWords({ from: shop, subject: 'Confirmation de votre commande', body })).toMatchObject({
      relevant: true,
      vendor: 'La Corde à Linge',
      orderNumbers: ['CL-90417'],
      event: 'ordered',
      eventOn: '2026-03-09',
      promised: { from: '2026-03-13', until: '2026-03-16' },
      items: [
        { name: 'Nappe « Été »', quantity: 1, price: { amountMinor: 104900, currency: 'EUR' } },
        { name: 'Serviette', quantity: 2, price: null },
      ],
      total: { amountMinor: 107300, currency: 'EUR' },
      warnings: [],
    } satisfies Partial<Reading>);
  });

  test.each<[string, string, Partial<Reading>]>([
    ['Votre commande est expédiée', 'Bonjour, votre commande CL-90417 est en route.\nTransporteur : Chronopost\nN° de suivi : XY123456785FR\nLivraison prévue : jeudi 12 mars 2026', { event: 'shipped', carrier: 'Chronopost', trackingNumbers: ['XY123456785FR'], promised: day('2026-03-12') }],
    ['Votre commande a été retardée', 'Référence de votre commande : CL-90417\nNouvelle date de livraison : mardi 17 mars', { event: 'delayed', promised: day('2026-03-17') }],
    ['Votre commande a été retardée', 'Référence de votre commande : CL-90417\nLivraison prévue : le 12 mars', { event: 'delayed', promised: null }],
    ['Votre commande CL-90417 est prête au retrait', 'Vous avez jusqu’au 20 mars 2026 pour la retirer.', { event: 'ready_for_pickup', promised: null }],
    ['Votre commande n° 90417', 'Bonjour, votre commande a bien été expédiée le 9 mars. Vous la recevrez sous 48h.', { event: 'shipped', eventOn: '2026-03-09', promised: null }],
    ['Des nouvelles de la commande n° 90417', 'Votre commande a été annulée.', { event: 'cancelled' }],
    ['Votre commande a été livrée', 'Commande n° 90417\nElle a été livrée le lundi 9 mars à 10h34.', { event: 'delivered', eventOn: '2026-03-09' }],
  ])('« %s » : %s', async (subject, body, expected) => {
    expect(await readWords({ from: shop, subject, body })).toMatchObject({ relevant: true, vendor: 'La Corde à Linge', ...expected });
  }); // prettier-ignore
});

test.each<[string, string, Partial<Reading>]>([
  ['Votre colis est livré', 'Votre colis n° XY123456785FR a été livré hier à 10h34 dans votre boîte.\nExpéditeur : LA CORDE À LINGE', { event: 'delivered', eventOn: '2026-03-09', vendor: 'LA CORDE À LINGE', trackingNumbers: ['XY123456785FR'] }],
  ['Votre colis arrive aujourd’hui', 'Numéro de suivi : XY123456785FR\nVotre colis sera livré aujourd’hui.', { event: 'out_for_delivery', vendor: null, promised: day('2026-03-10') }],
  ['Votre colis est en route', 'Votre colis XY123456785FR de La Corde à Linge est en route.\nLivraison prévue : demain', { event: 'in_transit', vendor: 'La Corde à Linge', promised: day('2026-03-11') }],
  ['Tentative de livraison', 'Numéro de colis : XY123456785FR', { event: 'delivery_failed' }],
])('French mail of a carrier, « %s » : %s', async (subject, body, expected) => {
  expect(await readWords({ from: courier, subject, body })).toMatchObject({ relevant: true, carrier: 'Chronopost', ...expected });
}); // prettier-ignore

test.each([
  ['ce qui viendra', 'La commande CL-90417', 'Dès que votre commande a été expédiée, nous vous le dirons.'],
  ['ce qui ne fut pas', 'La commande CL-90417', 'Votre commande n’a pas été expédiée.'],
  ['une facture', 'Votre facture', 'Merci pour votre commande. Numéro de commande : CL-90417'],
  ['un avis', 'Donnez votre avis', 'Votre commande CL-90417 a été livrée le 3 mars 2026.'],
])('French mail that stays unread: %s', async (_what, subject, body) => {
  expect(await readWords({ from: shop, subject, body })).toMatchObject({ relevant: false, orderNumbers: [] });
});

test('a carrier’s French mail from elsewhere that asks for money is a swindle', async () => {
  const body = 'Numéro de suivi : XY123456785FR\nRéglez les frais de douane de 2,99 € pour votre colis.';
  const read = await readWords({ from: 'Chronopost <info@suivi.example>', subject: 'Votre colis est en route', body });
  expect(read).toMatchObject({ relevant: false, reason: 'phishing' });
});
