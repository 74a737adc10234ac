// What many records make: "Why?" leads to each of them, page by page, and they add up to the figure.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Explanation } from '../../../shared/api.ts';
import { keptOf } from '../../../shared/judge/index.ts';
import { Person, orders } from './person.ts';
import { populate, populationToday } from './population.ts';

type Part = NonNullable<Explanation['parts']>['items'][number];

const person = new Person();
beforeAll(async () => {
  await populate(person, 40);
  person.at('2026-05-01');
  await person.does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Helpdesk of nobody',
    summary: 'Is anybody there?',
    replyUntil: '2026-05-02T12:00:00Z',
  });
  person.at(populationToday);
}, 60_000);
afterAll(() => person.leaves());

/** All parts of a figure, each page asked for by the end of the one before. */
async function partsOf(of: Person, ref: string, field: string): Promise<{ parts: Part[]; first: Explanation }> {
  const first = await of.does('story.why', { ref, field });
  const parts = [...(first.parts?.items ?? [])];
  for (let next = first.parts?.next ?? null; next !== null;) {
    const page = await of.does('story.why', { ref, field, after: next });
    parts.push(...(page.parts?.items ?? []));
    next = page.parts?.next ?? null;
  }
  expect(parts.length).toBe(first.parts?.count);
  for (const { facts } of first.parts?.items ?? []) expect(facts.length).toBeGreaterThan(0);
  return { parts, first };
}

describe('a standing', () => {
  test.each(['vendor', 'carrier', 'service'] as const)(
    'as %s is made of the verdicts that Why? lists',
    async (role) => {
      const standings = await person.standings(role);
      expect(standings.length).toBeGreaterThan(0);
      for (const { party, counts, kept } of standings) {
        const { parts, first } = await partsOf(person, party.id, `standing.${role}`);
        const counted = Object.fromEntries(
          Object.keys(counts).map((verdict) => [verdict, parts.filter((part) => part.verdict === verdict).length]),
        );
        expect(counted).toEqual(counts);
        expect(first.weighing?.counts).toEqual(counts);
        const weight = (...verdicts: string[]): number =>
          parts.reduce((sum, part) => sum + (verdicts.includes(part.verdict ?? '') ? (part.weight ?? 0) : 0), 0);
        const known = { missed: weight('missed', 'overdue'), met: weight('met'), exceeded: weight('exceeded') };
        const { before } = first.weighing ?? { before: { missed: 0, met: 0, exceeded: 0 } };
        const strength = before.missed + before.met + before.exceeded;
        const prior = {
          strength,
          missed: before.missed / strength,
          met: before.met / strength,
          exceeded: before.exceeded / strength,
        };
        expect(keptOf(known, prior).mean).toBeCloseTo(kept.mean, 6);
        expect(first.weighing?.counted.missed).toBeCloseTo(known.missed, 6);
      }
    },
  );
});

test('what was spent with a vendor is the totals that Why? lists, the cancelled left out', async () => {
  const { items } = await person.does('parties.list', { role: 'vendor' });
  for (const { id, orderCount } of items) {
    const { spent } = await person.does('parties.figures', { party: id });
    const { parts, first } = await partsOf(person, id, 'spent');
    expect(first.value).toEqual(spent);
    for (const { amountMinor, currency } of spent) {
      const amounts = parts.flatMap(({ amount }) => (amount?.currency === currency ? [amount.amountMinor] : []));
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(amountMinor);
    }
    expect((await partsOf(person, id, 'orderCount')).parts).toHaveLength(orderCount);
  }
});

test('the parcels of a courier are each listed, with the fact that names it', async () => {
  const { items } = await person.does('parties.list', { role: 'carrier' });
  expect(items.length).toBeGreaterThan(0);
  for (const { id } of items) {
    const { parcelCount } = await person.does('parties.figures', { party: id });
    const { parts } = await partsOf(person, id, 'parcelCount');
    expect(parts).toHaveLength(parcelCount);
    expect(new Set(parts.map(({ record }) => record.subject))).toEqual(new Set(['shipment']));
    // Each goes by what is in it, who sent it and its number, where that is one order.
    for (const { record } of parts) {
      const story = await person.does('story.show', { ref: record.id });
      if (story?.subject !== 'shipment') throw new Error('No story of a parcel');
      const [order, ...others] = story.record.orders;
      if (order === undefined || others.length > 0) continue;
      const { items: listed } = await person.does('orders.list', { search: order.name });
      const { firstItem = null, vendor = null } = listed.find(({ id: known }) => known === order.id) ?? {};
      for (const part of [firstItem, vendor?.name ?? null]) if (part !== null) expect(record.name).toContain(part);
    }
  }
});

describe('a project', () => {
  const own = new Person();
  beforeAll(async () => {
    own.at('2026-03-02');
    await own.does('project.record', { name: 'A dry cellar', until: '2026-03-31' });
    for (const number of ['C-1', 'C-2', 'C-3']) {
      const id = await orders(own, 'Fernhill', number, '2026-03-01');
      const total = { amountMinor: 1000, currency: number === 'C-3' ? 'EUR' : 'USD' };
      await own.does('order.record', { order: id, total, project: 'a dry cellar' });
    }
    await own.does('shipment.record', { order: 'C-1', carrier: 'UPS', shippedOn: '2026-03-02' });
    await own.does('interaction.record', {
      channel: 'phone',
      direction: 'outbound',
      party: 'Fernhill',
      order: 'C-1',
      summary: 'Asked about C-1',
    });
    await own.does('interaction.record', {
      channel: 'phone',
      direction: 'outbound',
      party: 'Rosa',
      project: 'A dry cellar',
      summary: 'How to seal a wall',
    });
    own.at('2026-03-05');
    await own.does('outcome.record', { order: 'C-1', on: '2026-03-05' });
    await own.does('order.record', { order: 'C-2', cancelledOn: '2026-03-05' });
  });
  afterAll(() => own.leaves());
  const project = async () => {
    const [item] = (await own.does('projects.list', {})).items;
    if (item === undefined) throw new Error('there is no project');
    return item;
  };

  test('tells what it costs, what arrived, and who has to do with it', async () => {
    expect(await project()).toMatchObject({
      achieved: null,
      achievedOn: null,
      verdict: 'open',
      gapDays: null,
      orderCount: 3,
      boughtCount: 2,
      arrivedCount: 1,
    });
    expect((await project()).costs).toEqual(
      expect.arrayContaining([
        { amountMinor: 1000, currency: 'EUR' },
        { amountMinor: 1000, currency: 'USD' },
      ]),
    );
    const parties = await own.does('projects.parties', { project: 'A dry cellar' });
    expect(parties.map(({ party, ...counts }) => [party.name, counts])).toEqual([
      ['Fernhill', { orderCount: 3, parcelCount: 0, contactCount: 1 }],
      ['UPS', { orderCount: 0, parcelCount: 1, contactCount: 0 }],
      ['Rosa', { orderCount: 0, parcelCount: 0, contactCount: 1 }],
    ]);
    const contacts = await own.does('interactions.list', { project: 'A dry cellar' });
    expect(contacts.items.map(({ summary }) => summary).toSorted()).toEqual(['Asked about C-1', 'How to seal a wall']);
    const { id } = await project();
    const { parts } = await partsOf(own, id, 'costs');
    expect(parts.map(({ record, amount }) => [record.name, amount?.currency])).toEqual(
      expect.arrayContaining([
        ['Thing of C-1 · Fernhill · C-1', 'USD'],
        ['Thing of C-3 · Fernhill · C-3', 'EUR'],
      ]),
    );
    expect((await partsOf(own, id, 'parties')).parts).toHaveLength(6);
  });

  test('is judged against its own day, and what was put into it is taken out and put back', async () => {
    const { id } = await project();
    await own.does('project.record', { project: id, achieved: true, achievedOn: '2026-03-04' });
    expect(await project()).toMatchObject({ achieved: true, achievedOn: '2026-03-04', verdict: 'met', gapDays: 0 });
    // A wish has the grace of one: Thursday for Wednesday is kept, Friday is not.
    await own.does('project.record', { project: id, until: '2026-03-03' });
    expect(await project()).toMatchObject({ verdict: 'met', gapDays: 1 });
    await own.does('project.record', { project: id, achievedOn: '2026-03-05' });
    expect(await project()).toMatchObject({ achieved: true, verdict: 'missed', gapDays: 2 });
    expect(await own.refused('project.record', { project: id, achievedOn: '2026-03-06' })).toMatchObject({
      code: 'not_yet',
    });
    const why = await own.does('story.why', { ref: id, field: 'verdict' });
    expect(why.ruleCode).toBe('projectVerdict');
    expect(why.evidence.length).toBeGreaterThan(0);
    await own.does('project.record', { project: id, until: null });
    expect(await project()).toMatchObject({ until: null, verdict: null, gapDays: null });

    await own.does('order.record', { order: 'C-3', project: null });
    expect(await project()).toMatchObject({ orderCount: 2, boughtCount: 1 });
    expect((await own.order('C-3')).project).toBeNull();
    await own.does('transactions.undo', {});
    expect(await project()).toMatchObject({ orderCount: 3 });
    await own.does('orders.record', { orders: ['C-1', 'C-3'], project: null });
    expect(await project()).toMatchObject({ orderCount: 1, costs: [] });
    expect(await own.findings()).toEqual([]);
    await own.does('transactions.undo', {});
  });

  test('stands in the list where its day, its costs or its progress put it, page by page', async () => {
    await own.does('project.record', { name: 'Zinnias', until: '2026-03-20' });
    await own.does('project.record', { name: 'Bread' });
    const names = async (sort: 'name' | 'until' | 'costs' | 'progress', direction: 'ascending' | 'descending') => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page: { items: { name: string }[]; next: string | null } = await own.does('projects.list', {
          sort,
          direction,
          limit: 1,
          after,
        });
        found.push(...page.items.map(({ name }) => name));
        after = page.next;
      } while (after !== null);
      return found;
    };
    expect(await names('name', 'descending')).toEqual(['Zinnias', 'Bread', 'A dry cellar']);
    expect((await names('until', 'ascending'))[0]).toBe('Zinnias');
    expect((await names('until', 'descending'))[0]).toBe('Zinnias');
    expect((await names('costs', 'descending'))[0]).toBe('A dry cellar');
    expect(await names('progress', 'ascending')).toHaveLength(3);
  });
});
