/** Lines that tell of a day to come, for an order that is known or one just placed, and all that may be understood of each. */
export const promises: readonly (readonly [locale: string, line: string, told: Readonly<Record<string, string>>])[] = [
  // Somebody said so: it is no order, whatever else is not understood.
  ['en-US', 'they said friday', { ...day('2026-11-27'), candidates: 'o1 o2 o3', unclear: 'order: friday' }],
  ['de-DE', 'Sie haben Freitag gesagt', { ...day('2026-11-27'), candidates: 'o1 o2 o3', unclear: 'order: Freitag' }],
  // A weekday is the next one, so today's name is a week away.
  ['en-US', 'Northlight Books said monday', { ...day('2026-11-30'), party: 'Northlight Books', order: 'o1' }],
  [
    'en-US',
    'Northlight Books said it will come friday',
    { ...day('2026-11-27'), party: 'Northlight Books', order: 'o1' },
  ],
  ['en-US', 'Northlight Books now says friday', { ...day('2026-11-27'), party: 'Northlight Books', order: 'o1' }],
  [
    'en-US',
    'Northlight Books said it will be delivered by friday',
    { says: 'expectation', window: '..2026-11-27', party: 'Northlight Books', order: 'o1' },
  ],
  [
    'en-US',
    'Northlight Books promised friday',
    { ...day('2026-11-27'), party: 'Northlight Books', basis: 'promised', order: 'o1' },
  ],
  [
    'de-DE',
    'Northlight Books hat Freitag zugesagt',
    { ...day('2026-11-27'), party: 'Northlight Books', basis: 'promised', order: 'o1' },
  ],
  [
    'de-DE',
    'Northlight Books bis 31.12. zugesagt',
    { says: 'expectation', window: '..2026-12-31', party: 'Northlight Books', basis: 'promised', order: 'o1' },
  ],
  [
    'en-US',
    'they said between 24 and 26 November',
    { ...days('2026-11-24..2026-11-26'), ...anyOf('between 24 and 26 November') },
  ],
  ['en-US', 'hub delayed to friday', { ...day('2026-11-27'), item: 'hub', order: 'o2' }],
  ['de-DE', 'hub auf Freitag verschoben', { ...day('2026-11-27'), item: 'hub', order: 'o2' }],
  ['en-US', 'hub promised friday', { ...day('2026-11-27'), item: 'hub', basis: 'promised', order: 'o2' }],
  // Nothing fits what it names: one is asked which.
  [
    'de-DE',
    'Höffner hat Freitag zugesagt',
    { ...day('2026-11-27'), item: 'Höffner', basis: 'promised', ...anyOf('Freitag') },
  ],
  // A delay has a word for it, and one for the new day.
  [
    'en-US',
    'Anker says hub delayed, new date 5 dec',
    { ...day('2026-12-05'), party: 'Anker', item: 'hub', order: 'o2' },
  ],
  ['en-US', 'hub delayed, new date nov 12', { ...day('2026-11-12'), item: 'hub', order: 'o2' }],
  ['de-DE', 'hub verspätet sich, neuer Termin 5.12.', { ...day('2026-12-05'), item: 'hub', order: 'o2' }],
  ['de-DE', 'hub hat sich verspätet, kommt jetzt am 5.12.', { ...day('2026-12-05'), item: 'hub', order: 'o2' }],
  [
    'de-DE',
    'Anker: hub verzögert sich, neuer Liefertermin ist der 5.12.',
    { ...day('2026-12-05'), party: 'Anker', item: 'hub', order: 'o2' },
  ],
  // Said so little after a day, it is that day, and the promise is late.
  ['en-US', 'hub delayed to nov 12', { ...day('2026-11-12'), item: 'hub', order: 'o2' }],
  ['de-DE', 'hub auf 12.11. verschoben', { ...day('2026-11-12'), item: 'hub', order: 'o2' }],
  [
    'en-US',
    'Ergo promised refund $20 by nov 20',
    {
      says: 'expectation',
      party: 'Ergo',
      total: '2000 USD',
      window: '..2026-11-20',
      basis: 'promised',
      expects: 'refund',
    },
  ],
  [
    'de-DE',
    'Ergo verspricht 20 € Erstattung bis 20.11.',
    { says: 'expectation', party: 'Ergo', total: '2000 EUR', window: '..2026-11-20', expects: 'refund' },
  ],
  [
    'en-US',
    'Ergo promised refund $20 by feb 20',
    {
      says: 'expectation',
      party: 'Ergo',
      total: '2000 USD',
      window: '..2027-02-20',
      basis: 'promised',
      expects: 'refund',
    },
  ],
  ['en-US', 'they said yesterday', { says: 'expectation', candidates: 'o1 o2 o3', unclear: 'date: yesterday' }],
  // Of what is just being ordered nobody knows: one is asked.
  [
    'en-US',
    'lamp from Ergo 45.00 due nov 20',
    { says: 'order', party: 'Ergo', item: 'lamp', total: '4500 USD', unclear: 'date: due nov 20' },
  ],
  // Of several orders of a shop nobody knows which.
  [
    'en-US',
    'Anker says friday',
    { ...day('2026-11-27'), party: 'Anker', candidates: 'o2 o3', unclear: 'order: friday' },
  ],
  ['en-US', 'UPS says friday', { ...day('2026-11-27'), item: 'UPS', ...anyOf('friday') }],
  ['en-US', 'Anker hub says friday', { ...day('2026-11-27'), party: 'Anker', item: 'hub', order: 'o2' }],
  // With no word that tells, a shop and a day are a promise too.
  [
    'de-DE',
    'Northlight Books bis Freitag',
    { says: 'expectation', window: '..2026-11-27', party: 'Northlight Books', order: 'o1' },
  ],
  [
    'en-US',
    'from Northlight Books by friday',
    { says: 'expectation', window: '..2026-11-27', party: 'Northlight Books', order: 'o1' },
  ],
  [
    'de-DE',
    'Anker bis Freitag',
    { says: 'expectation', window: '..2026-11-27', party: 'Anker', candidates: 'o2 o3', unclear: 'order: bis Freitag' },
  ],
  // A known number may be short, and whose it is may be said.
  ['de-DE', 'H-1 bis Freitag', { says: 'expectation', window: '..2026-11-27', orderNumber: 'H-1', order: 'o4' }],
  [
    'en-US',
    'Anker AN-12 promised friday',
    { ...day('2026-11-27'), party: 'Anker', orderNumber: 'AN-12', basis: 'promised', order: 'o5' },
  ],
  ['en-US', 'they said 31 february', { says: 'expectation', noDay: 'promised: 31 february', candidates: 'o1 o2 o3' }],
  // What is being ordered stays an order.
  [
    'en-US',
    'cable from Anker promised friday',
    { says: 'order', party: 'Anker', item: 'cable', window: '2026-11-27..2026-11-27', basis: 'promised' },
  ],
  [
    'en-US',
    'usb hub from Anker 19.99 promised friday',
    {
      says: 'order',
      party: 'Anker',
      item: 'usb hub',
      total: '1999 USD',
      window: '2026-11-27..2026-11-27',
      basis: 'promised',
    },
  ],
  ['en-US', 'lamp should be here 31 february', { says: 'order', item: 'lamp', noDay: 'promised: 31 february' }],
  [
    'en-US',
    'Anker cable 80 € next week',
    { says: 'order', party: 'Anker', item: 'cable', total: '8000 EUR', window: '2026-11-30..2026-12-06' },
  ],
  [
    'de-DE',
    'Kabel 1299€ Anker Lieferung in 3 Wochen',
    { says: 'order', party: 'Anker', item: 'Kabel', total: '129900 EUR', window: '2026-12-14..2026-12-14' },
  ],
  [
    'de-DE',
    'Kabel von Anker Lieferung nächste Woche',
    { says: 'order', party: 'Anker', item: 'Kabel', window: '2026-11-30..2026-12-06' },
  ],
  [
    'en-US',
    'cable from Anker by end of month',
    { says: 'order', party: 'Anker', item: 'cable', window: '..2026-11-30' },
  ],
  [
    'en-US',
    'cable from Anker by the end of next month',
    { says: 'order', party: 'Anker', item: 'cable', window: '..2026-12-31' },
  ],
  ['de-DE', 'Kabel von Anker bis Monatsende', { says: 'order', party: 'Anker', item: 'Kabel', window: '..2026-11-30' }],
  [
    'en-US',
    'cable from Anker between 24 and 26 November',
    { says: 'order', party: 'Anker', item: 'cable', window: '2026-11-24..2026-11-26' },
  ],
  [
    'en-US',
    'cable from Anker 24 to 26 November',
    { says: 'order', party: 'Anker', item: 'cable', window: '2026-11-24..2026-11-26' },
  ],
  [
    'en-US',
    'cable from Anker 3-5 dec',
    { says: 'order', party: 'Anker', item: 'cable', window: '2026-12-03..2026-12-05' },
  ],
  [
    'de-DE',
    'Kabel von Anker zwischen dem 24. und 26. November',
    { says: 'order', party: 'Anker', item: 'Kabel', window: '2026-11-24..2026-11-26' },
  ],
  // A name may hold an “and”.
  [
    'en-US',
    'lamp from Harrow and Finch 20.00',
    { says: 'order', party: 'Harrow and Finch', item: 'lamp', total: '2000 USD' },
  ],
  [
    'en-US',
    'lamp from Harrow & Finch 20.00',
    { says: 'order', party: 'Harrow & Finch', item: 'lamp', total: '2000 USD' },
  ],
  ['de-DE', 'Lampe von Harrow und Finch', { says: 'order', party: 'Harrow und Finch', item: 'Lampe' }],
  [
    'en-US',
    'lamp from IKEA and paint from Hornbach',
    { says: 'order', party: 'IKEA', item: 'lamp', unclear: 'words: paint from Hornbach' },
  ],
  // An amount that no order costs.
  [
    'en-US',
    'lamp from IKEA 99999999999999999 €',
    { says: 'order', party: 'IKEA', item: 'lamp', unclear: 'noAmount: 99999999999999999 €' },
  ],
  ['en-US', 'lamp from IKEA -5 €', { says: 'order', party: 'IKEA', item: 'lamp', unclear: 'noAmount: -5 €' }],
  ['en-US', 'lamp from IKEA CW-10281', { says: 'order', party: 'IKEA', item: 'lamp', unclear: 'number: CW-10281' }],
];

function day(date: string) {
  return days(`${date}..${date}`);
}
function days(window: string) {
  return { says: 'expectation', window };
}
function anyOf(text: string) {
  return { candidates: 'o1 o2 o3', unclear: `order: ${text}` };
}
