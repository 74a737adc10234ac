// Lists, Today, standings and Why, held against each other on one chain of sixty orders.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { InputOf, OutputOf } from '../../../shared/api.ts';
import { type OrderListItem, type Standing, type Verdict, verdict as verdicts } from '../../../shared/model/index.ts';
import { Person } from './person.ts';
import { populate, populationToday } from './population.ts';

let person: Person;
beforeAll(async () => {
  person = new Person();
  await populate(person, 60);
});
afterAll(async () => {
  await person.leaves();
});

const lists = [
  'orders.list',
  'shipments.list',
  'parties.list',
  'projects.list',
  'interactions.list',
  'expectations.list',
  'documents.list',
  'transactions.list',
] as const;
type ListName = (typeof lists)[number];

async function all<N extends ListName>(
  name: N,
  input: Partial<InputOf<N>> = {},
  limit = 1000,
): Promise<OutputOf<N>['items']> {
  const items: OutputOf<N>['items'][number][] = [];
  let after: string | null = null;
  do {
    const page: OutputOf<N> = await person.does(name, { ...input, limit, after } as InputOf<N>);
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items as OutputOf<N>['items'];
}

test('the chain is as its facts give it', async () => {
  expect(await person.findings()).toEqual([]);
});

test.each(lists)('%s: pages visit each record once, in one order, whatever their size', async (name) => {
  const whole = await all(name);
  for (const limit of [1, 7, 20]) expect(await all(name, {}, limit)).toEqual(whole);
  expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
});

test('as many parties are counted as the list has, in a role and by name', async () => {
  for (const filter of [{}, { role: 'vendor' }, { role: 'carrier' }, { role: 'carrier', search: 'u' }] as const) {
    const { length } = await all('parties.list', filter);
    expect(length).toBeGreaterThan(0);
    expect(await person.does('parties.count', filter)).toEqual({ count: length });
  }
});

test('as many contacts, projects and steps are counted as their lists have, also by name', async () => {
  for (const filter of [{}, { search: 'when' }, { search: 'nothing' }]) {
    const { length } = await all('interactions.list', filter);
    expect(await person.does('interactions.count', filter)).toEqual({ count: length });
  }
  for (const filter of [{}, { search: 'books' }]) {
    const { length } = await all('projects.list', filter);
    expect(length).toBeGreaterThan(0);
    expect(await person.does('projects.count', filter)).toEqual({ count: length });
  }
  expect(await person.does('transactions.count', {})).toEqual({ count: (await all('transactions.list')).length });
});

test('as many requests and offers are counted as their lists have, also in a state', async () => {
  const other = new Person();
  onTestFinished(() => other.leaves());
  const asked = { jurisdiction: 'EU', right: 'access' } as const;
  await other.does('request.record', { ...asked, party: 'Brightaisle' });
  await other.does('request.record', { ...asked, party: 'Cablewright', event: 'sent', on: '2026-03-01' });
  await other.does('terms.asked', { party: 'Brightaisle' });
  await other.does('terms.asked', { party: 'Cablewright' });
  expect(await other.does('requests.count', {})).toEqual({ count: 2 });
  expect(await other.does('requests.count', { state: 'open' })).toEqual({ count: 1 });
  expect(await other.does('terms.count', {})).toEqual({ count: 2 });
  expect(await other.does('terms.count', { state: 'accepted' })).toEqual({ count: 0 });
});

test('an order tells its first item, and until when what is awaited of it is promised', async () => {
  for (const { id, firstItem, dueOn, verdict } of await all('orders.list')) {
    const story = await person.does('story.show', { ref: id });
    if (story.subject !== 'order') throw new Error('An order has the story of one.');
    expect(firstItem).toBe(story.items[0]?.name ?? null);
    const awaited = story.expectations.filter((each) => each.kind === 'delivery' && each.observedOn === null);
    const isAwaited = verdict === 'open' || verdict === 'overdue';
    if (isAwaited) expect(awaited.map(({ original }) => original?.until)).toContain(dueOn);
    else expect(dueOn).toBeNull();
  }
});

test('a page’s key that no page gave is refused', async () => {
  for (const name of lists) {
    expect(await person.refused(name, { after: 'nonsense' })).toMatchObject({ code: 'bad_page_key' });
  }
});

describe('verdicts as filters', () => {
  test.each(['orders.list', 'shipments.list', 'expectations.list', 'interactions.list'] as const)(
    '%s: each verdict’s list holds exactly those that show it',
    async (name) => {
      const whole: readonly { id: string; verdict: Verdict | null }[] = await all(name);
      for (const verdict of verdicts.options) {
        const narrowed: readonly { id: string }[] = await all(name, { verdict }, 5);
        expect(
          narrowed.map(({ id }) => id),
          verdict,
        ).toEqual(whole.filter((item) => item.verdict === verdict).map(({ id }) => id));
      }
    },
  );

  test('the chain has orders of every verdict, and some that nothing was promised of', async () => {
    const shown = new Set((await all('orders.list')).map(({ verdict }) => verdict));
    expect(shown).toEqual(new Set<Verdict | null>([...verdicts.options, null]));
  });
});

test('narrowed to a party: a vendor’s orders, a courier’s orders, and what is expected of either', async () => {
  const orders = await all('orders.list');
  const of = (name: string) => (order: OrderListItem) =>
    order.vendor?.name === name || order.shipments.some(({ carrier }) => carrier?.name === name);
  for (const name of ['Northlight Books', 'UPS', 'northlight books', 'United Parcel Service']) {
    const expected = orders.filter(of(name.startsWith('U') ? 'UPS' : 'Northlight Books'));
    expect(expected.length).toBeGreaterThan(5);
    expect(await all('orders.list', { party: name }, 4)).toEqual(expected);
  }
  const expectations = await all('expectations.list');
  expect(await all('expectations.list', { party: 'UPS' }, 3)).toEqual(
    expectations.filter(({ accountable, performing }) => [accountable?.name, performing?.name].includes('UPS')),
  );
  expect(await person.refused('orders.list', { party: 'Nobody' })).toMatchObject({ code: 'not_found' });
});

test('since a day', async () => {
  expect((await all('orders.list', { since: '2026-04-20' })).map(({ id }) => id)).toEqual(
    (await all('orders.list')).filter(({ placedOn }) => (placedOn ?? '') >= '2026-04-20').map(({ id }) => id),
  );
});

describe('standings', () => {
  const none = (): Standing['counts'] => ({ missed: 0, overdue: 0, met: 0, exceeded: 0 });

  test('count exactly what the lists show', async () => {
    const counted = new Map<string, Standing['counts']>();
    const count = (role: string, party: string | undefined, verdict: Verdict | null) => {
      if (party === undefined || verdict === null || verdict === 'open' || verdict === 'dropped') return;
      const counts = counted.get(`${role} ${party}`) ?? none();
      counts[verdict] += 1;
      counted.set(`${role} ${party}`, counts);
    };
    for (const { vendor, verdict } of await all('orders.list')) count('vendor', vendor?.name, verdict);
    for (const { carrier, performerVerdict } of await all('shipments.list'))
      count('carrier', carrier?.name, performerVerdict);
    for (const { kind, order, accountable, verdict } of await all('expectations.list')) {
      if (kind !== 'delivery') count(order === null ? 'service' : 'vendor', accountable?.name, verdict);
    }
    const standings = await person.does('standings.list', {});
    expect(new Map(standings.map(({ role, party, counts }) => [`${role} ${party.name}`, counts]))).toEqual(counted);
    const sum = standings.reduce((total, { counts }) => total + counts.missed + counts.met + counts.exceeded, 0);
    expect(sum).toBeGreaterThan(60);
  });

  test('are the best first, each with its interval, and how it compares to the next', async () => {
    for (const role of ['vendor', 'carrier'] as const) {
      const standings = await person.standings(role);
      const utilities = standings.map(({ utility }) => utility);
      expect(utilities).toEqual(utilities.toSorted((first, second) => second - first));
      for (const { kept, better } of standings.slice(0, -1)) {
        expect(kept.low).toBeLessThan(kept.mean);
        expect(kept.high).toBeGreaterThan(kept.mean);
        expect(better).not.toBeNull();
      }
      expect(standings.at(-1)?.better).toBeNull();
    }
  });

  test('without a half-life, age no longer matters', async () => {
    const before = await person.standings('vendor');
    await person.does('settings.change', { halfLifeDays: null });
    const near = await person.at(populationToday).standings('vendor');
    expect(near.map(({ kept }) => kept.mean)).not.toEqual(before.map(({ kept }) => kept.mean));
    const settled = near.filter(({ counts }) => counts.overdue === 0);
    const far = await person.at('2036-05-04').standings('vendor');
    for (const { party, counts } of settled) {
      const then = far.find((standing) => standing.party.id === party.id);
      expect(then?.counts.met).toBe(counts.met);
    }
    const farther = await person.at('2040-05-04').standings('vendor');
    expect(farther.map(({ kept }) => kept)).toEqual(far.map(({ kept }) => kept));
    await person.does('settings.change', { halfLifeDays: 365 });
    const faded = await person.standings('vendor');
    expect(faded.map(({ kept }) => kept.mean)).not.toEqual(far.map(({ kept }) => kept.mean));
    person.at(populationToday);
  });
});

test('the person weighs what exceeding is worth, and standings are ranked by it', async () => {
  const { weights } = await person.does('settings.show', {});
  expect(weights).toEqual({ missed: 0, met: 1, exceeded: 1.15 });
  const before = await person.standings('carrier');
  await person.does('settings.change', { weights: { missed: 0, met: 1, exceeded: 3 } });
  const after = await person.standings('carrier');
  expect(after.map(({ kept }) => kept.mean).toSorted()).toEqual(before.map(({ kept }) => kept.mean).toSorted());
  for (const { party, utility } of after) {
    expect(utility).toBeGreaterThan(before.find((standing) => standing.party.id === party.id)?.utility ?? Infinity);
  }
  await person.does('settings.change', { weights });
  expect(await person.standings('carrier')).toEqual(before);
});

describe('Today', () => {
  test('shows what is overdue first, then to collect, due, unanswered and arriving', async () => {
    const today = await person.does('today.list', {});
    const reasons = today.map(({ reason }) => reason);
    const order = ['overdue', 'collect', 'due', 'unanswered', 'arriving'];
    expect(reasons).toEqual(reasons.toSorted((first, second) => order.indexOf(first) - order.indexOf(second)));
    expect(new Set(reasons)).toEqual(new Set(['overdue', 'due', 'unanswered', 'arriving']));
    const shown = today.flatMap(({ expectation }) => expectation?.id ?? []);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('has everything that is overdue, the longest first, and nothing that is settled', async () => {
    const today = await person.does('today.list', {});
    const overdue = today.filter(({ reason }) => reason === 'overdue');
    const expected = await all('expectations.list', { verdict: 'overdue' });
    expect(overdue.map(({ expectation }) => expectation?.id).sort()).toEqual(expected.map(({ id }) => id).sort());
    for (const { expectation } of today) expect(['overdue', 'open']).toContain(expectation?.verdict);
    for (const { expectation, reason, daysLate } of overdue)
      if (expectation?.kind !== 'reply') expect([reason, daysLate]).toEqual([reason, expectation?.gapDays]);
  });

  test('has every delivery that is to arrive within three days', async () => {
    const today = await person.does('today.list', {});
    const arriving = today.filter(({ reason }) => reason === 'arriving').map(({ expectation }) => expectation?.id);
    const expected = (await all('expectations.list', { verdict: 'open', kind: 'delivery' })).filter(
      ({ current }) => (current.from ?? current.until) <= '2026-05-07',
    );
    expect(arriving.sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(arriving.length).toBeGreaterThan(1);
  });

  test('calls things by their names', async () => {
    const today = await person.does('today.list', {});
    for (const { title } of today) expect(title).not.toBe('');
    expect(today.find(({ expectation }) => expectation?.kind === 'other')).toMatchObject({ title: 'mend the tap' });
    expect(today.find(({ expectation }) => expectation?.interaction?.name === 'When?')).toMatchObject({
      reason: 'unanswered',
      title: 'When?',
    });
  });
});

describe('search', () => {
  const found = async (search: string): Promise<(string | null)[]> =>
    (await all('orders.list', { search })).map(({ orderNumber }) => orderNumber).sort();
  const having = async (test_: (order: OrderListItem) => boolean): Promise<(string | null)[]> =>
    (await all('orders.list'))
      .filter(test_)
      .map(({ orderNumber }) => orderNumber)
      .sort();

  test('by number, however it is spelled', async () => {
    for (const search of ['N-1017', 'n-1017', 'N1017', '#N-1017', '1017', ' N-1017 ', 'n 1017'])
      expect(await found(search), search).toContain('N-1017');
    expect(await found('N-1017')).toEqual(['N-1017']);
    expect(await found('N-101')).toHaveLength(10);
  });

  test('by item and vendor, with and without accents, also both together', async () => {
    const torches = await having((order) => (Number(order.orderNumber?.slice(2)) - 1000) % 5 === 0);
    for (const search of ['creme brulee', 'Crème Brûlée', 'CREME', 'torch brul'])
      expect(await found(search)).toEqual(torches);
    const cafe = await having(({ vendor }) => vendor?.name === 'Café Łódź');
    for (const search of ['café', 'Cafe', 'CAFÉ']) expect(await found(search)).toEqual(cafe);
    expect(await found('cafe torch')).toEqual(cafe.filter((number) => torches.includes(number)));
    expect(await found('harbor & pine')).toEqual(await having(({ vendor }) => vendor?.name === 'Harbor & Pine'));
  });

  test('by tracking number, whole, begun, or in groups as it is printed', async () => {
    for (const search of ['1Z999N1000A', '1z999n1000', '1Z 999 N-1000A', '1Z 999 N1000 A'])
      expect(await found(search), search).toEqual(['N-1000']);
  });

  test('by the digits within a number, from their beginning, also in groups as one says them', async () => {
    const told = new Person();
    onTestFinished(async () => told.leaves());
    await told.does('order.record', { vendor: 'Harrow', orderNumber: 'HF20487713' });
    await told.does('shipment.record', { order: 'HF20487713', carrier: 'UPS', trackingNumber: '1Z999AA10123456784' });
    const numbers = async (search: string) =>
      (await told.does('orders.list', { search })).items.map(({ orderNumber }) => orderNumber);
    for (const search of ['20487713', '20487', '2048 7713', 'harrow 20487', '10123456784', '101-2345'])
      expect(await numbers(search), search).toEqual(['HF20487713']);
    for (const search of ['0487713', '2048 8']) expect(await numbers(search), search).toEqual([]);
  });

  test('nothing found is an empty list; signs alone narrow nothing', async () => {
    expect(await found('zzzz')).toEqual([]);
    expect(await found('"')).toHaveLength(60);
    expect(await found('%')).toHaveLength(60);
    expect(await found('_')).toHaveLength(60);
    expect(await found(`thing" OR "a`)).toEqual([]);
  });

  test('projects and contacts by their words, page by page, each in the order of its list', async () => {
    const contacts = await all('interactions.list');
    const asked = contacts.filter(({ summary }) => summary === 'Where is it?');
    expect(asked.length).toBeGreaterThan(0);
    expect(await all('interactions.list', { search: 'IS wher' }, 2)).toEqual(asked);
    expect(await all('interactions.list', { search: 'here' })).toEqual([]);
    for (const sort of ['name', 'until'] as const) {
      expect(await all('projects.list', { search: 'bóoks pla', sort }, 1)).toMatchObject([
        { name: 'A place for the books' },
      ]);
      expect(await all('projects.list', { search: 'ooks', sort })).toEqual([]);
    }
  });

  test('with a verdict and a party', async () => {
    const expected = await having(({ verdict, vendor }) => verdict === 'missed' && vendor?.name === 'Brightaisle');
    const shown = await all('orders.list', { search: 'thing', verdict: 'missed', party: 'Brightaisle' }, 2);
    expect(shown.map(({ orderNumber }) => orderNumber).every((number) => expected.includes(number))).toBe(true);
    expect(shown.length).toBeGreaterThan(0);
  });
});

describe('stories', () => {
  test('are told by id, order number and tracking number', async () => {
    const byNumber = await person.does('story.show', { ref: 'N-1003' });
    expect(await person.does('story.show', { ref: byNumber.record.id })).toEqual(byNumber);
    expect(await person.does('story.show', { ref: 'n1003' })).toEqual(byNumber);
    expect((await person.does('story.show', { ref: '1z 999 n-1003 b' })).subject).toBe('shipment');
    expect(await person.refused('story.show', { ref: 'N-9999' })).toMatchObject({ code: 'not_found' });
  });

  test('Why? answers for every field of every record, with facts behind each that is known', async () => {
    const kinds = ['order', 'shipment', 'party', 'project', 'interaction', 'expectation'] as const;
    const [orders, shipments, parties, projects, interactions, expectations] = await Promise.all([
      all('orders.list'),
      all('shipments.list'),
      all('parties.list'),
      all('projects.list'),
      all('interactions.list'),
      all('expectations.list'),
    ]);
    const records: Record<(typeof kinds)[number], readonly { id: string }[]> = {
      order: orders.slice(0, 25),
      shipment: shipments.slice(0, 15),
      party: parties,
      project: projects,
      interaction: interactions,
      expectation: expectations.slice(0, 25),
    };
    const unexplained = new Set<string>();
    for (const kind of kinds) {
      expect(records[kind].length).toBeGreaterThan(0);
      for (const record of records[kind]) {
        for (const [field, value] of Object.entries(record) as [string, unknown][]) {
          if (field === 'id') continue;
          const why = await person.does('story.why', { ref: record.id, field });
          expect(why.value, `${kind}.${field}`).toEqual(value);
          expect(why.rule).not.toBe('');
          const isEmpty = value === null || value === 0 || (Array.isArray(value) && value.length === 0);
          // Where facts add up none of them decides alone.
          const isTogether = ['addsUp', 'statements', 'shipments', 'orders'].includes(why.ruleCode);
          const explains = isTogether ? why.evidence.length > 0 : why.evidence.some(({ decisive }) => decisive);
          if (!isEmpty && !explains) unexplained.add(`${kind}.${field}`);
        }
      }
    }
    expect([...unexplained]).toEqual([]);
  });

  test('Why? of a field that no record has names those that it has', async () => {
    expect(await person.refused('story.why', { ref: 'N-1003', field: 'weather' })).toMatchObject({
      code: 'no_such_field',
      message: expect.stringContaining('placedOn') as unknown,
    });
  });
});

test('from thirty verdicts on, the prior is the person’s own', async () => {
  const other = new Person();
  other.at(populationToday);
  const means: number[] = [];
  for (let index = 0; index < 31; index += 1) {
    const orderNumber = `R-${index}`;
    await other.does('order.record', { vendor: `Vendor ${index % 3}`, orderNumber, placedOn: '2026-05-01' });
    await other.does('expectation.record', { order: orderNumber, until: '2026-05-02' });
    await other.does('outcome.record', { order: orderNumber, on: '2026-05-04' });
    if (index < 28) continue;
    means.push((await other.standing('vendor', 'Vendor 0')).kept.mean);
  }
  // 29, 30 and 31 verdicts, all missed: with the offered prior the mean falls slowly, with one's own at a stroke.
  const [at29, at30] = means;
  expect((at29 ?? 0) - (at30 ?? 1)).toBeGreaterThan(0.1);
  await other.leaves();
});
