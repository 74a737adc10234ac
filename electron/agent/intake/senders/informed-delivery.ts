import type { SenderRule } from './sender-rule.ts';

/** USPS Informed Delivery's daily digest: letters, and parcels under headings that promise their day. */
export const informedDelivery: SenderRule = {
  family: 'informed-delivery',
  speaks: 'performing',
  parties: [
    { domain: 'informeddelivery.usps.com', name: 'USPS', country: null, dateOrder: 'month' },
    { domain: 'email.informeddelivery.usps.com', name: 'USPS', country: null, dateOrder: 'month' },
  ],
  ends: [
    /^you may have more mail or packages/im,
    /^(?:mail may arrive several days|\*not all mail is imaged|you subscribed to)/im,
  ],
  irrelevant: [],
  digest: {
    recognise: /\bdaily digest\b|\binformed delivery\b/i,
    headings: [
      { pattern: /^(?:arriving|expected) (today)\b/gim, event: 'in_transit', promises: true },
      { pattern: /^(?:arriving|expected) (tomorrow)\b/gim, event: 'in_transit', promises: true },
      { pattern: /^(?:arriving|expected)(?: (?:soon|in)| \d+-\d+ days)\b/gim, event: 'in_transit', promises: false },
      // What the person sends, and what is over, are no parcels that come.
      {
        pattern: /^(?:outbound|returns?|delivered|mail pieces?|letters?|your mail)\b/gim,
        event: null,
        promises: false,
      },
    ],
    printedDay: /^(?:today'?s deliveries: )?(\d{1,2}\/\d{1,2}\/20\d\d)\b/im,
  },
  events: [],
  orderNumbers: [],
  linkedOrderNumbers: [],
  trackingNumbers: [/^(?:tracking (?:number|#):? ?)?(9[1-5]\d{20}(?:\d{4})?|\d{20}|[A-Z]{2}\d{9}US)$/gim],
  carriers: [],
  shippers: [],
  promises: [],
  times: [],
  totals: [],
};
