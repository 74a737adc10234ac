import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CounterpartBridge, Notice, OperationName, Result } from '../../../shared/api.ts';

type Answer = (input: Record<string, unknown>) => Result<unknown> | Promise<Result<unknown>>;

/** A host whose answers a test writes; what is asserted is what the stores then show. */
const answers = new Map<OperationName, Answer>();
const listeners = new Set<(notice: Notice) => void>();
const bridge: CounterpartBridge = {
  call: async (operation, input) => {
    const answer = answers.get(operation);
    if (answer === undefined) throw new Error(`No answer to ${operation}.`);
    return answer(input as Record<string, unknown>);
  },
  onChanged: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const ok = (value: unknown): Result<unknown> => ({ ok: true, value });
const refused = (code: string): Result<unknown> => ({
  ok: false,
  error: { code, message: `It is ${code}.`, details: {} },
});

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('window', { counterpart: bridge });
});
afterEach(() => {
  vi.unstubAllGlobals();
  answers.clear();
  listeners.clear();
});

describe('the list of orders', () => {
  const orders = Array.from({ length: 2500 }, (_, at) => ({ id: `${at}`, vendor: null, orderNumber: `N${at}` }));
  const list: Answer = ({ limit, after, search }) => {
    const fitting = orders.filter(({ orderNumber }) => search === undefined || orderNumber === search);
    const from = Number(after ?? 0);
    const until = from + Number(limit);
    return ok({ items: fitting.slice(from, until), next: until < fitting.length ? `${until}` : null });
  };

  test('comes by pages, each once, until all are here', async () => {
    answers.set('orders.list', list);
    const { useOrders } = await import('../../../renderer/state/orders.ts');
    await useOrders.getState().refresh();
    expect(useOrders.getState().items).toHaveLength(100);
    await Promise.all([useOrders.getState().more(), useOrders.getState().more()]);
    expect(useOrders.getState().items).toHaveLength(600);
    await useOrders.getState().rest();
    expect(useOrders.getState().items.map(({ id }) => id)).toEqual(orders.map(({ id }) => id));
    expect(useOrders.getState().next).toBeNull();
  });

  test('asked again, it holds as many as before', async () => {
    answers.set('orders.list', list);
    const { useOrders } = await import('../../../renderer/state/orders.ts');
    await useOrders.getState().refresh();
    await useOrders.getState().rest();
    await useOrders.getState().refresh();
    expect(useOrders.getState().items).toHaveLength(2500);
  });

  test('what is typed while an answer is awaited is asked once, for the newest; the overtaken answer is dropped', async () => {
    const asked: unknown[] = [];
    const release: (() => void)[] = [];
    answers.set('orders.list', async (input) => {
      asked.push(input['search']);
      if (input['search'] === 'N1') await new Promise<void>((resolve) => release.push(resolve));
      return list(input);
    });
    const { useOrders } = await import('../../../renderer/state/orders.ts');
    const shown: unknown[] = [];
    useOrders.subscribe(({ items }) => shown.push(items[0]?.orderNumber));
    useOrders.getState().narrow({ search: 'N1' });
    await vi.waitFor(() => expect(asked).toEqual(['N1']));
    for (const search of ['N12', 'N123']) useOrders.getState().narrow({ search });
    release.forEach((go) => go());
    await vi.waitFor(() => expect(useOrders.getState().items).toHaveLength(1));
    expect(useOrders.getState()).toMatchObject({ of: { search: 'N123' }, items: [{ orderNumber: 'N123' }] });
    expect(asked).toEqual(['N1', 'N123']);
    expect(shown).not.toContain('N1');
    useOrders.getState().narrow({ search: 'N7' });
    await vi.waitFor(() => expect(useOrders.getState().of).toEqual({ search: 'N7' }));
  });

  test('narrowed and asked again in one go, it is asked once; a long list stays long while it is asked twice', async () => {
    const asked: unknown[] = [];
    answers.set('orders.list', (input) => {
      asked.push(input['limit']);
      return list(input);
    });
    const { useOrders } = await import('../../../renderer/state/orders.ts');
    useOrders.getState().narrow({});
    await useOrders.getState().refresh();
    expect(asked).toEqual([100]);
    await useOrders.getState().more();
    const lengths: number[] = [];
    useOrders.subscribe(({ items }) => lengths.push(items.length));
    const first = useOrders.getState().refresh();
    await vi.waitFor(() => expect(asked).toEqual([100, 500, 600]));
    await Promise.all([first, useOrders.getState().refresh()]);
    expect(asked.slice(3)).toEqual([600]);
    expect(new Set(lengths)).toEqual(new Set([600]));
  });

  test('a failure is kept with its sentence, and what was shown stays', async () => {
    answers.set('orders.list', list);
    const { useOrders } = await import('../../../renderer/state/orders.ts');
    await useOrders.getState().refresh();
    answers.set('orders.list', () => refused('shut'));
    await useOrders.getState().refresh();
    expect(useOrders.getState()).toMatchObject({ failure: { message: 'It is shut.' }, answered: true });
    expect(useOrders.getState().items).toHaveLength(100);
  });
});

describe('an answer', () => {
  test('a host that is gone is a failure with a sentence, not a rejection', async () => {
    const { createAnswer } = await import('../../../renderer/state/answer.ts');
    const answer = createAnswer('today.list');
    await answer.getState().ask({});
    expect(answer.getState().failure?.code).toBe('unreachable');
    expect(answer.getState().failure?.message).toContain('agent');
  });

  test('the old one stays while it is asked again', async () => {
    const { createAnswer } = await import('../../../renderer/state/answer.ts');
    const answer = createAnswer('today.list');
    answers.set('today.list', () => ok(['first']));
    await answer.getState().ask({});
    answers.set('today.list', () => new Promise(() => {}));
    void answer.getState().ask({});
    expect(answer.getState().value).toEqual(['first']);
  });

  test('asked ahead, the first who asks the same takes it and the next asks anew', async () => {
    const { createAnswer } = await import('../../../renderer/state/answer.ts');
    const answer = createAnswer('today.list');
    let count = 0;
    answers.set('today.list', () => ok([(count += 1)]));
    void answer.getState().askAhead({});
    await answer.getState().ask({});
    expect(answer.getState().value).toEqual([1]);
    expect(listeners.size).toBe(0);
    await answer.getState().ask({});
    expect(answer.getState().value).toEqual([2]);
  });

  test('asked ahead, it is not taken where records changed meanwhile or something else is asked', async () => {
    const { createAnswer } = await import('../../../renderer/state/answer.ts');
    const changed = createAnswer('parties.list');
    answers.set('parties.list', () => ok('old'));
    void changed.getState().askAhead({ limit: 1 });
    for (const listener of listeners) listener({ type: 'changed', version: 1 });
    answers.set('parties.list', () => ok('new'));
    await changed.getState().ask({ limit: 1 });
    expect(changed.getState().value).toBe('new');

    const other = createAnswer('parties.list');
    answers.set('parties.list', ({ limit }) => ok(limit));
    void other.getState().askAhead({ limit: 1 });
    await other.getState().ask({ limit: 2 });
    expect(other.getState()).toMatchObject({ of: { limit: 2 }, value: 2 });
  });
});

test('what never changes is asked once for each input, and again where that failed', async () => {
  const { createAnswer } = await import('../../../renderer/state/answer.ts');
  const answer = createAnswer('documents.text');
  const asked: unknown[] = [];
  let isShut = true;
  answers.set('documents.text', ({ id }) => {
    asked.push(id);
    return isShut ? refused('shut') : ok(`text of ${String(id)}`);
  });
  const { askOnce } = answer.getState();
  await askOnce({ id: 'a' });
  isShut = false;
  for (const id of ['a', 'a', 'b', 'b', 'a']) await askOnce({ id });
  expect(asked).toEqual(['a', 'a', 'b', 'a']);
  expect(answer.getState()).toMatchObject({ value: 'text of a', failure: null });
});

describe('the intake', () => {
  const file = (name: string, size = 1) => ({ name, size, bytes: async () => new Uint8Array(size) });
  const taken: string[][] = [];
  const take: Answer = ({ files }) => {
    const names = (files as { name: string }[]).map(({ name }) => name);
    taken.push(names);
    const orders = { new: names.length, changed: 0 };
    return ok({
      documents: names.length,
      read: names.length,
      irrelevant: 0,
      alreadyKnown: 0,
      leftOut: [],
      failed: [],
      facts: 3,
      orders,
      seconds: 0.1,
    });
  };
  beforeEach(() => {
    taken.splice(0);
    answers.set('imports.list', () => ok({ items: [], next: null }));
  });

  test('a file that cannot be opened is named, and the others are read', async () => {
    answers.set('documents.import', take);
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    const gone = { name: 'gone.eml', size: 1, bytes: () => Promise.reject(new Error('gone')) };
    await useIntake.getState().bring([file('a.eml'), gone, file('b.eml')]);
    expect(useIntake.getState().now).toMatchObject({
      phase: 'done',
      result: { documents: 3, read: 2, failed: [{ file: 'gone.eml', code: 'unopened' }] },
    });
    expect(taken).toEqual([['a.eml', 'b.eml']]);
  });

  test('what is brought meanwhile follows after, in one result', async () => {
    answers.set('documents.import', take);
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    const first = useIntake.getState().bring([file('a.eml')]);
    await useIntake.getState().bring([file('b.eml')]);
    await first;
    expect(useIntake.getState().now).toMatchObject({ phase: 'done', result: { read: 2, orders: { new: 2 } } });
  });

  test('more than a host takes at once goes in portions', async () => {
    answers.set('documents.import', take);
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    const size = 40 * 1024 * 1024;
    await useIntake.getState().bring(['a', 'b', 'c'].map((name) => file(name, size)));
    expect(taken).toEqual([['a', 'b'], ['c']]);
    expect(useIntake.getState().now).toMatchObject({ phase: 'done', result: { read: 3 } });
  });

  test('a large file after others goes in a call of its own: together no host would take them', async () => {
    answers.set('documents.import', take);
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    const megabyte = 1024 * 1024;
    await useIntake.getState().bring([file('mail', 60 * megabyte), file('archive', 199 * megabyte)]);
    expect(taken).toEqual([['mail'], ['archive']]);
  });

  test('stopped, it tells how many files are left; what is brought meanwhile is read all the same', async () => {
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    let stopped = () => {};
    answers.set('documents.stopImport', () => {
      stopped();
      return ok({ stopped: true });
    });
    // The first call is stopped after one of its files.
    answers.set('documents.import', async (input) => {
      answers.set('documents.import', take);
      await new Promise<void>((resolve) => {
        stopped = resolve;
      });
      const { files } = input as { files: unknown[] };
      return take({ files: files.slice(0, 1) });
    });
    const size = 40 * 1024 * 1024;
    const first = useIntake.getState().bring(['a', 'b', 'c', 'd'].map((name) => file(name, size)));
    await vi.waitFor(() => expect(useIntake.getState().now).toMatchObject({ phase: 'running', total: 2, after: 2 }));
    const stopping = useIntake.getState().stop();
    await useIntake.getState().bring([file('later')]);
    await Promise.all([first, stopping]);
    expect(taken).toEqual([['a'], ['later']]);
    expect(useIntake.getState().now).toMatchObject({ phase: 'done', result: { read: 2 }, stopped: { unread: 3 } });
  });

  test('what it brought is taken back as one, all its portions', async () => {
    answers.set('documents.import', take);
    const kept = (id: string, retracted = false) => ({ transaction: { id, retracted }, result: {} });
    answers.set('imports.list', ({ limit }) =>
      ok({ items: [kept('t2'), kept('t1'), kept('t0')].slice(0, Number(limit)), next: null }),
    );
    const undone: unknown[] = [];
    answers.set('transactions.undo', (input) => {
      undone.push(input);
      return ok({ undone: [], transaction: 'u' });
    });
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    const size = 70 * 1024 * 1024;
    await useIntake.getState().bring([file('a', size), file('b', size)]);
    await useIntake.getState().takeBack();
    expect(undone).toEqual([{ transactions: ['t2', 't1'] }]);
    expect(useIntake.getState().now).toEqual({ phase: 'idle' });
  });

  test('a file beyond all measure is named without being opened', async () => {
    answers.set('documents.import', take);
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    const film = { name: 'film.mp4', size: 300 * 1024 * 1024, bytes: () => Promise.reject(new Error('opened')) };
    await useIntake.getState().bring([film, file('a.eml')]);
    expect(useIntake.getState().now).toMatchObject({
      phase: 'done',
      result: {
        read: 1,
        failed: [
          { file: 'film.mp4', code: 'too_large', message: '“film.mp4” is larger than 200 MB, too large to be read.' },
        ],
      },
    });
  });

  test('an import that is refused as a whole says why', async () => {
    answers.set('documents.import', () => refused('shut'));
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    await useIntake.getState().bring([file('a.eml')]);
    expect(useIntake.getState().now).toEqual({
      phase: 'failed',
      failure: { code: 'shut', message: 'It is shut.', details: {} },
    });
  });

  test('what was kept before a refusal is told with the files that were not read, and can be taken back', async () => {
    let isFull = false;
    answers.set('documents.import', (input) => {
      if (isFull) return refused('full');
      isFull = true;
      return take(input);
    });
    answers.set('imports.list', () => ok({ items: [{ transaction: { id: 't1', retracted: false } }], next: null }));
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    const { useRecording } = await import('../../../renderer/state/recording.ts');
    const size = 70 * 1024 * 1024;
    await useIntake.getState().bring(['a', 'b', 'c'].map((name) => file(name, size)));
    expect(useIntake.getState().now).toMatchObject({
      phase: 'done',
      result: { read: 1, orders: { new: 1 } },
      stopped: { unread: 2, why: { code: 'full' } },
      transactions: ['t1'],
    });
    expect(useRecording.getState().done).toMatchObject([{ transactions: ['t1'] }]);
  });

  test('one file that is too large is its own failure', async () => {
    answers.set('documents.import', () => refused('message_too_large'));
    const { useIntake } = await import('../../../renderer/state/intake.ts');
    await useIntake.getState().bring([file('huge.mbox')]);
    expect(useIntake.getState().now).toMatchObject({ phase: 'done', result: { failed: [{ file: 'huge.mbox' }] } });
  });
});

test('an offer that was left goes on in a sheet to the same company only', async () => {
  const { draftFor, keepDraft } = await import('../../../renderer/state/offer-draft.ts');
  const about = { party: '', amend: false, counter: null };
  const values = {
    party: ' Harbor & Pine',
    name: 'J.',
    identifier: '',
    days: '9',
    language: 'en',
    data: '',
    points: '',
  };
  const draft = { about, values, data: null };
  keepDraft(draft);
  expect(draftFor(about)).toBe(draft);
  expect(draftFor({ ...about, party: 'harbor & pine' })).toBe(draft);
  expect(draftFor({ ...about, party: 'Harbor and Pine' })).toBeNull();
  expect(draftFor({ ...about, party: 'HARBOR & PINE Ltd.' })).toBe(draft);
  expect(draftFor({ ...about, party: 'Ergo' })).toBeNull();
  // An amendment is none of what was begun as an offer, nor the reverse; the terms page goes on with either.
  const amendment = { ...about, party: 'Harbor & Pine', amend: true, agreed: 'terms-1' };
  expect(draftFor(amendment)).toBeNull();
  keepDraft({ ...draft, about: amendment });
  expect(draftFor({ ...about, party: 'Harbor & Pine' })).toBeNull();
  expect(draftFor({ ...amendment, agreed: 'terms-2' })).toBeNull();
  expect(draftFor(amendment)?.about).toBe(amendment);
  expect(draftFor({ ...about, party: 'Harbor & Pine', isOfTerms: true })?.about).toBe(amendment);
  keepDraft({ ...draft, about: { ...about, party: 'Harbor & Pine' } });
  expect(draftFor(about)).toBeNull();
  keepDraft(null);
  expect(draftFor(about)).toBeNull();
});

test('what the desktop asks before the window can do it is done as soon as it can', async () => {
  const { followAsks } = await import('../../../renderer/state/desktop-asks.ts');
  const tell = (notice: Notice) => listeners.forEach((listener) => listener(notice));
  const link = { type: 'link', kind: 'order', ref: 'NB-1' } as const;
  const saved = { type: 'saved', path: '/tmp/orders.csv' } as const;
  tell(link);
  tell({ type: 'changed', version: 1 });
  const done: Notice[] = [];
  const stop = followAsks((ask) => done.push(ask));
  expect(done).toEqual([link]);
  tell(saved);
  expect(done).toEqual([link, saved]);
  stop();
});
