import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person().at('2026-03-03');
});
afterEach(async () => {
  expect(await person.findings()).toEqual([]);
  await person.leaves();
});

const joints = (ref: string) => person.does('subjects.joints', { ref });

test('two orders that were said to be one tell so, and are parted again', async () => {
  const [first, second] = [
    await orders(person, 'Anker', 'A-1', '2026-03-01'),
    await orders(person, 'Anker', 'A-2', '2026-03-02'),
  ];
  expect(await joints(first)).toEqual([]);
  const { subject } = await person.does('subjects.join', { subjects: [first, second] });
  const [joint, ...more] = await joints(subject.id);
  expect(more).toEqual([]);
  expect(joint).toMatchObject({ because: 'person', one: { name: 'A-1' }, other: { name: 'A-2' } });
  await person.does('subjects.part', { subjects: joint?.ids ?? ['', ''] });
  expect((await person.order('A-1')).id).toBe(first);
  expect((await person.order('A-2')).id).toBe(second);
  expect(await joints(first)).toEqual([]);
  await person.does('transactions.undo', {});
  expect(await joints(subject.id)).toHaveLength(1);
});

test('three parties made one are parted one by one', async () => {
  const ids = [];
  for (const name of ['Anker', 'Anker Direct', 'Anker Shop'])
    ids.push((await person.does('party.record', { name, roles: ['vendor'] })).subject.id);
  const [one = '', two = '', three = ''] = ids;
  const { subject } = await person.does('subjects.join', { subjects: [one, two] });
  const joined = await person.does('subjects.join', { subjects: [subject.id, three] });
  const all = await joints(joined.subject.id);
  expect(all).toHaveLength(2);
  const last = all.find(({ one: side, other }) => [side.name, other.name].includes('Anker Shop'));
  await person.does('subjects.part', { subjects: last?.ids ?? ['', ''] });
  const { items } = await person.does('parties.list', {});
  expect(items.map(({ name }) => name)).toContain('Anker Shop');
  expect(items).toHaveLength(2);
});

test('a record that is not known is named', async () => {
  expect((await person.refused('subjects.joints', { ref: 'NB-9' })).message).toContain('NB-9');
});
