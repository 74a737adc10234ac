/** Lines that were once read as what they do not say, and all that may be understood of each; the same in both languages. */
export const misread: readonly (readonly [locale: string, line: string, told: Readonly<Record<string, string>>])[] = [
  // A month before its day is read in every locale.
  [
    'en-GB',
    'NB-20417 arrived may 15',
    { says: 'outcome', orderNumber: 'NB-20417', event: 'delivered', on: '2026-05-15', order: 'o1' },
  ],
  [
    'en-GB',
    'NB-20417 arrived May 15th',
    { says: 'outcome', orderNumber: 'NB-20417', event: 'delivered', on: '2026-05-15', order: 'o1' },
  ],
  [
    'de-DE',
    'NB-20417 angekommen Mai 15',
    { says: 'outcome', orderNumber: 'NB-20417', event: 'delivered', on: '2026-05-15', order: 'o1' },
  ],
  ['en-GB', 'rug from Etsy by dec 10', { says: 'order', party: 'Etsy', item: 'rug', window: '..2026-12-10' }],
  [
    'en-GB',
    'rug from Etsy by december 10, 2026',
    { says: 'order', party: 'Etsy', item: 'rug', window: '..2026-12-10' },
  ],
  ['de-DE', 'Teppich von Etsy bis Dez 10', { says: 'order', party: 'Etsy', item: 'Teppich', window: '..2026-12-10' }],
  [
    'en-GB',
    'rug from Etsy between dec 3 and dec 5',
    { says: 'order', party: 'Etsy', item: 'rug', window: '2026-12-03..2026-12-05' },
  ],
  [
    'en-GB',
    'rug from Etsy delivery nov 25-28',
    { says: 'order', party: 'Etsy', item: 'rug', window: '2026-11-25..2026-11-28' },
  ],
  // So soon a day ahead is hardly that of last year.
  ['en-GB', 'rug from Etsy dec 10', { says: 'order', party: 'Etsy', item: 'rug', unclear: 'date: dec 10' }],
  [
    'de-DE',
    'Teppich von Etsy 10. Dezember',
    { says: 'order', party: 'Etsy', item: 'Teppich', unclear: 'date: 10. Dezember' },
  ],
  // What never came, however that is said.
  ['en-US', 'hub never came', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['en-US', 'hub has never arrived', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['de-DE', 'hub kam nie', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['de-DE', 'hub kam nie an', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['de-DE', 'hub kam nicht', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['de-DE', 'hub ist nie angekommen', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['de-DE', 'hub kommt nicht mehr', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  [
    'en-US',
    'NB-20417 never came friday',
    { says: 'outcome', orderNumber: 'NB-20417', event: 'never_came', order: 'o1', unclear: 'date: friday' },
  ],
  [
    'de-DE',
    'NB-20417 kam nie Freitag',
    { says: 'outcome', orderNumber: 'NB-20417', event: 'never_came', order: 'o1', unclear: 'date: Freitag' },
  ],
  // Money that came back is told of the refund that is awaited, never an order.
  [
    'en-US',
    'Northlight Books refunded 20 €',
    {
      says: 'outcome',
      party: 'Northlight Books',
      total: '2000 EUR',
      event: 'refunded',
      expects: 'refund',
      order: 'r1',
    },
  ],
  [
    'de-DE',
    'Northlight Books hat 20 Euro zurückgezahlt',
    {
      says: 'outcome',
      party: 'Northlight Books',
      total: '2000 EUR',
      event: 'refunded',
      expects: 'refund',
      order: 'r1',
    },
  ],
  [
    'en-US',
    'got 20 € back from Northlight Books yesterday',
    {
      says: 'outcome',
      party: 'Northlight Books',
      total: '2000 EUR',
      event: 'refunded',
      on: '2026-11-22',
      expects: 'refund',
      order: 'r1',
    },
  ],
  [
    'de-DE',
    'Erstattung von Northlight Books ist gestern angekommen',
    { says: 'outcome', party: 'Northlight Books', event: 'refunded', on: '2026-11-22', expects: 'refund', order: 'r1' },
  ],
  [
    'en-US',
    'Anker refunded $5',
    {
      says: 'outcome',
      party: 'Anker',
      total: '500 USD',
      event: 'refunded',
      expects: 'refund',
      candidates: 'r2 r3',
      unclear: 'order: refunded',
    },
  ],
  [
    'de-DE',
    'Anker hat AN-12 erstattet',
    { says: 'outcome', party: 'Anker', orderNumber: 'AN-12', event: 'refunded', expects: 'refund', order: 'r2' },
  ],
  [
    'en-US',
    'refund from Northlight Books never came',
    { says: 'outcome', party: 'Northlight Books', event: 'never_came', expects: 'refund', order: 'r1' },
  ],
  [
    'de-DE',
    'Erstattung von Northlight Books kam nie',
    { says: 'outcome', party: 'Northlight Books', event: 'never_came', expects: 'refund', order: 'r1' },
  ],
  // None is awaited there: nothing can be kept, which is said.
  ['en-US', 'Saturn refunded 399 €', { says: 'nothing', unclear: 'refund: refunded' }],
  ['de-DE', 'Saturn hat 399 Euro zurückgezahlt', { says: 'nothing', unclear: 'refund: zurückgezahlt' }],
  ['en-US', 'Harrow & Finch refunded £20', { says: 'nothing', unclear: 'refund: refunded' }],
  ['en-US', 'Saturn has not refunded 399 €', { says: 'nothing', unclear: 'words: not refunded' }],
  ['de-DE', 'Saturn hat 399 Euro noch nicht zurückgezahlt', { says: 'nothing', unclear: 'words: nicht zurückgezahlt' }],
  // One that is to come is a promise.
  [
    'de-DE',
    'Saturn erstattet 399 Euro bis 10.12.',
    { says: 'expectation', party: 'Saturn', total: '39900 EUR', window: '..2026-12-10', expects: 'refund' },
  ],
  [
    'de-DE',
    'Saturn zahlt 399 Euro bis 10.12. zurück',
    { says: 'expectation', party: 'Saturn', total: '39900 EUR', window: '..2026-12-10', expects: 'refund' },
  ],
  [
    'en-US',
    'Saturn will refund 399 € by dec 10',
    { says: 'expectation', party: 'Saturn', total: '39900 EUR', window: '..2026-12-10', expects: 'refund' },
  ],
  [
    'en-GB',
    'refund of 60 € from IKEA by december 10',
    { says: 'expectation', party: 'IKEA', total: '6000 EUR', window: '..2026-12-10', expects: 'refund' },
  ],
  [
    'de-DE',
    'Erstattung von 60 € von IKEA bis Dezember 10',
    { says: 'expectation', party: 'IKEA', total: '6000 EUR', window: '..2026-12-10', expects: 'refund' },
  ],
  [
    'en-GB',
    'refund for the lamp from IKEA by friday',
    { says: 'expectation', party: 'IKEA', window: '..2026-11-27', expects: 'refund', unclear: 'words: lamp' },
  ],
  [
    'en-GB',
    'refund from IKEA yesterday',
    { says: 'expectation', party: 'IKEA', expects: 'refund', unclear: 'date: yesterday' },
  ],
  // What was cancelled is no new order.
  ['en-US', 'hub cancelled', { says: 'outcome', item: 'hub', event: 'cancelled', order: 'o2' }],
  ['de-DE', 'hub storniert', { says: 'outcome', item: 'hub', event: 'cancelled', order: 'o2' }],
  ['en-US', 'order NB-20417 cancelled', { says: 'outcome', orderNumber: 'NB-20417', event: 'cancelled', order: 'o1' }],
  [
    'de-DE',
    'Bestellung NB-20417 storniert',
    { says: 'outcome', orderNumber: 'NB-20417', event: 'cancelled', order: 'o1' },
  ],
  [
    'en-US',
    'Anker cancelled the hub yesterday',
    {
      says: 'outcome',
      party: 'Anker',
      item: 'hub',
      event: 'cancelled',
      cancelledBy: 'vendor',
      on: '2026-11-22',
      order: 'o2',
    },
  ],
  [
    'de-DE',
    'Anker hat den hub gestern storniert',
    {
      says: 'outcome',
      party: 'Anker',
      item: 'hub',
      event: 'cancelled',
      cancelledBy: 'vendor',
      on: '2026-11-22',
      order: 'o2',
    },
  ],
  [
    'en-US',
    'I cancelled the hub',
    { says: 'outcome', item: 'hub', event: 'cancelled', cancelledBy: 'person', order: 'o2' },
  ],
  [
    'de-DE',
    'ich habe den hub storniert',
    { says: 'outcome', item: 'hub', event: 'cancelled', cancelledBy: 'person', order: 'o2' },
  ],
  [
    'en-US',
    'Anker hub was cancelled by me',
    { says: 'outcome', party: 'Anker', item: 'hub', event: 'cancelled', cancelledBy: 'person', order: 'o2' },
  ],
  [
    'de-DE',
    'Anker hub wurde von mir storniert',
    { says: 'outcome', party: 'Anker', item: 'hub', event: 'cancelled', cancelledBy: 'person', order: 'o2' },
  ],
  [
    'en-US',
    'oven cancelled',
    { says: 'outcome', item: 'oven', event: 'cancelled', candidates: 'o1 o2 o3', unclear: 'order: oven' },
  ],
  [
    'de-DE',
    'Herd storniert',
    { says: 'outcome', item: 'Herd', event: 'cancelled', candidates: 'o1 o2 o3', unclear: 'order: Herd' },
  ],
  ['en-US', 'hub not cancelled', { says: 'nothing', unclear: 'words: not cancelled' }],
  ['de-DE', 'hub nicht storniert', { says: 'nothing', unclear: 'words: nicht storniert' }],
  // A vendor's name ends before what says of which number.
  [
    'de-DE',
    'Spüle von Hornbach Nr. HB-4711 249 Euro bis Freitag',
    {
      says: 'order',
      party: 'Hornbach',
      item: 'Spüle',
      total: '24900 EUR',
      orderNumber: 'HB-4711',
      window: '..2026-11-27',
    },
  ],
  [
    'en-GB',
    'sink from Hornbach No. HB-4711 249 euros by friday',
    {
      says: 'order',
      party: 'Hornbach',
      item: 'sink',
      total: '24900 EUR',
      orderNumber: 'HB-4711',
      window: '..2026-11-27',
    },
  ],
  ['de-DE', 'Spüle von Hornbach Nr. 778', { says: 'order', party: 'Hornbach', item: 'Spüle', unclear: 'number: 778' }],
  [
    'en-GB',
    'sink from Hornbach number 778',
    { says: 'order', party: 'Hornbach', item: 'sink', unclear: 'number: 778' },
  ],
  [
    'de-DE',
    'Spüle von Hornbach Bestellung 4711',
    { says: 'order', party: 'Hornbach', item: 'Spüle', orderNumber: '4711' },
  ],
  ['en-GB', 'sink from Hornbach order 4711', { says: 'order', party: 'Hornbach', item: 'sink', orderNumber: '4711' }],
  [
    'de-DE',
    'Regal von Neuhaus KW 51',
    { says: 'order', party: 'Neuhaus', item: 'Regal', window: '2026-12-14..2026-12-20' },
  ],
  [
    'en-GB',
    'shelf from Newhouse week 51',
    { says: 'order', party: 'Newhouse', item: 'shelf', window: '2026-12-14..2026-12-20' },
  ],
  ['de-DE', 'Regal von Neuhaus bis KW 1', { says: 'order', party: 'Neuhaus', item: 'Regal', window: '..2027-01-10' }],
  [
    'en-GB',
    'shelf from Newhouse week 60',
    { says: 'order', party: 'Newhouse', item: 'shelf', unclear: 'amount: week 60' },
  ],
  // Amounts in words of currency; pounds only where they are no weight.
  ['en-GB', 'teapot from Ergo 60 euros', { says: 'order', party: 'Ergo', item: 'teapot', total: '6000 EUR' }],
  ['de-DE', 'Kanne von Ergo 60 Euro', { says: 'order', party: 'Ergo', item: 'Kanne', total: '6000 EUR' }],
  ['en-US', 'teapot from Ergo 20 dollars', { says: 'order', party: 'Ergo', item: 'teapot', total: '2000 USD' }],
  ['en-US', 'teapot from Ergo 20 bucks', { says: 'order', party: 'Ergo', item: 'teapot', total: '2000 USD' }],
  ['de-DE', 'Kanne von Ergo 20 Dollar', { says: 'order', party: 'Ergo', item: 'Kanne', total: '2000 USD' }],
  [
    'en-GB',
    'teapot from Harrow & Finch 25 pounds by 10 december',
    { says: 'order', party: 'Harrow & Finch', item: 'teapot', total: '2500 GBP', window: '..2026-12-10' },
  ],
  [
    'de-DE',
    'Kanne von Harrow & Finch 25 Pfund bis 10. Dezember',
    { says: 'order', party: 'Harrow & Finch', item: 'Kanne', total: '2500 GBP', window: '..2026-12-10' },
  ],
  ['en-US', 'kettlebell 20 pounds from Decathlon', { says: 'order', party: 'Decathlon', item: 'kettlebell 20 pounds' }],
  ['de-DE', 'Kettlebell 20 Pfund von Decathlon', { says: 'order', party: 'Decathlon', item: 'Kettlebell 20 Pfund' }],
  // A courier sells nothing: it brings a parcel.
  [
    'de-DE',
    'Paket von DHL 00340434161234567890',
    { says: 'parcel', item: 'Paket', carrier: 'DHL', trackingNumber: '00340434161234567890' },
  ],
  [
    'en-GB',
    'parcel from DHL 00340434161234567890',
    { says: 'parcel', item: 'parcel', carrier: 'DHL', trackingNumber: '00340434161234567890' },
  ],
  [
    'en-GB',
    'DHL parcel 00340434161234567890 for NB-20417',
    {
      says: 'parcel',
      item: 'parcel',
      orderNumber: 'NB-20417',
      carrier: 'DHL',
      trackingNumber: '00340434161234567890',
      order: 'o1',
    },
  ],
  [
    'de-DE',
    'DHL Paket 00340434161234567890 für NB-20417',
    { says: 'parcel', orderNumber: 'NB-20417', carrier: 'DHL', trackingNumber: '00340434161234567890', order: 'o1' },
  ],
  [
    'en-GB',
    'DHL brought NB-20417 on 12 May',
    {
      says: 'outcome',
      orderNumber: 'NB-20417',
      carrier: 'DHL',
      event: 'delivered',
      on: '2026-05-12',
      order: 'o1',
      unclear: 'notKept: DHL',
    },
  ],
  [
    'de-DE',
    'DHL hat NB-20417 am 12. Mai gebracht',
    {
      says: 'outcome',
      orderNumber: 'NB-20417',
      carrier: 'DHL',
      event: 'delivered',
      on: '2026-05-12',
      order: 'o1',
      unclear: 'notKept: DHL',
    },
  ],
  ['en-GB', 'stamps from Royal Mail £8', { says: 'order', party: 'Royal Mail', item: 'stamps', total: '800 GBP' }],
  [
    'de-DE',
    'Briefmarken von Deutsche Post 8 €',
    { says: 'order', party: 'Deutsche Post', item: 'Briefmarken', total: '800 EUR' },
  ],
  // A day ahead beside the courier is when it is to come.
  [
    'en-US',
    'lamp from Etsy tomorrow via DHL',
    {
      says: 'order',
      party: 'Etsy',
      item: 'lamp',
      carrier: 'DHL',
      window: '2026-11-24..2026-11-24',
      basis: 'estimated',
    },
  ],
  [
    'de-DE',
    'Lampe von Etsy morgen per DHL',
    {
      says: 'order',
      party: 'Etsy',
      item: 'Lampe',
      carrier: 'DHL',
      window: '2026-11-24..2026-11-24',
      basis: 'estimated',
    },
  ],
  // What one of several costs.
  ['en-US', '2 chairs at 49 each', { says: 'order', item: '2 x chairs', total: '9800 USD' }],
  ['de-DE', '2x Stuhl von IKEA je 49 €', { says: 'order', party: 'IKEA', item: '2 x Stuhl', total: '9800 EUR' }],
  [
    'en-US',
    'two chairs from IKEA at $49 each',
    { says: 'order', party: 'IKEA', item: '2 x chairs', total: '9800 USD' },
  ],
  [
    'de-DE',
    'zwei Stühle von IKEA für 49 € pro Stück',
    { says: 'order', party: 'IKEA', item: '2 x Stühle', total: '9800 EUR' },
  ],
  [
    'en-US',
    'chairs from IKEA at $49 each',
    { says: 'order', party: 'IKEA', item: 'chairs', unclear: 'each: at $49 each' },
  ],
  ['de-DE', 'Stühle von IKEA je 49 €', { says: 'order', party: 'IKEA', item: 'Stühle', unclear: 'each: je 49 €' }],
  // A bare number of days is what it is likely to take.
  [
    'de-DE',
    'Küchenlampe bei Lampenwelt 3 Tage',
    { says: 'order', party: 'Lampenwelt', item: 'Küchenlampe', window: '..2026-11-26', basis: 'estimated' },
  ],
  [
    'en-US',
    'kitchen lamp from Lampworld 3 days',
    { says: 'order', party: 'Lampworld', item: 'kitchen lamp', window: '..2026-11-26', basis: 'estimated' },
  ],
  [
    'en-US',
    'rental car from Hertz for 3 days',
    { says: 'order', party: 'Hertz', item: 'rental car', unclear: 'date: for 3 days' },
  ],
  [
    'de-DE',
    'Küchenlampe bei Lampenwelt in 2-3 Wochen',
    { says: 'order', party: 'Lampenwelt', item: 'Küchenlampe', window: '2026-12-07..2026-12-14' },
  ],
  [
    'en-US',
    'kitchen lamp from Lampworld in 2–3 weeks',
    { says: 'order', party: 'Lampworld', item: 'kitchen lamp', window: '2026-12-07..2026-12-14' },
  ],
  [
    'en-US',
    'kitchen lamp from Lampworld within 2 weeks',
    { says: 'order', party: 'Lampworld', item: 'kitchen lamp', window: '..2026-12-07' },
  ],
  // A name may be a picture.
  ['de-DE', '🎁🎄 von Etsy 20 €', { says: 'order', party: 'Etsy', item: '🎁🎄', total: '2000 EUR' }],
  ['en-US', '🎁🎄 from Etsy 20 €', { says: 'order', party: 'Etsy', item: '🎁🎄', total: '2000 EUR' }],
  // What is understood and has no place is named.
  [
    'en-US',
    'NB-20417 arrived today via DHL',
    {
      says: 'outcome',
      orderNumber: 'NB-20417',
      carrier: 'DHL',
      event: 'delivered',
      on: '2026-11-23',
      order: 'o1',
      unclear: 'notKept: via DHL',
    },
  ],
  [
    'de-DE',
    'NB-20417 heute angekommen per DHL',
    {
      says: 'outcome',
      orderNumber: 'NB-20417',
      carrier: 'DHL',
      event: 'delivered',
      on: '2026-11-23',
      order: 'o1',
      unclear: 'notKept: per DHL',
    },
  ],
  [
    'en-US',
    'NB-20417 arrived today scratched',
    {
      says: 'outcome',
      orderNumber: 'NB-20417',
      event: 'delivered',
      on: '2026-11-23',
      order: 'o1',
      unclear: 'words: scratched',
    },
  ],
  [
    'de-DE',
    'NB-20417 heute angekommen verkratzt',
    {
      says: 'outcome',
      orderNumber: 'NB-20417',
      event: 'delivered',
      on: '2026-11-23',
      order: 'o1',
      unclear: 'words: verkratzt',
    },
  ],
  // An answer may be awaited by a time; an order comes on a day, so there the time is named.
  [
    'en-GB',
    'called Anker, they call back wed 2pm',
    {
      says: 'interaction',
      party: 'Anker',
      channel: 'phone',
      direction: 'outbound',
      replyUntil: '2026-11-25',
      replyTime: '14:00',
    },
  ],
  [
    'de-DE',
    'Anker angerufen, Rückruf bis mittwoch 14 uhr',
    {
      says: 'interaction',
      party: 'Anker',
      channel: 'phone',
      direction: 'outbound',
      replyUntil: '2026-11-25',
      replyTime: '14:00',
    },
  ],
  [
    'en-US',
    'emailed Anker, reply by wed at 2:30 pm',
    {
      says: 'interaction',
      party: 'Anker',
      channel: 'email',
      direction: 'outbound',
      replyUntil: '2026-11-25',
      replyTime: '14:30',
    },
  ],
  [
    'en-GB',
    'rug from Etsy by friday 2pm',
    { says: 'order', party: 'Etsy', item: 'rug', window: '..2026-11-27', unclear: 'notKept: 2pm' },
  ],
  [
    'de-DE',
    'Teppich von Etsy bis Freitag 14 Uhr',
    { says: 'order', party: 'Etsy', item: 'Teppich', window: '..2026-11-27', unclear: 'notKept: 14 Uhr' },
  ],
  // What has not come is no arrival, and no loss either.
  ['en-US', "hub hasn't arrived", { says: 'nothing', unclear: "notYet: hasn't arrived" }],
  ['de-DE', 'hub ist noch nicht angekommen', { says: 'nothing', unclear: 'notYet: noch nicht angekommen' }],
  ['en-US', 'hub not delivered on time', { says: 'nothing', unclear: 'notYet: not delivered on time' }],
  ['de-DE', 'hub kam nicht rechtzeitig', { says: 'nothing', unclear: 'notYet: kam nicht rechtzeitig' }],
  ['en-US', 'hub should have arrived yesterday', { says: 'nothing', unclear: 'notYet: should have arrived' }],
  ['de-DE', 'hub hätte gestern kommen sollen', { says: 'nothing', unclear: 'notYet: hätte gestern kommen sollen' }],
  ['de-DE', 'hub sollte gestern kommen', { says: 'nothing', unclear: 'notYet: sollte gestern kommen' }],
  ['en-US', 'hub not shipped', { says: 'nothing', unclear: 'notYet: not shipped' }],
  ['de-DE', 'hub nicht versandt', { says: 'nothing', unclear: 'notYet: nicht versandt' }],
  [
    'en-US',
    'lamp from Ergo 20 € should have arrived yesterday',
    { says: 'order', party: 'Ergo', item: 'lamp', total: '2000 EUR', unclear: 'notYet: should have arrived yesterday' },
  ],
  [
    'de-DE',
    'Lampe von Ergo 20 € noch nicht versandt',
    { says: 'order', party: 'Ergo', item: 'Lampe', total: '2000 EUR', unclear: 'notYet: noch nicht versandt' },
  ],
  ['en-US', 'hub not delivered', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['de-DE', 'hub nicht geliefert', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['en-US', 'hub never received', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  ['de-DE', 'hub nie erhalten', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  // What went back is no order.
  ['en-US', 'returned the hub', { says: 'nothing', unclear: 'returned: returned' }],
  ['de-DE', 'hub zurückgeschickt', { says: 'nothing', unclear: 'returned: zurückgeschickt' }],
  [
    'en-US',
    'return address stamps from Ergo 20 €',
    { says: 'order', party: 'Ergo', item: 'return address stamps', total: '2000 EUR' },
  ],
  [
    'de-DE',
    'Saturn hat mir eine Erstattung angeboten',
    { says: 'expectation', party: 'Saturn', expects: 'refund', unclear: 'words: angeboten' },
  ],
  [
    'en-US',
    'refund for the lamp that arrived broken from IKEA',
    { says: 'expectation', party: 'IKEA', expects: 'refund', unclear: 'words: lamp | words: broken' },
  ],
  [
    'en-US',
    'Anker got back to me about the hub',
    { says: 'interaction', party: 'Anker', direction: 'inbound', unclear: 'channel: got back to me' },
  ],
  [
    'en-US',
    'refunded by Northlight Books yesterday',
    { says: 'outcome', party: 'Northlight Books', event: 'refunded', on: '2026-11-22', expects: 'refund', order: 'r1' },
  ],
  [
    'en-US',
    'refund from Anker by friday, no later',
    { says: 'expectation', party: 'Anker', window: '..2026-11-27', expects: 'refund', unclear: 'words: no later' },
  ],
  [
    'de-DE',
    '20 € von Northlight Books zurückbekommen',
    {
      says: 'outcome',
      party: 'Northlight Books',
      total: '2000 EUR',
      event: 'refunded',
      expects: 'refund',
      order: 'r1',
    },
  ],
  // Some words are those of other things as well.
  [
    'en-US',
    'laptop with no USB3 from Dell 300 €',
    { says: 'order', party: 'Dell', item: 'laptop with no USB3', total: '30000 EUR' },
  ],
  [
    'en-US',
    'week 2 of meal kit from HelloFresh 40 €',
    { says: 'order', party: 'HelloFresh', item: 'week 2 of meal kit', total: '4000 EUR' },
  ],
  [
    'de-DE',
    '10 Pfund Kaffee von Blend 30 €',
    { says: 'order', party: 'Blend', item: '10 Pfund Kaffee', total: '3000 EUR' },
  ],
  [
    'en-US',
    '2 chairs from IKEA at 49 € each, shipping 5 €',
    { says: 'order', party: 'IKEA', item: '2 chairs', unclear: 'amount: at 49 € each | amount: 5 €' },
  ],
  [
    'de-DE',
    '2 Stühle von IKEA je 49 €, Versand 5 €',
    { says: 'order', party: 'IKEA', item: '2 Stühle', unclear: 'amount: je 49 € | amount: 5 €' },
  ],
  // Of several parts one names what is awaited, and is not taken for sure.
  [
    'en-US',
    'hub arrived broken',
    {
      says: 'outcome',
      event: 'delivered',
      candidates: 'o2 o1 o3',
      unclear: 'words: hub | words: broken | order: arrived',
    },
  ],
  [
    'de-DE',
    'hub kam kaputt an',
    { says: 'outcome', event: 'delivered', candidates: 'o2 o1 o3', unclear: 'words: hub | words: kaputt | order: kam' },
  ],
  // What is still to be cancelled is not; what was confirmed is, by nobody in particular.
  ['en-US', 'cancel hub', { says: 'nothing', unclear: 'words: cancel' }],
  ['de-DE', 'hub stornieren', { says: 'nothing', unclear: 'words: stornieren' }],
  [
    'en-US',
    'Anker confirmed cancellation of hub',
    { says: 'outcome', party: 'Anker', item: 'hub', event: 'cancelled', order: 'o2' },
  ],
  ['de-DE', 'Stornierung hub bestätigt', { says: 'outcome', item: 'hub', event: 'cancelled', order: 'o2' }],
  // A refund within some days, and money as a credit note.
  [
    'en-US',
    'refund within 5 days from IKEA',
    { says: 'expectation', party: 'IKEA', window: '..2026-11-28', expects: 'refund' },
  ],
  [
    'de-DE',
    'IKEA verspricht Erstattung innerhalb von 14 Tagen',
    { says: 'expectation', party: 'IKEA', window: '..2026-12-07', expects: 'refund' },
  ],
  [
    'de-DE',
    'Gutschrift von Northlight Books 20 € ist da',
    {
      says: 'outcome',
      party: 'Northlight Books',
      total: '2000 EUR',
      event: 'refunded',
      expects: 'refund',
      order: 'r1',
    },
  ],
  [
    'en-US',
    'credit note from Northlight Books 20 € came',
    {
      says: 'outcome',
      party: 'Northlight Books',
      total: '2000 EUR',
      event: 'refunded',
      expects: 'refund',
      order: 'r1',
    },
  ],
  // Who says days promises them.
  [
    'en-US',
    'Northlight Books says 3 days',
    { says: 'expectation', party: 'Northlight Books', window: '..2026-11-26', order: 'o1' },
  ],
  [
    'de-DE',
    'Northlight Books sagt 3 Tage',
    { says: 'expectation', party: 'Northlight Books', window: '..2026-11-26', order: 'o1' },
  ],
  // The number of a parcel names its order.
  ['en-US', '1Z999AA10123456784 arrived', { says: 'outcome', event: 'delivered', order: 'o2' }],
  [
    'de-DE',
    'UPS 1Z999AA10123456784 gestern angekommen',
    { says: 'outcome', event: 'delivered', on: '2026-11-22', order: 'o2', carrier: 'UPS', unclear: 'notKept: UPS' },
  ],
  // A number counts the things that it stands before, and nothing that it measures.
  [
    'en-US',
    '27 inch monitors from Dell $100 each',
    { says: 'order', party: 'Dell', item: '27 inch monitors', unclear: 'each: $100 each' },
  ],
  [
    'de-DE',
    '27 Zoll Monitore von Dell je 100 €',
    { says: 'order', party: 'Dell', item: '27 Zoll Monitore', unclear: 'each: je 100 €' },
  ],
  [
    'en-US',
    '2 in 1 chargers from Anker $10 each',
    { says: 'order', party: 'Anker', item: '2 in 1 chargers', unclear: 'each: $10 each' },
  ],
  [
    'en-US',
    '4 cups and 2 plates from IKEA 5.00 each',
    { says: 'order', party: 'IKEA', item: '4 cups and 2 plates', unclear: 'each: 5.00 each' },
  ],
  // Pounds beside a price are a weight.
  [
    'de-DE',
    'Kaffee von Tchibo 2 Pfund 15,99',
    { says: 'order', party: 'Tchibo', item: 'Kaffee', total: '1599 EUR', unclear: 'amount: 2 | words: Pfund' },
  ],
  [
    'en-US',
    'dumbbell from Rogue 20 pounds $59',
    { says: 'order', party: 'Rogue', item: 'dumbbell', total: '5900 USD', unclear: 'amount: 20 | words: pounds' },
  ],
  [
    'en-GB',
    '3 pounds apples from Tesco 4.50',
    { says: 'order', party: 'Tesco', item: '3 pounds apples', total: '450 USD' },
  ],
  // What is late is not lost.
  ['en-US', 'NB-20417 will not arrive by friday', { says: 'nothing', unclear: 'notYet: will not arrive' }],
  ['en-US', 'NB-20417 won’t arrive today', { says: 'nothing', unclear: 'notYet: won’t arrive' }],
  ['de-DE', 'NB-20417 kommt nicht mehr vor Freitag', { says: 'nothing', unclear: 'notYet: kommt nicht mehr' }],
  ['en-US', 'hub won’t come', { says: 'outcome', item: 'hub', event: 'never_came', order: 'o2' }],
  // Where it is the next word that is counted, a week has no number.
  [
    'en-US',
    'week 12 magazines from Time $20',
    { says: 'order', party: 'Time', item: 'week 12 magazines', total: '2000 USD' },
  ],
  // The hour is of what is to come.
  [
    'en-US',
    'lamp from IKEA 49.99 wed 2pm delivery',
    { says: 'order', party: 'IKEA', item: 'lamp', total: '4999 USD', unclear: 'notKept: 2pm | date: wed 2pm' },
  ],
  // What a shop has, it has not brought.
  [
    'en-US',
    'Amazon has chargers from Anker $20',
    { says: 'order', party: 'Anker', item: 'Amazon has chargers', total: '2000 USD' },
  ],
  // A denial voids what it is said of, and nothing else.
  [
    'en-US',
    'refund from Anker $20, no receipt needed',
    { says: 'expectation', party: 'Anker', total: '2000 USD', expects: 'refund', unclear: 'words: no receipt needed' },
  ],
  [
    'de-DE',
    'Erstattung von Anker 20 € bis Freitag, weil Hub nicht funktioniert',
    {
      says: 'expectation',
      party: 'Anker',
      total: '2000 EUR',
      window: '..2026-11-27',
      expects: 'refund',
      unclear: 'words: weil Hub nicht funktioniert',
    },
  ],
  ['en-US', 'the refund from Anker has not come yet', { says: 'nothing', unclear: 'words: refund from Anker has not' }],
  ['de-DE', 'keine Erstattung von Anker', { says: 'nothing', unclear: 'words: keine Erstattung' }],
  [
    'en-US',
    'ticket from Expedia $200, no refund',
    { says: 'order', party: 'Expedia', item: 'ticket', total: '20000 USD', unclear: 'words: no refund' },
  ],
  // What I pay back is no refund of theirs, and what I get back is one only where it is money.
  ['en-US', 'I sent $20 back to Anker', { says: 'nothing', unclear: 'words: sent $20 back' }],
  ['de-DE', 'ich habe Anker 20 € zurückgezahlt', { says: 'nothing', unclear: 'words: zurückgezahlt' }],
  [
    'en-US',
    'I got $20 back from Anker',
    {
      says: 'outcome',
      party: 'Anker',
      total: '2000 USD',
      event: 'refunded',
      expects: 'refund',
      candidates: 'r2 r3',
      unclear: 'order: got $20 back',
    },
  ],
  [
    'de-DE',
    'bekomme die Lampe aus der Reparatur bis Freitag zurück',
    { says: 'expectation', window: '..2026-11-27', expects: 'repair', unclear: 'vendor: bekomme die Lampe aus der' },
  ],
  // Said both ways, and the denial last.
  ['en-US', 'hub cancelled, never cancelled', { says: 'nothing', unclear: 'words: cancelled, never' }],
  // A thing that one gets back was not ordered.
  [
    'de-DE',
    'ich bekomme den usb hub von Anker zurück',
    { says: 'nothing', unclear: 'words: bekomme den usb hub von Anker zurück' },
  ],
  ['de-DE', 'hub von Anker zurückbekommen', { says: 'nothing', unclear: 'words: zurückbekommen' }],
  ['en-US', 'I got the hub back from Anker', { says: 'nothing', unclear: 'words: got the hub back' }],
  ['en-US', 'get a new back cover from Anker', { says: 'order', party: 'Anker', item: 'get a new back cover' }],
  [
    'de-DE',
    'ich kriege 20 € von Harrow zurück',
    { says: 'expectation', party: 'Harrow', total: '2000 EUR', expects: 'refund' },
  ],
  [
    'en-US',
    'I am getting $20 back from Anker by Friday',
    { says: 'expectation', party: 'Anker', total: '2000 USD', window: '..2026-11-27', expects: 'refund' },
  ],
  // Beside a price and another thing, it is that which was cancelled.
  [
    'en-US',
    'lamp from IKEA $30, the other order was cancelled',
    { says: 'order', party: 'IKEA', item: 'lamp', total: '3000 USD', unclear: 'words: cancelled | words: other' },
  ],
  [
    'de-DE',
    'Lampe von IKEA 30 €, Saturn hatte storniert',
    {
      says: 'order',
      party: 'IKEA',
      item: 'Lampe',
      total: '3000 EUR',
      unclear: 'words: storniert | words: Saturn hatte',
    },
  ],
  // Behind a shop that is known, a number that ends the line is what was paid; it is no part of the shop's name.
  ['en-US', 'chair from Anker 59', { says: 'order', party: 'Anker', item: 'chair', total: '5900 USD' }],
  [
    'en-US',
    'chair from Anker 59 yesterday',
    { says: 'order', party: 'Anker', item: 'chair', total: '5900 USD', placedOn: '2026-11-22' },
  ],
  [
    'de-DE',
    'gestern Stuhl bei Anker 20 bestellt',
    { says: 'order', party: 'Anker', item: 'Stuhl', total: '2000 EUR', placedOn: '2026-11-22' },
  ],
  [
    'en-US',
    'cable from Anker 2 pack',
    { says: 'order', party: 'Anker', item: 'cable', unclear: 'amount: 2 | words: pack' },
  ],
  ['en-US', 'jeans from Forever 21', { says: 'order', party: 'Forever', item: 'jeans', unclear: 'amount: 21' }],
  // A letter is no order, and no party; an answer to it may be awaited.
  [
    'en-US',
    'sent letter to Ergo about shoes, awaiting reply',
    { says: 'interaction', party: 'Ergo', channel: 'letter', direction: 'outbound', awaitsReply: 'true' },
  ],
  [
    'en-US',
    'wrote a letter to Anker about the hub, awaiting reply',
    { says: 'interaction', party: 'Anker', channel: 'letter', direction: 'outbound', awaitsReply: 'true' },
  ],
  [
    'de-DE',
    'Brief an Anker geschrieben, warte auf Antwort',
    { says: 'interaction', party: 'Anker', channel: 'letter', direction: 'outbound', awaitsReply: 'true' },
  ],
  [
    'de-DE',
    'gestern eine Mail an Anker geschickt',
    { says: 'interaction', party: 'Anker', on: '2026-11-22', channel: 'email', direction: 'outbound' },
  ],
  [
    'en-US',
    'letter paper from Anker 12.00',
    { says: 'order', party: 'Anker', item: 'letter paper', total: '1200 USD' },
  ],
  // What is to come on a day is no day of the contact.
  [
    'en-US',
    'Anker answered: money comes friday',
    { says: 'interaction', party: 'Anker', direction: 'inbound', unclear: 'channel: answered | date: friday' },
  ],
  [
    'de-DE',
    'Anker hat geantwortet: Geld kommt Freitag',
    { says: 'interaction', party: 'Anker', direction: 'inbound', unclear: 'channel: geantwortet | date: Freitag' },
  ],
];
