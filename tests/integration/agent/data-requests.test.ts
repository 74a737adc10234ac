import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RequestEvent } from '../../../shared/model/index.ts';
import { Person } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person('Europe/Berlin').at('2026-03-03');
});
afterEach(async () => {
  expect(await person.findings()).toEqual([]);
  await person.leaves();
});

const draft = async (right: 'access' | 'erasure' = 'access', jurisdiction: 'EU' | 'US-CA' = 'EU'): Promise<string> =>
  (await person.does('request.record', { party: 'Northlight Books', jurisdiction, right })).subject.id;
const request = async (id: string) => {
  const { items } = await person.does('requests.list', {});
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error('there is no such request');
  return found;
};
const tell = (id: string, event: RequestEvent, on?: string) =>
  person.does('request.record', { request: id, event, ...(on === undefined ? {} : { on }) });

describe('a request', () => {
  test('starts the clock of the law when it is sent, and Today tells when it has run out', async () => {
    await person.does('settings.change', { country: 'DE' });
    const id = await draft();
    expect(await request(id)).toMatchObject({ state: 'draft', clocks: [], overdue: false });
    await tell(id, 'sent');
    expect(await request(id)).toMatchObject({
      state: 'open',
      sentOn: '2026-03-03',
      // Good Friday to Easter Monday are no business days in Germany.
      clocks: [{ step: 'answer', until: '2026-04-07' }],
    });
    person.at('2026-04-08');
    expect((await request(id)).overdue).toBe(true);
    const [late] = await person.does('today.list', {});
    expect(late).toMatchObject({
      reason: 'overdue',
      expectation: { basis: 'law', accountable: { name: 'Northlight Books' } },
    });
  });

  test('answered in time is kept, and counts for the party', async () => {
    const id = await draft();
    await tell(id, 'sent');
    person.at('2026-03-20');
    await tell(id, 'acknowledged', '2026-03-05');
    await tell(id, 'answered');
    expect(await request(id)).toMatchObject({ state: 'fulfilled', answeredOn: '2026-03-20', overdue: false });
    const { expectations } = await person.does('story.show', { ref: id });
    expect(expectations).toMatchObject([{ kind: 'other', basis: 'law', verdict: 'met', observedOn: '2026-03-20' }]);
    expect((await person.standing('service', 'Northlight Books')).counts.met).toBe(1);
  });

  test('extended lawfully is held against the longer time', async () => {
    const id = await draft();
    await tell(id, 'sent');
    person.at('2026-05-20');
    await tell(id, 'extended', '2026-03-30');
    await tell(id, 'answered');
    expect((await request(id)).clocks).toMatchObject([{ step: 'answer', until: '2026-06-03' }]);
    const [expected] = (await person.does('story.show', { ref: id })).expectations;
    expect(expected).toMatchObject({ verdict: 'met', original: { until: '2026-06-03' } });
    await person.does('transactions.undo', { count: 2 });
    expect((await request(id)).clocks).toMatchObject([{ until: '2026-04-03' }]);
  });

  test('extended once its time is over is overdue, on its page and on Today', async () => {
    const id = await draft();
    await tell(id, 'sent');
    person.at('2026-04-10');
    await tell(id, 'extended', '2026-04-04');
    expect(await request(id)).toMatchObject({
      overdue: true,
      clocks: [{ until: '2026-04-03', isOver: true, extension: 'too_late' }],
    });
    expect(await person.does('today.list', {})).toMatchObject([{ reason: 'overdue' }]);
  });

  test('is counted from receipt once that day is told, however late, and Why? says from which day', async () => {
    const id = await draft();
    await tell(id, 'sent');
    person.at('2026-04-10');
    expect(await request(id)).toMatchObject({ overdue: true, clocks: [{ from: '2026-03-03', fromEvent: 'sent' }] });
    await tell(id, 'received', '2026-03-12');
    expect(await request(id)).toMatchObject({
      receivedOn: '2026-03-12',
      overdue: false,
      clocks: [{ from: '2026-03-12', fromEvent: 'received', until: '2026-04-13' }],
    });
    const [expected] = (await person.does('story.show', { ref: id })).expectations;
    expect(expected).toMatchObject({ verdict: 'open', original: { until: '2026-04-13' } });
    const why = await person.does('story.why', { ref: id, field: 'clocks' });
    expect(why.ruleCode).toBe('clocks');
    expect(why.evidence.map(({ says }) => says['event'])).toContain('received');
  });

  test('waits while they wait for me, as far as the law lets them', async () => {
    const [european, californian] = [await draft(), await draft('access', 'US-CA')];
    for (const id of [european, californian]) await tell(id, 'sent');
    person.at('2026-03-10');
    for (const id of [european, californian]) await tell(id, 'identity_asked');
    expect(await request(european)).toMatchObject({
      state: 'in_progress',
      asked: [{ what: 'identity', on: '2026-03-10', answeredOn: null }],
      clocks: [{ until: null, moved: {} }],
    });
    person.at('2026-05-04');
    expect((await request(european)).overdue).toBe(false);
    expect(await request(californian)).toMatchObject({ overdue: true, clocks: [{}, { until: '2026-04-17' }] });
    expect((await person.does('today.list', {})).map((item) => item.request?.id)).toEqual([californian]);
    expect((await person.does('story.show', { ref: european })).expectations).toEqual([]);
    const early = await person.refused('request.record', { request: european, event: 'replied', on: '2026-03-09' });
    expect(early.message).toContain('2026-03-10');
    await tell(european, 'replied');
    // Of the month, what was left from 10 March is left from 4 May.
    expect(await request(european)).toMatchObject({ clocks: [{ until: '2026-05-29' }] });
    expect((await person.refused('request.record', { request: european, event: 'replied' })).code).toBe(
      'request_cannot',
    );
    const [expected] = (await person.does('story.show', { ref: european })).expectations;
    expect(expected).toMatchObject({ original: { until: '2026-05-29' } });
  });

  test('answered while they still waited for me is answered in time', async () => {
    const id = await draft();
    await tell(id, 'sent');
    person.at('2026-03-10');
    await tell(id, 'identity_asked');
    person.at('2026-06-01');
    await tell(id, 'answered');
    expect(await request(id)).toMatchObject({ state: 'fulfilled', asked: [{ answeredOn: '2026-06-01' }] });
    expect((await person.does('story.show', { ref: id })).expectations).toMatchObject([{ verdict: 'met' }]);
  });

  test('in California is overdue once its receipt should have been confirmed, and the reminder says so', async () => {
    const id = await draft('erasure', 'US-CA');
    await tell(id, 'sent');
    const board = async () => {
      const { groups } = await person.does('today.board', {});
      return groups.flatMap(({ reason, count, items }) =>
        items.map(({ due, daysLate, request: of }) => [reason, count, due, daysLate, of?.id]),
      );
    };
    expect(await board()).toEqual([]);
    person.at('2026-03-15');
    expect(await board()).toEqual([['due', 1, '2026-03-17', 0, id]]);
    person.at('2026-03-18');
    expect(await board()).toEqual([['overdue', 1, '2026-03-17', 1, id]]);
    const [line, ...more] = await person.does('today.list', {});
    expect(line).toMatchObject({ expectation: null, request: { id, name: 'Northlight Books' } });
    expect(line?.title).toMatch(/delet/i);
    expect(more).toEqual([]);
    expect(await request(id)).toMatchObject({
      overdue: true,
      clocks: [
        { step: 'confirm', until: '2026-03-17', isOver: true },
        { step: 'answer', isOver: false },
      ],
    });
    const reminder = await person.does('request.letter', { request: id, kind: 'reminder' });
    expect(reminder.body).toContain('to be confirmed by 17 March 2026');
    await tell(id, 'acknowledged');
    expect((await request(id)).overdue).toBe(false);
    expect(await board()).toEqual([]);
    await person.does('transactions.undo', {});
    expect(await board()).toHaveLength(1);
    // Once the answer is late, too, that is said instead.
    person.at('2026-04-18');
    expect(await board()).toEqual([['overdue', 1, '2026-04-17', 1, id]]);
  });

  test('answered in part can still be complained about', async () => {
    const id = await draft();
    await tell(id, 'sent');
    await tell(id, 'answered');
    const complaint = await person.does('request.letter', { request: id, kind: 'complaint' });
    expect(complaint.body).toContain('An answer came on 3 March 2026');
    await tell(id, 'complained');
    expect((await request(id)).state).toBe('fulfilled');
  });

  test('overdue is reminded of and complained about, in letters that name the days; Today leads to it', async () => {
    const id = await draft();
    const unsent = await person.refused('request.letter', { request: id, kind: 'reminder' });
    expect(unsent.message).toContain('draft');
    await tell(id, 'sent');
    person.at('2026-04-20');
    const [late] = await person.does('today.list', {});
    expect(late?.request?.id).toBe(id);
    const reminder = await person.does('request.letter', { request: id, kind: 'reminder' });
    expect(reminder.subject).toBe('Reminder: Request for access to my personal data');
    expect(reminder.body).toContain('3 March 2026');
    const complaint = await person.does('request.letter', { request: id, kind: 'complaint', language: 'de' });
    expect(complaint).toMatchObject({ to: null, subject: 'Beschwerde über Northlight Books' });
    expect(complaint.body).toContain('3. März 2026');
    await tell(id, 'reminded');
    await tell(id, 'complained');
    expect(await request(id)).toMatchObject({ state: 'open', overdue: true });
    expect((await person.does('story.show', { ref: id })).evidence.map(({ says }) => says['event'])).toContain(
      'complained',
    );
  });

  test('revoked awaits nothing any more', async () => {
    const id = await draft();
    await tell(id, 'sent');
    await tell(id, 'revoked');
    person.at('2026-08-01');
    expect(await person.does('today.list', {})).toEqual([]);
    expect((await request(id)).overdue).toBe(false);
  });

  test.each([
    [{ party: 'X', jurisdiction: 'EU', right: 'opt_out' }, 'opt_out'],
    [{ party: 'X', jurisdiction: 'EU' }, 'right'],
    [{ jurisdiction: 'EU', right: 'access' }, 'party'],
    [{ party: 'X', right: 'access' }, 'jurisdiction'],
    [{ party: 'X', jurisdiction: 'EU', right: 'access', event: 'answered' }, 'answered'],
  ] as const)('%j is refused and named', async (input, named) => {
    expect((await person.refused('request.record', input)).message).toContain(named);
  });

  test('what cannot come next is refused', async () => {
    const id = await draft();
    expect((await person.refused('request.record', { request: id, event: 'answered' })).message).toContain('draft');
    await tell(id, 'sent');
    expect((await person.refused('request.record', { request: id, event: 'denied' })).message).toContain('reason');
    const early = await person.refused('request.record', { request: id, event: 'answered', on: '2026-03-01' });
    expect(early.message).toContain('2026-03-01');
    const late = await person.refused('request.record', { request: id, event: 'answered', on: '2026-03-09' });
    expect(late.message).toContain('2026-03-09');
    const unborn = { party: 'X', jurisdiction: 'EU', right: 'access', event: 'sent', on: '2099-01-01' } as const;
    const future = await person.refused('request.record', unborn);
    expect(future).toMatchObject({ code: 'not_yet', details: { fields: ['on'] } });
    expect(future.message).toContain('2099-01-01');
  });

  test('has a letter that names the orders by which the party knows me', async () => {
    await person.does('order.record', { vendor: 'Northlight Books', orderNumber: 'NB-20417', placedOn: '2026-02-01' });
    await person.does('party.record', {
      name: 'Northlight Books',
      contacts: [{ channel: 'email', address: 'privacy@northlight.example' }],
    });
    const id = await draft('erasure');
    const letter = await person.does('request.letter', { request: id, language: 'de', person: 'Ada Example' });
    expect(letter.to).toBe('privacy@northlight.example');
    expect(letter.body).toContain('NB-20417');
    expect(letter.body).toContain('Artikel 17');
  });
});

describe('who holds my data', () => {
  const held = async (party: string) => (await person.does('data.map', { party })).items[0]?.holdings ?? [];

  test('is told by orders, parcels and messages', async () => {
    const { subject } = await person.does('order.record', {
      vendor: 'Anker',
      orderNumber: 'A-1',
      placedOn: '2026-01-05',
    });
    await person.does('order.record', { vendor: 'Anker', orderNumber: 'A-2', placedOn: '2026-02-05' });
    await person.does('shipment.record', { order: subject.id, carrier: 'UPS', shippedOn: '2026-01-06' });
    await person.does('interaction.record', {
      party: 'Anker',
      channel: 'phone',
      direction: 'outbound',
      summary: 'Asked',
    });
    const anker = await held('Anker');
    expect(anker.find(({ category }) => category === 'pd:Purchase')).toMatchObject({
      because: 'orders',
      sure: true,
      since: '2026-01-05',
      last: '2026-02-05',
    });
    expect(anker.find(({ category }) => category === 'pd:Transactional')).toMatchObject({ sure: false });
    expect(anker.find(({ category }) => category === 'pd:TelephoneNumber')).toMatchObject({ because: 'interactions' });
    expect((await held('UPS')).map(({ category }) => category)).toEqual([
      'pd:Location',
      'pd:Name',
      'pd:PhysicalAddress',
    ]);
  });

  test('and by the person, whose word outranks', async () => {
    await person.does('order.record', { vendor: 'Anker', orderNumber: 'A-1', placedOn: '2026-01-05' });
    await person.does('holding.record', {
      party: 'Anker',
      category: 'pd:Transactional',
      held: false,
      notes: 'paid in cash',
    });
    await person.does('holding.record', { party: 'Anker', category: 'shoe size', keptUntil: '2030-01-01' });
    const anker = await held('Anker');
    expect(anker.find(({ category }) => category === 'pd:Transactional')).toMatchObject({
      held: false,
      because: 'person',
    });
    expect(anker.find(({ category }) => category === 'shoe size')).toMatchObject({ keptUntil: '2030-01-01' });
    await person.does('transactions.undo', {});
    expect((await held('Anker')).some(({ category }) => category === 'shoe size')).toBe(false);
  });

  test('is asked by kind and by name, and why', async () => {
    for (const [party, channel] of [
      ['Alder', 'phone'],
      ['Birch', 'email'],
      ['Cedar', 'phone'],
    ] as const)
      await person.does('interaction.record', { party, channel, direction: 'inbound', summary: 'A question' });
    await person.does('holding.record', { party: 'Cedar', category: 'pd:TelephoneNumber', held: false });
    const who = async (input: { category?: string; search?: string; limit?: number }) =>
      (await person.does('data.map', input)).items.map(({ party }) => party.name);
    expect(await who({ category: 'pd:TelephoneNumber' })).toEqual(['Alder']);
    expect(await who({ category: 'pd:TelephoneNumber', limit: 1 })).toEqual(['Alder']);
    expect(await who({ search: 'bi' })).toEqual(['Birch']);
    expect(await person.does('data.count', {})).toEqual({ count: 3 });
    expect(await person.does('data.count', { category: 'pd:TelephoneNumber' })).toEqual({ count: 1 });
    expect(await person.does('data.count', { search: 'bi' })).toEqual({ count: 1 });
    const first = await person.does('data.map', { limit: 1 });
    expect(first.items).toHaveLength(1);
    const rest = await person.does('data.map', { after: first.next });
    expect(rest.items.map(({ party }) => party.name)).toEqual(['Birch', 'Cedar']);
    const why = await person.does('data.why', { party: 'Alder', category: 'pd:TelephoneNumber' });
    expect(why).toMatchObject({ ruleCode: 'heldByInteractions', evidence: [{ kind: 'interaction.held' }] });
    const said = await person.does('data.why', { party: 'Cedar', category: 'pd:TelephoneNumber' });
    expect(said).toMatchObject({ ruleCode: 'heldByPerson', value: false });
    expect(said.evidence.map(({ decisive }) => decisive)).toEqual([false, true]);
  });

  test('of many dealings, why tells the first and the newest, and that it does', async () => {
    const dealings = 23;
    const dayIn = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' });
    for (let day = 1; day <= dealings; day += 1) {
      const channel = day === 1 ? 'phone' : 'email';
      const today = `2026-01-${String(day).padStart(2, '0')}`;
      person.at(today);
      await person.does('interaction.record', { party: 'Alder', channel, direction: 'inbound', summary: `Day ${day}` });
      await person.does('order.record', { vendor: 'Alder', orderNumber: `A-${day}`, placedOn: today });
      await person.does('shipment.record', { order: `A-${day}`, carrier: 'UPS', shippedOn: today });
    }
    const since = (await held('UPS')).find(({ category }) => category === 'pd:Location')?.since;
    for (const [party, category, cut] of [
      ['Alder', 'pd:Purchase', ['orders']],
      ['UPS', 'pd:Location', ['parcels']],
      ['Alder', 'pd:Communication', ['interactions']],
      ['Alder', 'pd:EmailAddress', ['orders', 'interactions']],
    ] as const) {
      const { evidence, partOf } = await person.does('data.why', { party, category });
      expect(partOf.map(({ dealings: of }) => of)).toEqual(cut);
      const mailed = dealings - 1;
      expect(partOf.at(-1)).toMatchObject({ newest: 20, count: category === 'pd:EmailAddress' ? mailed : dealings });
      const days = [...new Set(evidence.map(({ occurred }) => dayIn.format(new Date(occurred))))];
      expect(days.slice(0, 2)).toEqual(
        category === 'pd:EmailAddress' ? ['2026-01-01', '2026-01-02'] : [since, days[1]],
      );
      expect(days.at(-1)).toBe('2026-01-23');
      if (cut.length === 1) expect(days).toHaveLength(21);
    }
    const few = await person.does('data.why', { party: 'Alder', category: 'pd:TelephoneNumber' });
    expect(few).toMatchObject({ partOf: [], evidence: [{ kind: 'interaction.held' }] });
  });

  test('is told by an agreement: for what, and until when after the last dealing', async () => {
    await person.does('interaction.record', {
      party: 'Alder',
      channel: 'email',
      direction: 'inbound',
      summary: 'Hello',
    });
    const { subject } = await person.does('terms.offer', { party: 'Alder', data: ['pd:EmailAddress', 'pd:Interest'] });
    await person.does('terms.sent', { negotiation: subject.id, channel: 'email' });
    await person.does('terms.answered', { negotiation: subject.id, event: 'accepted', channel: 'phone' });
    const alder = await held('Alder');
    const [mail, interest, messages] = ['pd:EmailAddress', 'pd:Interest', 'pd:Communication'].map((wanted) =>
      alder.find(({ category }) => category === wanted),
    );
    expect(mail).toMatchObject({ because: 'interactions', sure: true, keptUntil: '2028-03-02', agreement: subject.id });
    expect(mail?.purposes).toContain('ieee7012:ServiceDelivery');
    expect(interest).toMatchObject({ because: 'agreement', sure: false, since: '2026-03-03' });
    expect(messages).toMatchObject({ agreement: null, keptUntil: null });
    const why = await person.does('data.why', { party: 'Alder', category: 'pd:Interest' });
    expect(why.ruleCode).toBe('heldByAgreement');
    expect(why.evidence.length).toBeGreaterThan(0);
  });

  test('and still is once that ended, when how long it may be kept begins to matter', async () => {
    const { subject } = await person.does('terms.offer', { party: 'Alder', data: ['pd:EmailAddress', 'pd:Interest'] });
    await person.does('terms.sent', { negotiation: subject.id, channel: 'email' });
    await person.does('terms.answered', { negotiation: subject.id, event: 'accepted', channel: 'phone' });
    const interest = async () => (await held('Alder')).find(({ category }) => category === 'pd:Interest');
    const before = await interest();
    expect(before?.purposes).not.toEqual([]);
    person.at('2026-03-03T15:00:00Z');
    await person.does('terms.end', { negotiation: subject.id });
    expect(await interest()).toEqual(before);
    const why = await person.does('data.why', { party: 'Alder', category: 'pd:Interest' });
    expect(why.evidence.map(({ kind }) => kind)).toContain('offer.made');
    // What they were given since then was not given under it.
    person.at('2026-04-01');
    const mail = { party: 'Alder', channel: 'email', direction: 'inbound', summary: 'Hello again' } as const;
    await person.does('interaction.record', mail);
    expect(await interest()).toEqual(before);
    expect((await held('Alder')).find(({ category }) => category === 'pd:EmailAddress')).toMatchObject({
      agreement: null,
      keptUntil: null,
    });
  });

  test('what was said of a day can be taken back', async () => {
    await person.does('holding.record', { party: 'Alder', category: 'shoe size', keptUntil: '2030-01-01' });
    await person.does('holding.record', { party: 'Alder', category: 'shoe size', keptUntil: null });
    expect((await held('Alder'))[0]).toMatchObject({ category: 'shoe size', keptUntil: null });
  });

  test('counts a request as open from when it was sent, not while it is a draft', async () => {
    await person.does('interaction.record', {
      party: 'Alder',
      channel: 'email',
      direction: 'inbound',
      summary: 'Hello',
    });
    const open = async () => (await person.does('data.map', { party: 'Alder' })).items[0]?.openRequests;
    const alder = { party: 'Alder', jurisdiction: 'EU', right: 'access' } as const;
    const { subject } = await person.does('request.record', alder);
    expect(await open()).toBe(0);
    await person.does('request.record', { request: subject.id, event: 'sent' });
    expect(await open()).toBe(1);
  });

  test('says nothing of a party that holds nothing', async () => {
    await person.does('party.record', { name: 'Nobody Ltd' });
    expect((await person.does('data.map', {})).items).toEqual([]);
  });
});
