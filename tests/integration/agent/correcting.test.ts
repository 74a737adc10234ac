// What the person says later, or knows better than a document, holds: whatever day it happened on.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Person, orders } from './person.ts';
import { friday, later, monday, saturday, sunday, thursday, tuesday, wednesday } from './week.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leavesWhole());

/** A shop's mail that an order is cancelled, which does not say by whom. */
function cancellationOf(orderNumber: string, date: string) {
  const order = {
    '@context': 'http://schema.org',
    '@type': 'Order',
    merchant: { '@type': 'Organization', name: 'Fernhill' },
    orderNumber,
    orderDate: sunday,
    orderStatus: 'http://schema.org/OrderCancelled',
  };
  const mail = [
    'From: Fernhill <orders@fernhill.example>',
    `Date: ${date}`,
    'Subject: Your order was cancelled',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<script type="application/ld+json">${JSON.stringify(order)}</script><p>Your order was cancelled.</p>`,
  ];
  return { name: 'cancelled.eml', bytes: new TextEncoder().encode(mail.join('\r\n')) };
}

describe('what the person corrects', () => {
  test('the day of the order, whether to an earlier or a later one', async () => {
    await orders(person, 'Northlight', 'NB-1', tuesday);
    await person.does('order.record', { order: 'NB-1', placedOn: thursday });
    expect((await person.order('NB-1')).placedOn).toBe(thursday);
    await person.does('order.record', { order: 'NB-1', placedOn: monday });
    expect((await person.order('NB-1')).placedOn).toBe(monday);
  });

  test('the day it came, whether to an earlier or a later one', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    person.at(later);
    for (const on of [thursday, saturday, tuesday, friday]) {
      await person.does('outcome.record', { order: 'NB-1', on });
      expect((await person.expectation('NB-1')).observedOn).toBe(on);
      expect((await person.order('NB-1')).shipments[0]?.deliveredOn).toBe(on);
    }
  });

  test('a parcel’s courier, number and day of sending, each taken back alone', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    await person.does('shipment.record', {
      order: 'NB-1',
      trackingNumber: '1Z999AA10123456784',
      carrier: 'UPS',
      event: 'out_for_delivery',
      on: tuesday,
    });
    person.at(later);
    const parcel = async () => (await person.order('NB-1')).shipments[0];
    const { id: shipment = '' } = (await parcel()) ?? {};
    const courier = await person.does('shipment.record', { shipment, carrier: 'DHL' });
    // Who carries it says nothing of where it is.
    expect(await parcel()).toMatchObject({ carrier: { name: 'DHL' }, state: 'out_for_delivery' });
    const sent = await person.does('shipment.record', { shipment, shippedOn: monday });
    const number = await person.does('shipment.record', {
      shipment,
      trackingNumbers: ['00340434161094042557'],
      without: { trackingNumbers: ['1Z 999AA1 0123456784'] },
    });
    expect(await parcel()).toMatchObject({ trackingNumbers: ['00340434161094042557'], shippedOn: monday });
    expect((await person.order('NB-1')).shipments).toHaveLength(1);
    for (const [{ transaction }, left] of [
      [courier, { carrier: { name: 'UPS' }, trackingNumbers: ['00340434161094042557'], shippedOn: monday }],
      [number, { carrier: { name: 'UPS' }, trackingNumbers: ['1Z999AA10123456784'], shippedOn: monday }],
      [sent, { carrier: { name: 'UPS' }, trackingNumbers: ['1Z999AA10123456784'], shippedOn: null }],
    ] as const) {
      await person.does('transactions.undo', { transactions: [transaction] });
      expect(await parcel()).toMatchObject(left);
    }
  });

  test('a number that was said to be another parcel’s is its own again once one says so', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    await person.does('shipment.record', { order: 'NB-1', trackingNumber: '1Z999AA10123456784' });
    const { id: shipment = '' } = (await person.order('NB-1')).shipments[0] ?? {};
    const said = { shipment, trackingNumbers: ['1Z999AA10123456784'] };
    await person.does('shipment.record', { shipment, without: { trackingNumbers: said.trackingNumbers } });
    expect((await person.order('NB-1')).shipments).toMatchObject([{ trackingNumbers: [] }]);
    await person.does('shipment.record', said);
    expect((await person.order('NB-1')).shipments).toMatchObject([{ trackingNumbers: said.trackingNumbers }]);
  });

  test('the number of a parcel that had none: it stays the only one, with all that was known of it', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    person.at(later);
    await person.does('outcome.record', { order: 'NB-1', on: thursday });
    const { id: shipment = '' } = (await person.order('NB-1')).shipments[0] ?? {};
    await person.does('shipment.record', { shipment, trackingNumber: '1Z999AA10123456784' });
    // Whoever knew it before it had a number goes on.
    await person.does('shipment.record', { shipment, carrier: 'Birch Couriers' });
    expect((await person.order('NB-1')).shipments).toMatchObject([
      { trackingNumbers: ['1Z999AA10123456784'], deliveredOn: thursday, carrier: { name: 'Birch Couriers' } },
    ]);
    await person.does('transactions.undo', {});
    await person.does('transactions.undo', {});
    expect((await person.order('NB-1')).shipments).toMatchObject([
      { id: shipment, trackingNumbers: [], deliveredOn: thursday, carrier: null },
    ]);
  });

  test('the items, as a whole', async () => {
    const { subject } = await person.does('order.record', {
      vendor: 'Northlight',
      orderNumber: 'NB-1',
      placedOn: sunday,
      items: [{ name: 'Cabel' }, { name: 'Case' }],
    });
    await person.does('order.record', { order: subject.id, items: [{ name: 'Cable', quantity: 2 }] });
    expect(await person.does('story.show', { ref: 'NB-1' })).toMatchObject({
      items: [{ name: 'Cable', quantity: 2 }],
      record: { itemCount: 2 },
    });
  });

  test('items keep the order in which they were typed', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Thing ${index + 1}`);
    await person.does('order.record', {
      vendor: 'Northlight',
      orderNumber: 'NB-1',
      items: names.map((name) => ({ name })),
    });
    const story = await person.does('story.show', { ref: 'NB-1' });
    expect(story.subject === 'order' ? story.items.map(({ name }) => name) : []).toEqual(names);
  });

  test('a name: the party is found by both', async () => {
    await orders(person, 'Nortlight', 'NB-1', sunday, { until: wednesday });
    await person.does('party.record', {
      party: (await person.does('parties.list', {})).items[0]?.id ?? '',
      name: 'Northlight',
    });
    expect((await person.order('NB-1')).vendor?.name).toBe('Northlight');
    expect((await person.does('orders.list', { party: 'Northlight' })).items).toHaveLength(1);
    expect((await person.does('orders.list', { party: 'Nortlight' })).items).toHaveLength(1);
    await orders(person, 'Northlight', 'NB-2', sunday);
    expect((await person.does('parties.list', {})).items).toHaveLength(1);
    await person.does('order.record', { order: 'NB-1', orderNumber: 'NB-1', vendor: 'Northlight', notes: 'the same' });
    expect((await person.does('orders.list', { search: 'NB-1' })).items).toHaveLength(1);
  });

  test('how a contact felt, without moving or forgetting the rest', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    const { subject } = await person.at(monday).does('interaction.record', {
      channel: 'email',
      direction: 'outbound',
      party: 'Northlight',
      order: 'NB-1',
      summary: 'Where is it?',
      heldAt: '2026-03-02T10:00:00Z',
      awaitsReply: true,
    });
    await person.at(friday).does('interaction.record', {
      interaction: subject.id,
      channel: 'email',
      direction: 'outbound',
      summary: 'Where is my book?',
      felt: -1,
    });
    expect((await person.does('interactions.list', {})).items).toMatchObject([
      {
        heldAt: '2026-03-02T10:00:00.000Z',
        party: { name: 'Northlight' },
        order: { name: 'NB-1' },
        summary: 'Where is my book?',
        felt: -1,
        verdict: 'overdue',
      },
    ]);
  });

  test('a promise that was misread: it counts as said then, by whom it was said, and is taken back alone', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: tuesday });
    const before = await person.expectation('NB-1');
    const factOf = async (until: string): Promise<string> => {
      const { evidence } = await person.does('story.why', { ref: before.id, field: 'statements' });
      const found = evidence.find(({ says }) => JSON.stringify(says['window']).includes(until));
      return found?.fact ?? '';
    };
    const correct = async (from: string, until: string, basis: 'estimated' | 'promised'): Promise<void> => {
      await person.does('expectation.record', { expectation: before.id, corrects: await factOf(from), until, basis });
    };
    await person.at(monday).does('expectation.record', { expectation: before.id, until: friday, statedAt: monday });
    await correct(tuesday, wednesday, 'estimated');
    const [first] = before.statements;
    expect(await person.expectation('NB-1')).toMatchObject({
      statements: [{ ...first, window: { from: null, until: wednesday } }, { window: { until: friday } }],
      basis: 'estimated',
      original: { until: wednesday },
      current: { until: friday },
    });
    await correct(wednesday, thursday, 'promised');
    expect(await person.expectation('NB-1')).toMatchObject({ basis: 'promised', original: { until: thursday } });
    const { evidence } = await person.does('story.why', { ref: before.id, field: 'original' });
    expect(evidence.map(({ says }) => says['window'])).toMatchObject([
      { until: thursday },
      { until: tuesday },
      { until: wednesday },
      { until: friday },
    ]);
    // And back to what it was: said again, it counts again.
    await correct(thursday, tuesday, 'promised');
    expect((await person.expectation('NB-1')).statements.map(({ window }) => window.until)).toEqual([tuesday, friday]);
    await person.does('transactions.undo', {});
    expect((await person.expectation('NB-1')).original.until).toBe(thursday);
    expect(
      await person.refused('expectation.record', { expectation: before.id, corrects: 'NB-1', until: friday }),
    ).toMatchObject({ code: 'not_found' });
  });

  test('when a promise was said, and how much it is for: what was said before counts no more, in any copy', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    const { subject } = await person.at(later).does('expectation.record', {
      order: 'NB-1',
      kind: 'refund',
      until: friday,
      words: 'Refund of $20',
      statedAt: later,
    });
    const factOf = async (): Promise<string> => {
      const { evidence } = await person.does('story.why', { ref: subject.id, field: 'statements' });
      return (
        evidence
          .map(({ fact }) => fact)
          .toSorted()
          .at(-1) ?? ''
      );
    };
    const correct = async (more: Record<string, unknown>): Promise<void> => {
      await person.does('expectation.record', {
        expectation: subject.id,
        corrects: await factOf(),
        until: friday,
        ...more,
      });
    };
    await correct({ statedAt: monday });
    const moved = await person.expectation('NB-1', 'refund');
    expect(moved).toMatchObject({ words: 'Refund of $20', original: { until: friday } });
    expect(moved.statements.map(({ statedAt }) => statedAt.slice(0, 10))).toEqual([monday]);
    await correct({ words: 'Refund of $25' });
    expect(await person.expectation('NB-1', 'refund')).toMatchObject({ words: 'Refund of $25' });
    await correct({ statedAt: later, words: '' });
    const back = await person.expectation('NB-1', 'refund');
    expect(back.statements.map(({ statedAt }) => statedAt.slice(0, 10))).toEqual([later.slice(0, 10)]);
    expect(back.words).toBeNull();
    await person.does('transactions.undo', {});
    expect(await person.expectation('NB-1', 'refund')).toMatchObject({ words: 'Refund of $25' });
  });

  test('a refund of which a part came stays awaited, by what is still to come, until the rest is here', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    const { subject } = await person.does('expectation.record', {
      order: 'NB-1',
      kind: 'refund',
      until: wednesday,
      words: 'Refund of $200',
    });
    const paid = { expectation: subject.id, event: 'fulfilled' } as const;
    await person.at(later).does('outcome.record', { ...paid, on: tuesday, rest: '$120 came; still to come: $80' });
    expect(await person.expectation('NB-1', 'refund')).toMatchObject({
      verdict: 'overdue',
      observedOn: null,
      words: '$120 came; still to come: $80',
    });
    await person.does('outcome.record', { ...paid, on: friday });
    expect(await person.expectation('NB-1', 'refund')).toMatchObject({ verdict: 'missed', observedOn: friday });
    await person.does('transactions.undo', {});
    await person.does('transactions.undo', {});
    expect(await person.expectation('NB-1', 'refund')).toMatchObject({ verdict: 'overdue', words: 'Refund of $200' });
  });

  test('the day of a refund, whether to an earlier or a later one', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    const { subject } = await person.does('expectation.record', { order: 'NB-1', kind: 'refund', until: wednesday });
    person.at(later);
    for (const on of [thursday, tuesday, friday]) {
      await person.does('outcome.record', { expectation: subject.id, event: 'fulfilled', on });
      expect((await person.expectation('NB-1', 'refund')).observedOn).toBe(on);
    }
    await person.does('outcome.record', { expectation: subject.id, event: 'never_came', on: monday });
    expect(await person.expectation('NB-1', 'refund')).toMatchObject({ verdict: 'missed', observedOn: null });
  });

  test('who cancelled, where a later mail does not say', async () => {
    await person.does('documents.import', { files: [cancellationOf('FH-1', 'Fri, 6 Mar 2026 10:00:00 +0000')] });
    await person.at(later).does('expectation.record', { order: 'FH-1', until: friday });
    expect(await person.order('FH-1')).toMatchObject({ verdict: 'dropped', state: 'cancelled' });
    await person.does('order.record', { order: 'FH-1', cancelledOn: thursday, cancelledBy: 'vendor' });
    expect(await person.order('FH-1')).toMatchObject({ verdict: 'missed', state: 'cancelled' });
    await person.does('order.record', { order: 'FH-1', cancelledOn: wednesday, cancelledBy: 'person' });
    expect(await person.order('FH-1')).toMatchObject({ verdict: 'dropped', state: 'cancelled' });
  });
});
