import { describe, expect, test } from 'vitest';
import { factBodies, mark, reading } from '../../../shared/model/index.ts';
import type { Draft, Reading } from '../../../shared/model/index.ts';
import { documentOf, entryOf, fixture } from './documents.ts';

const day = (text: string): Reading['promised'] => ({ from: text, until: text });

const expected: Record<string, Partial<Reading>> = {
  'amazon-us-ordered.eml': {
    vendor: 'Amazon.com',
    orderNumbers: ['114-4770281-5530624'],
    trackingNumbers: [],
    event: 'ordered',
    eventOn: '2024-03-08',
    promised: day('2024-03-12'),
    total: { amountMinor: 4813, currency: 'USD' },
  },
  'amazon-uk-dispatched.eml': {
    vendor: 'Amazon.co.uk',
    carrier: 'Royal Mail',
    orderNumbers: ['202-7310045-1187763'],
    trackingNumbers: ['RB123456785GB'],
    event: 'shipped',
    promised: { from: '2024-07-04', until: '2024-07-06' },
  },
  'amazon-us-delayed.eml': {
    event: 'delayed',
    eventOn: '2024-03-12',
    orderNumbers: ['114-4770281-5530624'],
    promised: { from: null, until: '2024-03-15' },
  },
  'amazon-us-cancelled.eml': {
    event: 'cancelled',
    eventOn: '2024-03-13',
    orderNumbers: ['112-8830045-2211906'],
    promised: null,
  },
  'amazon-uk-forwarded.eml': {
    vendor: 'Amazon.co.uk',
    event: 'ordered',
    eventOn: '2024-12-30',
    promised: day('2025-01-02'),
    total: { amountMinor: 1200, currency: 'GBP' },
  },
  'ups-delivered.eml': {
    vendor: 'NORTHLIGHT BOOKS',
    carrier: 'UPS',
    trackingNumbers: ['1Z5R89390357567127'],
    event: 'delivered',
    eventOn: '2024-03-13',
    promised: null,
  },
  'ups-rescheduled.eml': {
    carrier: 'UPS',
    trackingNumbers: ['1Z5R89390357567127'],
    event: 'delayed',
    promised: day('2024-03-14'),
    promisedTime: { from: null, until: '21:00' },
  },
  'fedex-delivered.eml': {
    carrier: 'FedEx',
    vendor: 'Harbor Coffee',
    trackingNumbers: ['986578788855'],
    event: 'delivered',
    eventOn: '2024-04-29',
  },
  'fedex-on-its-way.eml': {
    event: 'in_transit',
    promised: day('2024-04-29'),
    promisedTime: { from: '09:15', until: '13:15' },
  },
  'usps-attempted.eml': {
    carrier: 'USPS',
    event: 'delivery_failed',
    eventOn: '2024-05-01',
    trackingNumbers: ['9405511899223197428490'],
  },
  'usps-expected.eml': {
    event: 'in_transit',
    eventOn: '2024-04-30',
    promised: { from: null, until: '2024-05-03' },
    promisedTime: { from: null, until: '21:00' },
    trackingNumbers: ['9405511899223197428490'],
  },
  'informed-two-parcels.eml': {
    carrier: 'USPS',
    event: 'in_transit',
    trackingNumbers: ['9405511899223197428490', '92748931508577307776690000'],
    promised: day('2024-05-02'),
  },
  'shop-graph-markup.eml': {
    vendor: 'Tide & Timber',
    carrier: 'FedEx',
    orderNumbers: ['20931'],
    trackingNumbers: ['986578788855'],
    event: 'shipped',
    eventOn: '2024-05-18',
    promised: { from: '2024-05-21', until: '2024-05-23' },
    items: [{ name: 'Cedar tray', quantity: 2, price: { amountMinor: 3850, currency: 'USD' } }],
  },
};

describe('mail of known families and of marked-up shops', () => {
  test.each(Object.entries(expected))('%s', async (name, values) => {
    const { reading: read, drafts } = await entryOf(fixture('mail', name));
    expect(reading.parse(read)).toMatchObject({ file: name, relevant: true, reason: null, ...values });
    for (const draft of drafts) {
      expect(draft.body).toEqual(factBodies[draft.kind].parse(draft.body));
      expect(draft.marks.length).toBeGreaterThan(0);
      for (const one of draft.marks) expect(mark.safeParse(one).success).toBe(true);
      expect(draft.occurred).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  test.each(['phishing-ups.eml', 'forged-ups.eml', 'borrowed-markup.eml'])('%s is nobody’s word', async (name) => {
    const { reading: read, drafts } = await entryOf(fixture('mail', name));
    expect(read).toMatchObject({
      relevant: false,
      reason: 'phishing',
      vendor: null,
      carrier: null,
      trackingNumbers: [],
    });
    expect(drafts).toEqual([]);
  });
});

describe('drafts of mail', () => {
  const draftsOf = async (name: string): Promise<readonly Draft[]> => (await entryOf(fixture('mail', name))).drafts;

  test.each([
    [['de'], 'DE'],
    [['Germany'], undefined],
    [['DE', 'AT'], undefined],
  ])('the country of delivery comes from the address in the markup: %j', async (countries, country) => {
    const document = fixture('mail', 'shop-graph-markup.eml');
    const addresses = countries.map((addressCountry) => ({ '@type': 'PostalAddress', addressCountry }));
    const text = Buffer.from(document.bytes)
      .toString()
      .replace('"carrier":', `"deliveryAddress":${JSON.stringify(addresses)},"carrier":`);
    const { drafts } = await entryOf({ ...document, bytes: new Uint8Array(Buffer.from(text)) });
    const placed = drafts.find((draft) => draft.kind === 'order.placed');
    expect(placed?.body).toMatchObject({ orderNumber: '20931', ...(country === undefined ? {} : { country }) });
    expect(placed?.body !== undefined && 'country' in placed.body).toBe(country !== undefined);
  });

  test('a vendor’s dispatch ties order, promise and parcel', async () => {
    const drafts = await draftsOf('amazon-uk-dispatched.eml');
    expect(drafts.map(({ kind }) => kind)).toEqual([
      'party.described',
      'party.described',
      'order.placed',
      'promise.stated',
      'shipment.reported',
    ]);
    const promise = drafts.find((draft) => draft.kind === 'promise.stated');
    expect(promise).toMatchObject({
      occurred: '2024-07-01T20:40:55Z',
      marks: ['shipment:tracking:RB123456785GB'],
      body: { basis: 'promised', byRole: 'accountable', orders: ['order:number:amazon/20273100451187763'] },
      source: { place: 'mail', rank: 10, quote: 'Arriving:\nThursday, 4 July - Saturday, 6 July' },
    });
    expect(promise?.body.by?.marks[0]).toBe('party:domain:amazon.co.uk');
  });

  test('an event’s own time of day counts, in the mail’s offset', async () => {
    const delivered = (await draftsOf('fedex-delivered.eml')).find(({ kind }) => kind === 'delivery.observed');
    expect(delivered).toMatchObject({
      occurred: '2024-04-29T16:47:00Z',
      body: { event: 'delivered', on: '2024-04-29' },
    });
    const attempted = (await draftsOf('usps-attempted.eml')).filter(({ kind }) => kind === 'delivery.observed');
    expect(attempted).toMatchObject([{ occurred: '2024-05-01T19:32:00Z', body: { event: 'attempted' } }]);
  });

  test('parcels of a digest stay apart, and only those under a day have a promise', async () => {
    const drafts = await draftsOf('informed-two-parcels.eml');
    expect(drafts.filter(({ kind }) => kind === 'shipment.reported').map(({ marks }) => marks)).toEqual([
      ['shipment:tracking:9405511899223197428490'],
      ['shipment:tracking:92748931508577307776690000'],
    ]);
    expect(drafts.filter(({ kind }) => kind === 'promise.stated')).toHaveLength(1);
  });

  test('a cancelled order is reported, without a promise', async () => {
    const drafts = await draftsOf('amazon-us-cancelled.eml');
    expect(drafts.map(({ kind }) => kind)).toEqual(['party.described', 'order.placed', 'order.reported']);
  });

  test('the file’s name decides nothing', async () => {
    const document = fixture('mail', 'amazon-us-ordered.eml');
    const other = await entryOf({ ...document, name: 'elsewhere/x.txt' });
    expect(other.drafts).toEqual((await entryOf(document)).drafts);
  });
});

describe('dates that cannot be, or are not said', () => {
  const amazon = (words: string, date = 'Tue, 12 Mar 2024 20:02:00 +0000'): string =>
    `From: "Amazon.com" <order-update@amazon.com>\nTo: a@mail.example\nSubject: Shipped: "Lamp"\nDate: ${date}\n` +
    `Content-Type: text/plain; charset=utf-8\n\nYour package was shipped!\n${words}\nOrder #114-4770281-5530624\n`;
  const promisedBy = async (words: string, date?: string): Promise<Reading> =>
    (await entryOf(documentOf('m.eml', amazon(words, date)))).reading;

  test.each([
    ['Arriving: February 30', '“February 30” does not exist'],
    ['Arriving: Tuesday, March 13', 'is on another weekday'],
    ['Arriving: Monday, 03/12/2024', 'its weekday is another'],
  ])('%s is left empty, with a warning', async (words, warning) => {
    const read = await promisedBy(words);
    expect(read).toMatchObject({ relevant: true, event: 'shipped', promised: null });
    expect(read.warnings.join()).toContain(warning);
  });

  test.each([
    ['Arriving tomorrow', day('2024-03-13')],
    ['Arriving Friday', day('2024-03-15')],
    ['Arriving tomorrow, March 14', day('2024-03-14')],
    ['Arriving: Apr 30 – May 2', { from: '2024-04-30', until: '2024-05-02' }],
    ['Arriving: March 27-28', { from: '2024-03-27', until: '2024-03-28' }],
    ['Guaranteed delivery date: 2024-03-16', day('2024-03-16')],
    ['Arriving soon, order within 3 hours', null],
  ])('%s', async (words, window) => {
    expect((await promisedBy(words)).promised).toEqual(window);
  });

  test('a header date that does not exist is named, and nothing is kept', async () => {
    const entry = await entryOf(documentOf('m.eml', amazon('Arriving tomorrow', 'Fri, 30 Feb 2024 10:00:00 +0000')));
    expect(entry.reading).toMatchObject({ relevant: true, eventOn: null, promised: null });
    expect(entry.reading.warnings.join()).toContain('30 Feb 2024');
    expect(entry).toMatchObject({ drafts: [], occurred: null });
  });
});
