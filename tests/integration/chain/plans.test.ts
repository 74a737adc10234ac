// Every query that a screen or a list runs goes by an index, on a new chain and on one that SQLite has counted.
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chain } from '../../../electron/agent/chain/index.ts';
import { said } from '../../../electron/agent/commands/acting.ts';
import { beginTransaction, newId } from '../../../electron/agent/facts/index.ts';
import * as queries from '../../../electron/agent/queries/index.ts';
import type { Asking } from '../../../electron/agent/queries/index.ts';
import { hasFallenDue, listOlder, listSort, listToday, showBoard } from '../../../electron/agent/watch/index.ts';
import { usualSettings } from '../../../electron/agent/settings.ts';
import { migrate } from '../../../electron/agent/store/migrate.ts';
import { todaySort } from '../../../shared/contract/today.ts';
import { type Draft, markOf, partyNameMark, ranks } from '../../../shared/model/index.ts';
import {
  type InputOf,
  type OperationName,
  type ParsedInputOf,
  api,
  orderSorts,
  projectSorts,
} from '../../../shared/api.ts';
import { defaultSchedule } from '../../../shared/terms/index.ts';
import { generatedChain, generatedDocument } from '../../bench/generated-chain.ts';
import { watched } from './plans.ts';

const today = '2026-03-20';
const settings = { ...usualSettings('US'), zone: 'UTC' };
let database: Database.Database;
let order: { readonly id: string; readonly order_number: string; readonly sort_on: string; readonly cluster: number };
let shipment: string;
let expectation: string;
let party: string;
let transaction: string;
let interaction: string;
let vendor: string;
let courier: string;
let project: string;

beforeAll(() => {
  database = new Database(':memory:');
  migrate(database);
  const chain = new Chain(database, settings);
  const drafts = [...generatedChain(2000, today)];
  const documents = new Map<string, number>();
  database.transaction(() => {
    for (let from = 0; from < drafts.length; from += 250) {
      const transaction = beginTransaction(database, 'documents_imported', new Date(`${today}T10:00:00Z`));
      const hash = from === 0 ? generatedDocument : `document ${from}`;
      const { lastInsertRowid } = database
        .prepare(
          `INSERT INTO document (hash, name, media_type, byte_count, relevant, last_transaction) VALUES (?, 'x', 'text/csv', 0, 1, ?)`,
        )
        .run(hash, transaction.seq);
      if (from === 0) documents.set(hash, Number(lastInsertRowid));
      chain.keep(drafts.slice(from, from + 250), transaction, documents);
    }
    const asked = said('interaction.held', `${today}T09:00:00Z`, [markOf('interaction', 'id', newId(0))], {
      channel: 'email',
      direction: 'outbound',
      summary: 'Where is it?',
      awaitsReply: {},
    });
    chain.keep([asked], beginTransaction(database, 'interaction_recorded', new Date(`${today}T10:00:00Z`)));
  })();
  const one = <T>(sql: string): T => database.prepare(sql).get() as T;
  order = one('SELECT id, order_number, sort_on, cluster FROM "order" ORDER BY sort_on DESC LIMIT 1 OFFSET 500');
  shipment = one<{ id: string }>('SELECT id FROM shipment LIMIT 1').id;
  expectation = one<{ id: string }>('SELECT id FROM expectation LIMIT 1').id;
  party = one<{ id: string }>('SELECT id FROM party LIMIT 1').id;
  interaction = one<{ id: string }>('SELECT id FROM interaction').id;
  transaction = one<{ id: string }>('SELECT id FROM "transaction" LIMIT 1').id;
  vendor = one<{ id: string }>(`SELECT id FROM party WHERE name = 'Vendor 001'`).id;
  courier = one<{ id: string }>(`SELECT id FROM party WHERE name = 'UPS'`).id;
  project = '01890000-0000-7000-8000-000000000001';
  database.transaction(() => chain.keep(attic(project), beginTransaction(database, 'orders_changed', new Date())))();
  database.exec(`UPDATE party SET renamed = 1 WHERE name = 'Vendor 001';
    DELETE FROM party_text WHERE rowid = (SELECT seq FROM party WHERE renamed = 1);
    INSERT INTO party_text (rowid, name) SELECT seq, 'renamed' FROM party WHERE renamed = 1`);
  // The machine may be busy with others' tests.
}, 60_000);
afterAll(() => database.close());

/** One agreement, as it was made otherwise than by file. */
function agree(): void {
  const file = JSON.stringify({ schedule: defaultSchedule('en', 'UTC') });
  const kept = database.prepare(
    `INSERT INTO document (hash, name, media_type, byte_count, relevant, last_transaction) VALUES ('agreed', 'x', 'application/json', 0, 1, 1)`,
  );
  database
    .prepare('INSERT INTO document_content (document, bytes) VALUES (?, ?)')
    .run(kept.run().lastInsertRowid, Buffer.from(file));
  const answer = JSON.stringify({ event: 'accepted', at: '2020-01-01T00:00:00Z' });
  database
    .prepare(
      `INSERT INTO negotiation (id, cluster, party, state, offer, offer_document, agreement, version, offered_at, valid_through, answer)
       VALUES ('agreed', 1, ?, 'accepted', 'urn:x', 'agreed', 'x', '1', '2020-01-01', '2020-02-01', ?)`,
    )
    .run(vendor, answer);
}

/** What a person says who puts some orders into a project among many, and was in touch about others. */
function attic(id: string): Draft[] {
  const mark = markOf('project', 'id', id);
  const source = { document: null, place: null, quote: null, rank: ranks.person };
  const occurred = `${today}T11:00:00Z`;
  const ids = database.prepare('SELECT id FROM "order" WHERE seq % 4 = 0').pluck().all() as string[];
  return [
    { kind: 'project.described', occurred, marks: [mark], source, body: { name: 'The attic' } },
    ...ids.map((order): Draft => {
      const other = markOf('project', 'id', order.replace(/^....../, 'bbbbbb'));
      return { kind: 'project.described', occurred, marks: [other], source, body: { name: `Project ${order}` } };
    }),
    ...ids
      .filter((_order, at) => at % 10 === 0)
      .map((order): Draft => ({
        kind: 'order.placed',
        occurred,
        marks: [markOf('order', 'id', order)],
        source,
        body: { project: mark },
      })),
    ...ids.map((order, at): Draft => {
      const name = `Vendor ${String(at % 300).padStart(3, '0')}`;
      return {
        kind: 'interaction.held',
        occurred,
        marks: [markOf('interaction', 'id', order.replace(/^....../, 'aaaaaa'))],
        source,
        body: {
          channel: 'email',
          direction: 'outbound',
          summary: 'Where is it?',
          order: markOf('order', 'id', order),
          party: { name, marks: [partyNameMark(name)] },
        },
      };
    }),
  ];
}

const parsed = <N extends OperationName>(name: N, input: InputOf<N>): ParsedInputOf<N> =>
  api[name].input.parse(input) as ParsedInputOf<N>;
const after = (): string => `${order.sort_on}~${order.cluster}~${order.id}`;
const orders = (input: InputOf<'orders.list'>) => (asking: Asking) =>
  queries.listOrders(asking, parsed('orders.list', input));
const expectations = (input: InputOf<'expectations.list'>) => (asking: Asking) =>
  queries.listExpectations(asking, parsed('expectations.list', input));

const why =
  (of: () => string, field: string, page: () => string | null = () => null) =>
  (asking: Asking) =>
    queries.explainField(asking, parsed('story.why', { ref: of(), field, after: page() }));

interface Question {
  readonly ask: (asking: Asking) => unknown;
  /** Plan lines that read more than they look up, each with the reason why that is right. */
  readonly reads: Readonly<Record<string, string>>;
}

/** Whether there is any agreement to judge by. */
const anyAgreement = { 'SCAN negotiation USING COVERING INDEX negotiation_cluster': 'ends at the first row' };
const ofMany = {
  ...anyAgreement,
  'SCAN tally': 'the standings are made of all tallies, which are few: one a party, role, verdict and day',
};
const marksOfOne = { 'SCAN marks': 'the few ids of one party' };
const newestFirst = 'the list in its own order, which the limit ends after a page';
const sortedReads = {
  'SCAN v USING COVERING INDEX party_name': 'the vendors by name, of whom there are few beside their orders',
  'SCAN m VIRTUAL TABLE INDEX 1:': 'the few names of one vendor',
  'SCAN known': 'the few currencies',
};
/** Asked once, beside the list and after it. */
const countsAll = 'each that counts is read; a list of more than a page asks it once';
const dense = 'hits lie dense along the list’s order, so the limit ends it soon; it is the command line’s, no screen’s';

const questions: Readonly<Record<string, Question>> = {
  'requests.list': {
    ask: (asking) => queries.listRequests(asking, parsed('requests.list', {})),
    reads: { 'SCAN request USING INDEX request_sort': newestFirst },
  },
  'requests.list of a party': {
    ask: (asking) => queries.listRequests(asking, parsed('requests.list', { party })),
    reads: {},
  },
  'terms.list': {
    ask: (asking) => queries.listNegotiations(asking, parsed('terms.list', {})),
    reads: { 'SCAN negotiation USING INDEX negotiation_sort': newestFirst },
  },
  'terms.list of a state': {
    ask: (asking) => queries.listNegotiations(asking, parsed('terms.list', { state: 'pending_response' })),
    reads: { 'SCAN negotiation USING INDEX negotiation_sort': newestFirst },
  },
  'terms.list of a party': {
    ask: (asking) => queries.listNegotiations(asking, parsed('terms.list', { party })),
    reads: {},
  },
  'terms.breaches': {
    ask: (asking) => queries.listBreaches(asking, parsed('terms.breaches', {})),
    reads: { 'SCAN negotiation': 'every agreement is looked at, of which a person has hundreds at most' },
  },
  'terms.kept': {
    ask: (asking) => {
      agree();
      queries.termsKept(asking, parsed('terms.kept', { party: vendor }));
      database.exec(
        `DELETE FROM negotiation; DELETE FROM document_content; DELETE FROM document WHERE hash = 'agreed'`,
      );
    },
    reads: {},
  },
  'terms.show': {
    ask: (asking) => queries.showTerms(asking, parsed('terms.show', {})),
    reads: {},
  },
  'terms.show of a party': {
    ask: (asking) => queries.showTerms(asking, parsed('terms.show', { party })),
    reads: {},
  },
  'data.map': {
    ask: (asking) => queries.mapData(asking, parsed('data.map', {})),
    reads: { 'SCAN party USING INDEX party_name': newestFirst, ...marksOfOne },
  },
  'data.map by kind and name': {
    ask: (asking) => queries.mapData(asking, parsed('data.map', { category: 'pd:Purchase', search: 'vendor' })),
    reads: { 'SCAN party USING INDEX party_name': newestFirst, ...marksOfOne },
  },
  'data.why': {
    ask: (asking) => {
      const vendor = queries.findParty(asking, 'Vendor 001', 'vendor');
      return queries.explainHolding(asking, parsed('data.why', { party: vendor?.id ?? '', category: 'pd:Purchase' }));
    },
    reads: marksOfOne,
  },
  'orders.list': { ask: orders({}), reads: { 'SCAN o USING INDEX order_sort': newestFirst } },
  'orders.list, the next page': { ask: (asking) => orders({ after: after() })(asking), reads: {} },
  ...Object.fromEntries(
    (['missed', 'met', 'exceeded', 'dropped', 'overdue', 'open'] as const).flatMap((verdict) => [
      [`orders.list ${verdict}`, { ask: orders({ verdict }), reads: {} }],
      [
        `orders.list ${verdict}, the next page`,
        { ask: (asking: Asking) => orders({ verdict, after: after() })(asking), reads: {} },
      ],
    ]),
  ),
  ...Object.fromEntries(
    orderSorts.flatMap((sort) =>
      (['ascending', 'descending'] as const).flatMap((direction) => [
        [
          `orders.list by ${sort}, ${direction}`,
          { ask: orders({ sort, direction }), reads: { ...sortedReads, 'SCAN o USING INDEX order_sort': newestFirst } },
        ],
        [
          `orders.list by ${sort}, ${direction}, the next page`,
          {
            ask: (asking: Asking) => {
              const { next } = queries.listOrders(asking, parsed('orders.list', { sort, direction, limit: 700 }));
              return orders({ sort, direction, after: next })(asking);
            },
            reads: { ...sortedReads, 'SCAN o USING INDEX order_sort': newestFirst },
          },
        ],
      ]),
    ),
  ),
  'orders.list of a vendor': { ask: orders({ vendor: 'Vendor 001' }), reads: {} },
  'orders.list of a courier': {
    ask: orders({ carrier: 'UPS' }),
    reads: { 'SCAN o USING INDEX order_sort': 'its orders lie dense, else they are fetched by their parcels' },
  },
  'orders.list in a state': { ask: orders({ state: 'shipped' }), reads: {} },
  'orders.list until': { ask: orders({ until: '2020-01-01' }), reads: {} },
  'orders.sum of a vendor': {
    ask: (asking) => queries.sumOrders(asking, parsed('orders.sum', { vendor: 'Vendor 001' })),
    reads: {},
  },
  'orders.deliveries': { ask: (asking) => queries.decidingDeliveries(asking, [order.id]), reads: {} },
  'orders.list since': { ask: orders({ since: '2026-01-01' }), reads: {} },
  'orders.list of a party': { ask: orders({ party: 'Vendor 001' }), reads: {} },
  'orders.list by a rare word': { ask: (asking) => orders({ search: order.order_number })(asking), reads: {} },
  'orders.list by digits within a number, in groups': { ask: orders({ search: '2048 7713' }), reads: {} },
  'orders.list by a frequent word': {
    ask: orders({ search: 'vendor' }),
    reads: { 'SCAN o USING INDEX order_sort': 'a word of every order finds a page at once in the list’s own order' },
  },
  'orders.list by a new name of their vendor': {
    ask: orders({ search: 'renamed' }),
    reads: { 'SCAN o USING INDEX order_sort': 'a vendor of many orders: they lie dense along the list’s order' },
  },
  'today.list': { ask: (asking) => listToday(asking), reads: {} },
  'today.board': { ask: (asking) => showBoard(asking), reads: {} },
  'what has just fallen due': {
    ask: (asking) => hasFallenDue(asking, new Date(`${today}T11:59:00Z`)),
    reads: { 'SCAN negotiation': 'offers are few' },
  },
  ...Object.fromEntries(
    todaySort.shape.sort.options.flatMap((sort) => [
      [`today.sort ${sort}`, { ask: (asking: Asking) => listSort(asking, parsed('today.sort', { sort })), reads: {} }],
      [
        `today.sort ${sort}, the next page`,
        {
          ask: (asking: Asking) => listSort(asking, parsed('today.sort', { sort, after: `2026-06-01~${expectation}` })),
          reads: {},
        },
      ],
    ]),
  ),
  'today.older': { ask: (asking) => listOlder(asking, parsed('today.older', {})), reads: {} },
  'today.older, the next page': {
    ask: (asking) => listOlder(asking, parsed('today.older', { after: `2020-01-01~${expectation}` })),
    reads: {},
  },
  'standings.list': {
    ask: (asking) => queries.listStandings(asking, {}),
    reads: { 'SCAN tally': 'the standings are made of all tallies, which are few: one a party, role, verdict and day' },
  },
  'standings.history': {
    ask: (asking) => queries.showStandingHistory(asking, parsed('standings.history', { party, role: 'vendor' })),
    reads: { 'SCAN tally': 'the prior is fitted to all tallies, once until something is written' },
  },
  'story.show of an order': { ask: (asking) => queries.showStory(asking, order.id), reads: {} },
  'story.show by number': { ask: (asking) => queries.showStory(asking, order.order_number), reads: {} },
  'story.show of a shipment': { ask: (asking) => queries.showStory(asking, shipment), reads: {} },
  'story.show of a party': { ask: (asking) => queries.showStory(asking, party), reads: {} },
  'story.show of an expectation': { ask: (asking) => queries.showStory(asking, expectation), reads: {} },
  'story.why': { ask: why(() => order.id, 'verdict'), reads: anyAgreement },
  ...Object.fromEntries(
    (['orderCount', 'spent', 'parcelCount', 'standing.vendor', 'standing.carrier'] as const).flatMap((field) => [
      [
        `story.why of a party's ${field}`,
        {
          ask: why(() => (field.includes('arcel') || field.endsWith('carrier') ? courier : vendor), field),
          reads: ofMany,
        },
      ],
      [
        `story.why of a party's ${field}, the next page`,
        {
          ask: why(() => (field.includes('arcel') || field.endsWith('carrier') ? courier : vendor), field, after),
          reads: ofMany,
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    (['orderCount', 'boughtCount', 'arrivedCount', 'costs', 'parties'] as const).map((field) => [
      `story.why of a project's ${field}`,
      { ask: why(() => project, field), reads: anyAgreement },
    ]),
  ),
  'projects.list': {
    ask: (asking) => queries.listProjects(asking, parsed('projects.list', {})),
    reads: { 'SCAN project USING INDEX project_name': newestFirst },
  },
  'projects.list, the next page': {
    ask: (asking) => queries.listProjects(asking, parsed('projects.list', { after: `a~${project}` })),
    reads: {},
  },
  ...Object.fromEntries(
    projectSorts.map((sort) => [
      `projects.list by ${sort}`,
      {
        ask: (asking: Asking) =>
          queries.listProjects(asking, parsed('projects.list', { sort, direction: 'descending' })),
        reads: { 'SCAN project USING INDEX project_name': 'projects are few, and put in order whole' },
      },
    ]),
  ),
  'projects.parties': {
    ask: (asking) => queries.partiesOfProject(asking, parsed('projects.parties', { project })),
    reads: {},
  },
  'orders.list of a project': { ask: (asking) => orders({ project })(asking), reads: {} },
  'interactions.list of a project': {
    ask: (asking) => queries.listInteractions(asking, parsed('interactions.list', { project })),
    reads: {},
  },
  ...Object.fromEntries(
    [
      'usb cable from Vendor 001 19.99 two-day UPS yesterday for The attic',
      'Vendor 001 arrived today',
      `order ${'0'.repeat(3)} arrived yesterday`,
      'called UPS about my parcel',
      'UPS answered',
    ].map((line) => [
      `quick.read of “${line}”`,
      {
        ask: (asking: Asking) =>
          queries.readQuick(asking, parsed('quick.read', { line, locale: 'en-US', currency: 'USD' })),
        reads: { 'SCAN o USING INDEX order_sort': 'awaited orders of a vendor lie dense along the list’s order' },
      },
    ]),
  ),
  'order.known': {
    ask: (asking) => queries.knownOrder(asking, parsed('order.known', { vendor: 'Vendor 001', orderNumber: '0-1' })),
    reads: {},
  },
  'expectations.list': { ask: expectations({}), reads: { 'SCAN e USING INDEX expectation_sort': newestFirst } },
  'expectations.list missed': { ask: expectations({ verdict: 'missed' }), reads: {} },
  'expectations.list overdue': { ask: expectations({ verdict: 'overdue' }), reads: {} },
  'expectations.list open': { ask: expectations({ verdict: 'open' }), reads: {} },
  'expectations.list of a party': {
    ask: expectations({ party: 'UPS' }),
    reads: { 'SCAN e USING INDEX expectation_sort': dense },
  },
  'shipments.list': {
    ask: (asking) => queries.listShipments(asking, parsed('shipments.list', {})),
    reads: { 'SCAN s USING INDEX shipment_sort': newestFirst },
  },
  'shipments.list of no order': {
    ask: (asking) => queries.listShipments(asking, parsed('shipments.list', { isLoose: true })),
    reads: { 'SCAN s USING INDEX shipment_loose': newestFirst },
  },
  'shipments.list of a party': {
    ask: (asking) => queries.listShipments(asking, parsed('shipments.list', { party: 'UPS' })),
    reads: {},
  },
  'parties.count': {
    ask: (asking) => queries.countParties(asking, parsed('parties.count', { role: 'vendor' })),
    reads: { 'SCAN party': 'parties are few', 'SCAN json_each VIRTUAL TABLE INDEX 1:': 'the roles of one party' },
  },
  'interactions.count': {
    ask: (asking) => queries.countInteractions(asking, parsed('interactions.count', {})),
    reads: { 'SCAN interaction USING COVERING INDEX interaction_cluster': countsAll },
  },
  'interactions.count by name': {
    ask: (asking) => queries.countInteractions(asking, parsed('interactions.count', { search: 'parcel' })),
    reads: { 'SCAN interaction': countsAll },
  },
  'projects.count': {
    ask: (asking) => queries.countProjects(asking, parsed('projects.count', {})),
    reads: { 'SCAN project': countsAll },
  },
  'requests.count': {
    ask: (asking) => queries.countRequests(asking, parsed('requests.count', {})),
    reads: { 'SCAN request USING COVERING INDEX request_cluster': countsAll },
  },
  'terms.count': {
    ask: (asking) => queries.countNegotiations(asking, parsed('terms.count', {})),
    reads: { 'SCAN negotiation USING COVERING INDEX negotiation_cluster': countsAll },
  },
  'transactions.count': {
    ask: (asking) => queries.countTransactions(asking),
    reads: { 'SCAN transaction': countsAll },
  },
  'data.count': {
    ask: (asking) => queries.countHolders(asking, parsed('data.count', {})),
    reads: { 'SCAN party USING INDEX party_name': newestFirst, ...marksOfOne },
  },
  'parties.list': {
    ask: (asking) => queries.listParties(asking, parsed('parties.list', {})),
    reads: { 'SCAN party USING INDEX party_name': newestFirst },
  },
  'transactions.list': {
    ask: (asking) => queries.listTransactions(asking, parsed('transactions.list', {})),
    reads: { 'SCAN transaction': newestFirst },
  },
  'demo.show': {
    ask: (asking) => queries.showDemo(asking),
    reads: { 'SCAN transaction USING INDEX transaction_demo': 'only those of the demo are in it' },
  },
  'transactions.show': { ask: (asking) => queries.showTransaction(asking, transaction), reads: {} },
  'transactions.facts': {
    ask: (asking) => queries.factsOfTransaction(asking, parsed('transactions.facts', { id: transaction })),
    reads: {},
  },
  'imports.list': {
    ask: (asking) => queries.listImports(asking, parsed('imports.list', {})),
    reads: { 'SCAN i': newestFirst },
  },
  'parties.list by a word': {
    ask: (asking) => queries.listParties(asking, parsed('parties.list', { search: 'vend' })),
    reads: {},
  },
  'parties.list by orders': {
    ask: (asking) => queries.listParties(asking, parsed('parties.list', { sort: 'orders', role: 'vendor' })),
    reads: {
      'SCAN party': 'parties are few beside their orders, and put in order whole',
      'SCAN order USING COVERING INDEX order_vendor': 'each party’s orders are counted along one index',
      'SEARCH order USING COVERING INDEX order_vendor (vendor>?)': 'the same',
    },
  },
  'parties.list by standing': {
    ask: (asking) => queries.listParties(asking, parsed('parties.list', { sort: 'standing', role: 'vendor' })),
    reads: {
      'SCAN party': 'parties are few beside their orders, and put in order whole',
      'SCAN tally': 'the counted verdicts, a row for each day and party, from which every standing is reckoned',
    },
  },
  'interactions.thread': { ask: (asking) => queries.showThread(asking, interaction), reads: anyAgreement },
  'interactions.replyDue': {
    ask: (asking) => queries.showReplyDue(asking, parsed('interactions.replyDue', { party, channel: 'email' })),
    reads: anyAgreement,
  },
  'parties.figures': {
    ask: (asking) => queries.showPartyFigures(asking, parsed('parties.figures', { party })),
    reads: {},
  },
  'interactions.list of a party': {
    ask: (asking) => queries.listInteractions(asking, parsed('interactions.list', { party: 'UPS' })),
    reads: {},
  },
};

/** Steps that read no table: constants, lists handed in, results of steps before, and a full-text index by its words. */
const readsNoTable =
  /^SCAN (?:CONSTANT ROW|json_each (?:EXISTS )?VIRTUAL TABLE|wanted VIRTUAL TABLE|(?:order|party)_text VIRTUAL TABLE INDEX 0:M|\(subquery-\d+\))/;

describe.each([
  ['on a new chain', false],
  ['on a chain that SQLite has counted', true],
] as const)('%s', (_name, counted) => {
  beforeAll(() => {
    if (counted) database.exec('ANALYZE');
  });

  test.each(Object.entries(questions))('%s goes by an index', async (_question, { ask, reads }) => {
    const { database: own, seen } = watched(database);
    await ask({ database: own, now: new Date(`${today}T12:00:00Z`), today, settings });
    expect(seen.size).toBeGreaterThan(0);
    const lines = [...seen.values()].flatMap(({ plan }) => plan);
    const read = lines.filter((line) => line.startsWith('SCAN ') && !readsNoTable.test(line));
    expect(read.filter((line) => !(line in reads))).toEqual([]);
    // An index that SQLite would have to make for the one question is an index that is missing.
    expect(lines.filter((line) => line.includes('AUTOMATIC'))).toEqual([]);
  });
});

test.each([{}, { vendor: 'Vendor 001' }, { state: 'delivered' }, { verdict: 'met' }] as const)(
  'orders %j are read in their order, not sorted',
  (input) => {
    const { database: own, seen } = watched(database);
    const asking = { database: own, now: new Date(`${today}T12:00:00Z`), today, settings };
    orders(input)(asking);
    orders({ ...input, after: after() })(asking);
    const lists = [...seen.values()].filter(({ sql }) => sql.includes('ORDER BY o.sort_on'));
    expect(lists).toHaveLength(2);
    expect(lists.flatMap(({ plan }) => plan).filter((line) => line.includes('FOR ORDER BY'))).toEqual([]);
  },
);

test('of a step’s facts no more are fetched than a page shows', () => {
  const { database: own, seen } = watched(database);
  const asking = { database: own, now: new Date(`${today}T12:00:00Z`), today, settings };
  queries.factsOfTransaction(asking, parsed('transactions.facts', { id: transaction }));
  const lines = [...seen.values()].flatMap(({ plan }) => plan);
  // Which these are is told by the index alone.
  expect(lines).toContain('SEARCH fact USING COVERING INDEX fact_transaction (in_transaction=? AND rowid>?)');
});

test('a query without an index is seen', () => {
  const { database: own, seen } = watched(database);
  own.prepare(`SELECT * FROM "order" WHERE notes = 'x'`);
  expect([...seen.values()].flatMap(({ plan }) => plan)).toEqual(['SCAN order']);
});
