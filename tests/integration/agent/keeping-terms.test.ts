// An agreement feeds the chain: what it promises becomes what is expected, and what is not kept is a breach.
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerInput, Clause, Offer } from '../../../shared/terms/index.ts';
import {
  defaultSchedule,
  digestOf,
  fileBytes,
  makeAnswer,
  newSeed,
  roster,
  signerOf,
} from '../../../shared/terms/index.ts';
import { mailOf } from '../bad-input/corpus.ts';
import { Person } from './person.ts';

const baseline = roster.find(({ id }) => id.endsWith('SD-BASE'))?.id ?? '';
const shop = 'Northlight Books';

let person: Person;
beforeEach(() => {
  person = new Person('Europe/Berlin').at('2026-03-02T09:00:00Z');
});
afterEach(async () => {
  expect(await person.findings()).toEqual([]);
  await person.leaves();
});

const ownClauses: readonly Clause[] = [
  { clause: 'dispatch', type: 'Dispatch', days: 1, counted: 'business_days' },
  { clause: 'delivery', type: 'Delivery', days: 3, counted: 'business_days' },
  { clause: 'stated_date', type: 'StatedDate', graceDays: 2, counted: 'calendar_days' },
  { clause: 'reply.email', type: 'ReplyTime', channel: 'email', minutes: 120, clock: 'all_hours' },
];

/** The person's terms have the clauses above. */
async function stated(): Promise<void> {
  const kept = defaultSchedule('en', 'Europe/Berlin').clauses.filter(
    ({ clause }) => !ownClauses.some((own) => own.clause === clause),
  );
  await person.does('terms.state', { agreement: baseline, schedule: { clauses: [...kept, ...ownClauses] } });
}

/** The shop accepts those terms by telephone. */
async function agreed(): Promise<string> {
  await stated();
  const { subject } = await person.does('terms.offer', { party: shop });
  await person.does('terms.sent', { negotiation: subject.id, channel: 'email' });
  await person.does('terms.answered', { negotiation: subject.id, event: 'accepted', channel: 'phone' });
  return subject.id;
}

/** An offer of those terms, and what the shop's signed answer to it comes to when it is brought. */
async function offeredByFile(input: { amend?: boolean } = {}) {
  await stated();
  const { subject, document } = await person.does('terms.offer', { party: shop, ...input });
  const { bytes } = await person.does('documents.bytes', { id: document });
  const offer = JSON.parse(new TextDecoder().decode(bytes)) as Offer;
  const answer = async (issued: string, decision: AnswerInput['decision'] = { kind: 'accept' }) =>
    makeAnswer({ offer, decision, name: shop, issued }, company);
  const bring = async (file: object) => {
    const [result] = await person.does('terms.import', { files: [{ name: 'answer.json', bytes: fileBytes(file) }] });
    if (result === undefined) throw new Error('nothing came of the file');
    return result;
  };
  return { negotiation: subject.id, offer, answer, bring };
}
const company = signerOf(newSeed());

const expected = async (kind: 'delivery' | 'dispatch' | 'reply' | 'refund') =>
  (await person.does('expectations.list', { kind })).items[0];

describe('an agreement in force', () => {
  test('promises dispatch and delivery of what is ordered under it, by its clauses', async () => {
    const negotiation = await agreed();
    person.at('2026-03-06T10:00:00Z');
    const { subject } = await person.does('order.record', {
      vendor: shop,
      orderNumber: 'NB-1',
      placedOn: '2026-03-06',
    });
    expect(await expected('delivery')).toMatchObject({
      basis: 'promised',
      original: { from: null, until: '2026-03-11' },
      statements: [{ clause: 'delivery', by: { name: shop } }],
    });
    expect(await expected('dispatch')).toMatchObject({ original: { until: '2026-03-09' } });
    const why = await person.does('story.why', { ref: subject.id, field: 'original' });
    const clause = why.evidence.find(({ decisive }) => decisive);
    expect(clause?.place).toMatch(/^\/schedule\/clauses\/\d+$/);
    expect(clause?.quote).toMatch(/"clause":"(delivery|dispatch)"/);
    expect(clause?.document?.name).toMatch(/^terms for Northlight Books/);
    await person.does('terms.end', { negotiation });
    expect(await expected('delivery')).toMatchObject({ original: { until: '2026-03-11' } });
  });

  test('makes promises of the dates named, with the grace agreed', async () => {
    await agreed();
    person.at('2026-03-06T10:00:00Z');
    const { subject } = await person.does('order.record', {
      vendor: shop,
      orderNumber: 'NB-1',
      placedOn: '2026-03-06',
    });
    await person.does('expectation.record', {
      kind: 'delivery',
      order: subject.id,
      until: '2026-03-20',
      basis: 'promised',
    });
    expect(await expected('delivery')).toMatchObject({
      basis: 'promised',
      original: { until: '2026-03-20' },
      statements: [{ clause: 'stated_date' }],
      graceDays: 0,
    });
    const promise = await expected('delivery');
    expect(promise?.statements[0]?.agreedAt).toMatch(/^2026-03-0/);
    // What makes the date a promise stands among what the verdict rests on.
    const { evidence } = await person.does('story.why', { ref: promise?.id ?? '', field: 'verdict' });
    expect(evidence.map(({ says }) => says['clause'] ?? null)).toContain('stated_date');
    person.at('2026-03-22T12:00:00Z');
    await person.does('outcome.record', { order: subject.id, on: '2026-03-22' });
    expect(await expected('delivery')).toMatchObject({ verdict: 'met' });
  });

  test('has other orders looked at again that no mail spoke of: those are not told as changed', async () => {
    await agreed();
    await person.does('order.record', { vendor: shop, orderNumber: 'NB-1', placedOn: '2026-03-03' });
    const bytes = new TextEncoder().encode(mailOf(1).replaceAll('Fernhill', shop));
    const outcome = await person.does('documents.import', { files: [{ name: 'order.eml', bytes }] });
    expect(outcome).toMatchObject({ read: 1, orders: { new: 1, changed: 0 } });
  });

  test('leaves alone what was ordered before it, and so does an offer that nobody has accepted yet', async () => {
    const order = { vendor: shop, orderNumber: 'NB-2', placedOn: '2026-03-03' };
    await person.does('order.record', order);
    await person.does('order.record', { ...order, orderNumber: 'NB-1', placedOn: '2026-01-05' });
    // A record that is folded again is written anew, after all others.
    const kept = (): readonly unknown[] => {
      const database = new Database(path.join(person.folder, 'counterpart.sqlite'), { readonly: true });
      const places = database.prepare('SELECT seq FROM "order" ORDER BY order_number').pluck().all();
      database.close();
      return places;
    };
    const before = kept();
    await stated();
    const { subject } = await person.does('terms.offer', { party: shop });
    await person.does('terms.sent', { negotiation: subject.id, channel: 'email' });
    expect(kept()).toEqual(before);
    await person.does('terms.answered', { negotiation: subject.id, event: 'accepted', channel: 'phone' });
    const agreedOn = kept();
    expect(agreedOn[0]).toBe(before[0]);
    expect(agreedOn[1]).not.toBe(before[1]);
    await person.does('terms.broken', { negotiation: subject.id, clause: 'delivery' });
    await person.does('party.record', { name: shop, customerNumber: '20-4417' });
    expect(kept()).toEqual(agreedOn);
  });

  test.each([false, true])(
    'is no longer that of a company which is parted from the one that agreed',
    async (isTurned) => {
      await agreed();
      const { subject } = await person.does('order.record', {
        vendor: 'Northlight Shop',
        orderNumber: 'NS-1',
        placedOn: '2026-03-03',
      });
      const { items } = await person.does('parties.list', {});
      const [mine, theirs] = [shop, 'Northlight Shop'].map(
        (name) => items.find((item) => item.name === name)?.id ?? '',
      );
      const both: [string, string] = isTurned ? [theirs ?? '', mine ?? ''] : [mine ?? '', theirs ?? ''];
      await person.does('subjects.join', { subjects: both });
      expect((await person.expectations(subject.id)).map(({ kind }) => kind)).toContain('delivery');
      await person.does('subjects.part', { subjects: both });
      expect(await person.expectations(subject.id)).toEqual([]);
    },
  );

  test('says how soon a question is answered, and is no more once it is taken back', async () => {
    await agreed();
    person.at('2026-03-07T10:00:00Z');
    await person.does('interaction.record', {
      party: shop,
      channel: 'email',
      direction: 'outbound',
      summary: 'Where is it?',
      awaitsReply: true,
    });
    expect(await expected('reply')).toMatchObject({
      basis: 'promised',
      original: { until: '2026-03-07T12:00:00.000Z' },
      statements: [{ clause: 'reply.email', by: { name: shop } }],
    });
    const { items } = await person.does('transactions.list', {});
    const accepted = items.find(({ kind }) => kind === 'terms_answered');
    await person.does('transactions.undo', { transactions: [accepted?.id ?? ''] });
    expect(await expected('reply')).toMatchObject({ basis: 'norm', statements: [{ by: null }] });
  });
});

describe('an acceptance that arrives later than it was signed', () => {
  test('holds from when it was signed: what was ordered between is under it', async () => {
    const { answer, bring, negotiation } = await offeredByFile();
    person.at('2026-03-06T10:00:00Z');
    await person.does('order.record', { vendor: shop, orderNumber: 'NB-1', placedOn: '2026-03-06' });
    expect(await expected('dispatch')).toBeUndefined();
    person.at('2026-03-09T10:00:00Z');
    expect(await bring(await answer('2026-03-04T09:00:00Z'))).toMatchObject({ state: 'accepted' });
    const [kept] = (await person.does('terms.list', {})).items;
    expect(kept).toMatchObject({ id: negotiation, answer: { at: '2026-03-04T09:00:00.000Z' } });
    expect(kept?.sentAt).toBe('2026-03-04T09:00:00.000Z');
    expect(await expected('dispatch')).toMatchObject({ original: { until: '2026-03-09' } });
    expect(await expected('delivery')).toMatchObject({
      original: { until: '2026-03-11' },
      statements: [{ clause: 'delivery' }],
    });
  });

  test('is never taken to be later than now, nor earlier than the offer, though clocks differ', async () => {
    const first = await offeredByFile();
    expect(await first.bring(await first.answer('2026-03-02T08:58:00Z'))).toMatchObject({ state: 'accepted' });
    const second = await offeredByFile();
    expect(await second.bring(await second.answer('2026-03-02T09:03:00Z'))).toMatchObject({ state: 'accepted' });
    const { items } = await person.does('terms.list', {});
    expect(items.map(({ answer }) => answer?.at)).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z']);
  });

  test('is taken after the offer lapsed, by file and by hand, if it was made in time', async () => {
    const byFile = await offeredByFile();
    const byHand = await offeredByFile();
    person.at('2026-04-20T10:00:00Z');
    expect((await person.does('terms.list', { state: 'expired' })).items).toHaveLength(2);
    const late = await byFile.bring(await byFile.answer('2026-04-10T09:00:00Z'));
    expect(late.verdict.reasons).toMatchObject([{ code: 'expired' }]);
    expect(await byFile.bring(await byFile.answer('2026-03-31T09:00:00Z'))).toMatchObject({ state: 'accepted' });

    const { negotiation } = byHand;
    const sent = { negotiation, channel: 'letter' } as const;
    expect((await person.refused('terms.sent', sent)).code).toBe('offer_lapsed');
    await person.does('terms.sent', { ...sent, at: '2026-03-05T09:00:00Z' });
    const accepted = { negotiation, event: 'accepted', channel: 'letter' } as const;
    expect((await person.refused('terms.answered', accepted)).code).toBe('offer_lapsed');
    expect((await person.refused('terms.answered', { ...accepted, at: '2026-04-10T09:00:00Z' })).code).toBe(
      'offer_lapsed',
    );
    await person.does('terms.answered', { ...accepted, at: '2026-03-30T09:00:00Z' });
    expect((await person.does('terms.list', { state: 'accepted' })).items).toHaveLength(2);
  });
});

describe('an amendment', () => {
  const of = async (id: string) => (await person.does('terms.list', {})).items.find((item) => item.id === id);
  const held = async (id: string) => {
    const { bytes } = await person.does('documents.bytes', { id: (await of(id))?.agreementDocument ?? '' });
    return JSON.parse(new TextDecoder().decode(bytes)) as { '@id': string };
  };

  test('replaces what it amends for good: once it is ended, neither holds', async () => {
    const first = await offeredByFile();
    await first.bring(await first.answer('2026-03-02T09:00:00Z'));
    person.at('2026-03-04T09:00:00Z');
    const second = await offeredByFile({ amend: true });
    expect(second.offer.amends?.['@id']).toBe((await held(first.negotiation))['@id']);
    expect(await of(first.negotiation)).toMatchObject({ state: 'accepted', replaced: null });
    await second.bring(await second.answer('2026-03-04T09:00:00Z'));
    const replaced = { id: second.negotiation, at: '2026-03-04T09:00:00.000Z' };
    expect(await of(first.negotiation)).toMatchObject({ state: 'terminated', replaced, endedAt: null });
    const inState = async (state: 'accepted' | 'terminated') =>
      (await person.does('terms.list', { state })).items.map(({ id }) => id);
    expect(await inState('accepted')).toEqual([second.negotiation]);
    expect(await inState('terminated')).toEqual([first.negotiation]);
    expect((await person.refused('terms.end', { negotiation: first.negotiation })).code).toBe('negotiation_cannot');

    person.at('2026-03-05T09:00:00Z');
    const { transaction } = await person.does('terms.end', { negotiation: second.negotiation });
    person.at('2026-03-09T09:00:00Z');
    await person.does('order.record', { vendor: shop, orderNumber: 'NB-1', placedOn: '2026-03-09' });
    expect(await expected('dispatch')).toBeUndefined();
    expect((await person.refused('terms.offer', { party: shop, amend: true })).code).toBe('nothing_to_amend');
    await person.does('transactions.undo', { transactions: [transaction] });
    expect(await expected('dispatch')).toMatchObject({ original: { until: '2026-03-10' } });
  });

  test('that was countered still amends, and names both files by their digests', async () => {
    const first = await offeredByFile();
    await first.bring(await first.answer('2026-03-02T09:00:00Z'));
    person.at('2026-03-04T09:00:00Z');
    const second = await offeredByFile({ amend: true });
    const counter = await second.answer('2026-03-04T09:00:00Z', {
      kind: 'counter',
      validThrough: '2026-04-01T00:00:00Z',
      changes: [{ clause: 'stated_date', struck: true }],
    });
    await second.bring(counter);
    const reply = await offeredByFile();
    expect(reply.negotiation).toBe(second.negotiation);
    const amended = await held(first.negotiation);
    expect(reply.offer.amends).toEqual({ '@id': amended['@id'], digest: digestOf(amended) });
    expect(reply.offer.inReplyTo).toEqual({ '@id': counter['@id'], digest: digestOf(counter) });
  });

  test('of what was agreed by telephone names the offer that was accepted', async () => {
    const first = await agreed();
    const { bytes } = await person.does('documents.bytes', { id: (await of(first))?.offerDocument ?? '' });
    const accepted = JSON.parse(new TextDecoder().decode(bytes)) as Offer;
    person.at('2026-03-04T09:00:00Z');
    const second = await offeredByFile({ amend: true });
    expect(second.offer.amends).toEqual({ '@id': accepted['@id'], digest: digestOf(accepted) });
    await second.bring(await second.answer('2026-03-04T09:00:00Z'));
    expect(await of(first)).toMatchObject({ state: 'terminated', replaced: { id: second.negotiation } });
  });
});

describe('a clause', () => {
  const of = async (clause: string) =>
    (await person.does('terms.kept', { party: shop })).clauses.find((it) => it.clause.clause === clause);

  test('is kept or broken by what comes of the dates and answers it promises; a breach is recorded in one step', async () => {
    const negotiation = await agreed();
    person.at('2026-03-06T10:00:00Z');
    await person.does('order.record', { vendor: shop, orderNumber: 'NB-1', placedOn: '2026-03-06' });
    expect(await of('delivery')).toMatchObject({ kept: 0, open: 1, suggestions: [], breaches: [] });
    person.at('2026-03-16T10:00:00Z');
    const late = await of('delivery');
    expect(late).toMatchObject({ kept: 0, open: 0, suggestions: [{ subject: 'expectation' }] });
    expect(await of('delay_notice')).toMatchObject({ suggestions: [{ subject: 'expectation' }, {}] });
    const [sign] = late?.suggestions ?? [];
    if (sign === undefined) throw new Error('nothing is suggested');
    const evidence = { subject: sign.subject, id: sign.id };
    const { transaction } = await person.does('terms.broken', { negotiation, clause: 'delivery', evidence });
    expect(await of('delivery')).toMatchObject({ suggestions: [], breaches: [{ on: '2026-03-11', evidence }] });
    const { items: breaches } = await person.does('terms.breaches', {});
    expect(breaches).toMatchObject([
      { party: { name: shop }, negotiation, clause: late?.clause, on: '2026-03-11', evidence },
    ]);
    expect((await person.does('terms.breaches', { party: shop })).items).toEqual(breaches);
    const remedy = (await person.does('expectations.list', { kind: 'other' })).items[0];
    expect(remedy).toMatchObject({
      basis: 'promised',
      original: { until: '2026-03-25' },
      accountable: { name: shop },
      statements: [{ clause: 'breach' }],
    });
    await person.does('transactions.undo', { transactions: [transaction] });
    expect(await of('delivery')).toMatchObject({ suggestions: [{ id: sign.id }], breaches: [] });
    expect((await person.does('terms.breaches', {})).items).toEqual([]);
    expect((await person.does('expectations.list', { kind: 'other' })).items).toEqual([]);
  });

  test('on dates is kept by what came in time, whatever was wrong with it', async () => {
    await agreed();
    person.at('2026-03-06T10:00:00Z');
    const { subject: order } = await person.does('order.record', {
      vendor: shop,
      orderNumber: 'NB-1',
      placedOn: '2026-03-06',
    });
    await person.does('expectation.record', { kind: 'delivery', order: order.id, until: '2026-03-20' });
    // A day late, and within the two days of grace that were agreed.
    person.at('2026-03-21T10:00:00Z');
    await person.does('outcome.record', {
      order: order.id,
      on: '2026-03-21',
      inFull: false,
      problem: 'A cup was broken.',
    });
    expect(await expected('delivery')).toMatchObject({ verdict: 'missed' });
    expect(await of('stated_date')).toMatchObject({ kept: 1, suggestions: [] });
    const untold = (await of('delay_notice'))?.suggestions.map(({ id }) => id);
    expect(untold).not.toContain((await expected('delivery'))?.id);
  });

  test('on contacts is held against the contacts and the marketing that came in since', async () => {
    const negotiation = await agreed();
    person.at('2026-03-10T10:00:00Z');
    const call = { party: shop, channel: 'phone', direction: 'inbound', summary: 'A call' } as const;
    const { subject: called } = await person.does('interaction.record', call);
    const party = (await person.does('terms.kept', { party: shop })).party.id;
    await person.does('party.record', { party, contacts: [{ channel: 'email', address: 'hello@northlight.example' }] });
    const mail = [
      'From: Northlight <news@mail.northlight.example>',
      'Date: Mon, 9 Mar 2026 10:00:00 +0000',
      'Subject: Spring sale',
      'List-Unsubscribe: <https://northlight.example/no>',
      '',
      'Everything must go.',
    ];
    const bytes = new TextEncoder().encode(mail.join('\r\n'));
    await person.does('documents.import', { files: [{ name: 'sale.eml', bytes }] });
    expect(await of('topic.marketing')).toMatchObject({ suggestions: [{ subject: 'document', name: 'sale.eml' }] });
    expect((await of('frequency'))?.suggestions).toHaveLength(1);
    expect(await of('contact.phone')).toMatchObject({ suggestions: [{ subject: 'interaction', name: 'A call' }] });
    await person.does('interaction.record', { interaction: called.id, topic: 'surveys' });
    expect(await of('topic.surveys')).toMatchObject({ suggestions: [{ subject: 'interaction', name: 'A call' }] });
    await person.does('terms.broken', { negotiation, clause: 'contact.phone', on: '2026-03-10', note: 'they rang' });
    expect(await of('contact.phone')).toMatchObject({ breaches: [{ note: 'they rang', evidence: null }] });
    expect((await person.does('terms.list', {})).items).toMatchObject([{ breaches: 1 }]);
    // What is awaited now is that it is put right, not the ban itself.
    const later = await person.at('2026-05-01').does('today.list', {});
    expect(later.filter(({ broken }) => broken !== null)).toMatchObject([
      { reason: 'overdue', broken: { clause: { clause: 'contact.phone' }, on: '2026-03-10' }, party: { name: shop } },
    ]);
    person.at('2026-03-12');
    expect((await person.refused('terms.broken', { negotiation, clause: 'contact.fax' })).code).toBe('no_such_clause');
    const early = { negotiation, clause: 'contact.phone', on: '2026-03-01' };
    expect((await person.refused('terms.broken', early)).code).toBe('before_agreed');
    expect((await person.refused('terms.broken', { negotiation, clause: 'refund', on: '2026-04-01' })).code).toBe(
      'not_yet',
    );
  });

  test('on the way to reach me is broken by who rings where I wrote, not by who answers as I did', async () => {
    await agreed();
    const contact = async (at: string, more: object) =>
      person.at(at).does('interaction.record', { party: shop, channel: 'phone', ...inbound, ...more });
    const inbound = { direction: 'inbound', summary: 'A call', order: 'NB-1' } as const;
    await person.does('order.record', { vendor: shop, orderNumber: 'NB-1', placedOn: '2026-03-02' });
    await contact('2026-03-03T09:00:00Z', { channel: 'email', direction: 'outbound', summary: 'Where is it?' });
    await contact('2026-03-03T10:00:00Z', { summary: 'They rang about my mail' });
    await contact('2026-03-04T09:00:00Z', { direction: 'outbound', summary: 'I rang them' });
    await contact('2026-03-04T10:00:00Z', { summary: 'They rang back' });
    const suggestions = (await of('contact.phone'))?.suggestions.map(({ name }) => name);
    expect(suggestions).toEqual(['They rang about my mail']);
    expect((await of('frequency'))?.suggestions).toEqual([]);
  });

  test('on marketing finds the mails of the party among those of all others, and dates a breach by them', async () => {
    const negotiation = await agreed();
    const { party } = await person.does('terms.kept', { party: shop });
    const contacts = [{ channel: 'email', address: 'hello@northlight.example' } as const];
    await person.does('party.record', { party: party.id, contacts });
    const sale = (from: string, at: number) => ({
      name: `${from} ${at}.eml`,
      bytes: new TextEncoder().encode(
        [
          `From: "News <no@else.example>" (ours)\r\n <news@mail.${from}>`,
          `Date: Mon, 9 Mar 2026 10:00:${String(at % 60).padStart(2, '0')} +0000`,
          `Subject: Sale ${at}`,
          `List-Unsubscribe: <https://${from}/no>\r\n\r\nEverything must go.`,
        ].join('\r\n'),
      ),
    });
    person.at('2026-03-10T10:00:00Z');
    const others = Array.from({ length: 60 }, (_, at) => sale(`shop${at}.example`, at));
    await person.does('documents.import', { files: [sale('northlight.example', 0), ...others] });
    const [sign, ...more] = (await of('topic.marketing'))?.suggestions ?? [];
    expect([sign?.name, more]).toEqual(['northlight.example 0.eml', []]);
    person.at('2026-03-14T10:00:00Z');
    const evidence = { subject: 'document', id: sign?.id ?? '' } as const;
    await person.does('terms.broken', { negotiation, clause: 'topic.marketing', evidence });
    expect(await of('topic.marketing')).toMatchObject({ breaches: [{ on: '2026-03-09' }], suggestions: [] });
  });

  test('tells what was kept and broken before it was amended, too, each under the agreement it was', async () => {
    const first = await agreed();
    const call = { party: shop, channel: 'phone', direction: 'inbound' } as const;
    const { subject } = await person.at('2026-03-03T10:00:00Z').does('interaction.record', { ...call, summary: 'One' });
    await person.at('2026-03-04T10:00:00Z').does('interaction.record', { ...call, summary: 'Two' });
    const evidence = { subject: 'interaction', id: subject.id } as const;
    await person.does('terms.broken', { negotiation: first, clause: 'contact.phone', evidence });
    person.at('2026-03-05T10:00:00Z');
    const second = await offeredByFile({ amend: true });
    await second.bring(await second.answer('2026-03-05T10:00:00Z'));
    await person.at('2026-03-06T10:00:00Z').does('interaction.record', { ...call, summary: 'Three' });
    const told = await of('contact.phone');
    expect(told?.breaches).toMatchObject([{ on: '2026-03-03', evidence: { name: 'One' } }]);
    expect(told?.suggestions).toMatchObject([
      { name: 'Two', negotiation: first },
      { name: 'Three', negotiation: second.negotiation },
    ]);
    expect(told?.negotiation).toBe(second.negotiation);
    // Two was under the agreement before, whichever is named.
    const two = { subject: 'interaction', id: told?.suggestions[0]?.id ?? '' } as const;
    const { subject: broken } = await person.does('terms.broken', {
      negotiation: second.negotiation,
      clause: 'contact.phone',
      evidence: two,
    });
    expect(broken.id).toBe(first);
    expect((await of('contact.phone'))?.suggestions).toMatchObject([{ name: 'Three' }]);
  });
});
