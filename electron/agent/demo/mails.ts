import type { LocalDate } from '../../../shared/model/index.ts';
import { Import } from '../commands/index.ts';
import type { Diary } from './diary.ts';
import { after } from './orders.ts';

/** Mail is read in one go: nothing watches it, and nothing stops it. */
const unwatched = { stopped: () => false, progress: () => undefined };

/** An order that came by mail, so that there is a passage to show for what is known of it. */
export function tellMails(diary: Diary): void {
  const placedOn = diary.ago(4);
  const sentOn = after(placedOn, 2);
  const dayText = (day: LocalDate): string =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
      timeZone: 'UTC',
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      year: 'numeric',
    });
  const [from, until] = [after(placedOn, 5), after(placedOn, 6)];
  const shop = { '@type': 'Organization', name: 'Northlight Books' };
  brought(diary, placedOn, {
    subject: 'We have your order NB-20533',
    markup: {
      '@type': 'Order',
      merchant: shop,
      orderNumber: 'NB-20533',
      orderDate: placedOn,
      orderStatus: 'https://schema.org/OrderProcessing',
      priceCurrency: 'USD',
      price: '18.50',
      acceptedOffer: {
        '@type': 'Offer',
        itemOffered: { '@type': 'Product', name: 'A field guide to promises' },
        price: '18.50',
        priceCurrency: 'USD',
      },
    },
    words: [
      'Thank you: one copy of A field guide to promises is yours, for $18.50.',
      `It will arrive between ${dayText(from)} and ${dayText(until)}.`,
    ],
  });
  brought(diary, sentOn, {
    subject: 'Your order NB-20533 has left our shop',
    markup: {
      '@type': 'ParcelDelivery',
      carrier: { '@type': 'Organization', name: 'USPS' },
      trackingNumber: '9400110200881234567909',
      deliveryStatus: 'InTransit',
      expectedArrivalFrom: from,
      expectedArrivalUntil: until,
      itemShipped: { '@type': 'Product', name: 'A field guide to promises' },
      partOfOrder: { '@type': 'Order', orderNumber: 'NB-20533', merchant: shop },
    },
    words: ['Your book is with USPS now, wrapped by Ida.', `Expected between ${dayText(from)} and ${dayText(until)}.`],
  });
}

interface Mail {
  readonly subject: string;
  readonly markup: object;
  readonly words: readonly string[];
}

function brought(diary: Diary, on: LocalDate, { subject, markup, words }: Mail): void {
  diary.note(on, 13, async (acting) => {
    const text = [
      'From: Northlight Books <orders@northlightbooks.example>',
      'To: Robin Example <robin@example.org>',
      `Subject: ${subject}`,
      `Date: ${acting.now.toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${subject.replaceAll(/\W+/g, '-').toLowerCase()}@northlightbooks.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<!doctype html>',
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...markup })}</script>`,
      ...words.map((sentence) => `<p>${sentence}</p>`),
      '',
    ].join('\r\n');
    const bringing = new Import(acting, unwatched);
    bringing.remember(await bringing.run([{ name: `${subject}.eml`, bytes: new TextEncoder().encode(text) }]));
  });
}
