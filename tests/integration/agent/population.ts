import { addDays } from '../../../shared/judge/index.ts';
import type { Person } from './person.ts';

export const populationToday = '2026-05-04';

/** A chain with one of everything, so that lists can be held against each other: told by hand, always the same. */
export async function populate(person: Person, orderCount: number): Promise<void> {
  const vendors = ['Northlight Books', 'Harbor & Pine', 'Café Łódź', 'Brightaisle'];
  const carriers = ['UPS', 'FedEx', 'Rieke’s Boten'];
  person.at(populationToday);
  for (let index = 0; index < orderCount; index += 1) {
    const placedOn = addDays(populationToday, -60 + index);
    const orderNumber = `N-${1000 + index}`;
    const until = addDays(placedOn, 4 + (index % 3));
    await person.does('order.record', {
      vendor: vendors[index % vendors.length] ?? '',
      orderNumber,
      placedOn,
      items: [{ name: index % 5 === 0 ? 'Crème brûlée torch' : `Thing ${index}` }],
      total: { amountMinor: 1000 + index, currency: 'USD' },
      ...(index % 4 === 0 ? { project: 'A place for the books' } : {}),
    });
    if (index % 9 === 8) continue;
    const basis = (['promised', 'estimated', 'paid'] as const)[index % 3] ?? 'promised';
    await person.does('expectation.record', { order: orderNumber, basis, from: addDays(until, -1), until });
    if (index % 6 === 0) {
      const dispatch = { kind: 'dispatch', until: addDays(placedOn, 1) } as const;
      await person.does('expectation.record', { order: orderNumber, ...dispatch });
    }
    const carrier = carriers[index % carriers.length] ?? '';
    const shippedOn = addDays(placedOn, 1 + (index % 2));
    const parcels = index % 7 === 3 ? ['A', 'B'] : ['A'];
    if (index % 8 !== 5 && shippedOn <= populationToday) {
      for (const parcel of parcels) {
        const trackingNumber = `1Z 999 ${orderNumber}${parcel}`;
        await person.does('shipment.record', {
          order: orderNumber,
          carrier,
          trackingNumber,
          shippedOn,
          service: 'Ground',
        });
      }
    }
    const on = addDays(until, (index % 5) - 2);
    if (on > populationToday || index % 10 === 7) continue;
    if (index % 11 === 4) await person.does('outcome.record', { order: orderNumber, event: 'never_came', on });
    else if (index % 13 === 6)
      await person.does('order.record', { order: orderNumber, cancelledOn: on, cancelledBy: 'person' });
    else await person.does('outcome.record', { order: orderNumber, on });
  }
  await person.does('shipment.record', {
    order: ['N-1058', 'N-1057'].filter((number) => Number(number.slice(2)) < 1000 + orderCount),
    trackingNumber: 'SHARED1',
    carrier: 'UPS',
    shippedOn: populationToday,
  });
  await person.does('expectation.record', {
    order: 'N-1001',
    kind: 'refund',
    basis: 'law',
    until: addDays(populationToday, -3),
  });
  await person.does('expectation.record', {
    kind: 'other',
    party: 'The plumber',
    words: 'mend the tap',
    until: '2026-05-06',
  });
  await person.does('party.record', {
    name: 'Brightaisle',
    country: 'GB',
    contacts: [{ channel: 'email', address: 'a@b.example' }],
  });
  await person.does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight Books',
    order: 'N-1004',
    summary: 'Where is it?',
    heldAt: '2026-04-20T10:00:00Z',
    awaitsReply: true,
    felt: -1,
  });
  await person.does('interaction.record', {
    channel: 'phone',
    direction: 'inbound',
    party: 'The plumber',
    summary: 'They will come',
    topic: 'service',
    heldAt: '2026-05-01T10:00:00Z',
  });
  await person.does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'The plumber',
    summary: 'When?',
    heldAt: '2026-05-04T11:00:00Z',
    awaitsReply: true,
  });
}
