import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leaves());

test('what was reported last is what decided the state of an order', async () => {
  await orders(person, 'Northlight', 'NB-9', '2026-03-01', { from: '2026-03-04', until: '2026-03-04' });
  await person.does('shipment.record', { order: 'NB-9', carrier: 'USPS', shippedOn: '2026-03-02' });
  await person.at('2026-03-10').does('outcome.record', { order: 'NB-9', on: '2026-03-04' });
  const { value, evidence } = await person.does('story.why', { ref: 'NB-9', field: 'state' });
  expect(value).toBe('delivered');
  expect(evidence.filter(({ decisive }) => decisive).map(({ kind }) => kind)).toEqual(['delivery.observed']);
});

test('what says that a request is a draft is that it was drafted, by a rule of requests', async () => {
  const { subject } = await person.does('request.record', { party: 'Northlight', jurisdiction: 'EU', right: 'access' });
  const ofDraft = await person.does('story.why', { ref: subject.id, field: 'state' });
  expect(ofDraft.value).toBe('draft');
  expect(ofDraft.ruleCode).toBe('requestState');
  expect(ofDraft.evidence.map(({ kind, decisive }) => [kind, decisive])).toEqual([['request.made', true]]);
  await person.does('request.record', { request: subject.id, event: 'sent' });
  const ofSent = await person.does('story.why', { ref: subject.id, field: 'state' });
  expect(ofSent.evidence.filter(({ decisive }) => decisive).map(({ kind }) => kind)).toEqual(['request.reported']);
});

test('roles add up, so that no single fact decided them', async () => {
  await orders(person, 'Northlight', 'NB-9', '2026-03-01');
  await orders(person, 'Northlight', 'NB-10', '2026-03-02');
  const [party] = (await person.does('parties.list', {})).items;
  const { evidence, ruleCode } = await person.does('story.why', { ref: party?.id ?? '', field: 'roles' });
  expect(ruleCode).toBe('addsUp');
  expect(evidence.length).toBeGreaterThan(1);
  expect(evidence.some(({ decisive }) => decisive)).toBe(false);
});
