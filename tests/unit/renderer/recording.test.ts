import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CounterpartBridge, Result } from '../../../shared/api.ts';

/** An agent that keeps transactions in a list, as far as recording and undo can tell. */
class Agent implements CounterpartBridge {
  readonly transactions: { id: string; summary: string; retracted: boolean; of: readonly string[] }[] = [];
  refuses: string | null = null;
  /** Of the refusal. */
  code = 'nothing_to_undo';
  settings: unknown = null;

  record(summary: string, of: readonly string[] = []): string {
    const id = `t${this.transactions.length}`;
    this.transactions.push({ id, summary, retracted: false, of });
    return id;
  }

  /** To take back an undo brings back what it took. */
  #turn(id: string, retracted: boolean): void {
    const one = this.transactions.find((each) => each.id === id);
    if (one === undefined) return;
    one.retracted = retracted;
    for (const inner of one.of) this.#turn(inner, !retracted);
  }

  async call(operation: string, input: unknown): Promise<Result<unknown>> {
    if (operation === this.refuses) {
      const error = { code: this.code, message: 'There is nothing to take back.', details: {} };
      return { ok: false, error };
    }
    if (operation === 'transactions.undo') {
      const { transactions } = input as { transactions: readonly string[] };
      const undone = this.#undone(transactions);
      for (const id of transactions) this.#turn(id, true);
      return { ok: true, value: { undone, transaction: this.record('undoing', transactions) } };
    }
    if (operation === 'settings.show') return { ok: true, value: { saturdaysCount: true, country: 'US', zone: 'UTC' } };
    if (operation === 'settings.change') {
      this.settings = input;
      return { ok: true, value: input };
    }
    return { ok: true, value: { subject: { id: 's', name: 's' }, transaction: this.record(operation) } };
  }

  #undone(ids: readonly string[]): unknown[] {
    return ids.map((id) => ({
      id,
      kind: this.transactions.find((each) => each.id === id)?.summary === 'undoing' ? 'undone' : 'order_recorded',
      event: null,
      documents: null,
      about: 'Anker',
      isDemo: false,
      undoes: [],
    }));
  }

  onChanged(): () => void {
    return () => {};
  }

  get standing(): readonly string[] {
    return this.transactions
      .filter(({ summary, retracted }) => !retracted && summary !== 'undoing')
      .map(({ summary }) => summary);
  }
}

let agent = new Agent();
beforeEach(() => {
  vi.resetModules();
  agent = new Agent();
  vi.stubGlobal('window', { counterpart: agent });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const room = () => import('../../../renderer/state/recording.ts');

describe('recording', () => {
  test('settings are taken back in the order in which all was done, whatever History took back since', async () => {
    const { record, remember, step, useRecording } = await room();
    await record('Order', [step('order.record', { vendor: 'v' })]);
    remember({ sentence: 'Saturdays', settings: { saturdaysCount: false } });
    await useRecording.getState().takeBack(['t0'], 'Order');
    expect(useRecording.getState().told).toEqual({ what: 'recorded', sentence: 'Taken back: Order' });
    await useRecording.getState().undo();
    expect(useRecording.getState().told).toEqual({ what: 'undone', sentence: 'Brought back: Order' });
    await useRecording.getState().undo();
    expect(agent.settings).toEqual({ saturdaysCount: false });
    expect(useRecording.getState().told).toMatchObject({ what: 'undone' });
    expect(useRecording.getState().done).toEqual([]);
  });

  test('what was taken back comes back, the last first, and can be taken back again', async () => {
    const { record, step, useRecording } = await room();
    await record('First', [step('order.record', { vendor: 'v' })]);
    await record('Second', [step('project.record', { name: 'p' }), step('order.record', { vendor: 'v' })]);
    const { undo, redo } = useRecording.getState();
    await undo();
    await undo();
    expect(agent.standing).toEqual([]);
    await redo();
    expect(agent.standing).toEqual(['order.record']);
    expect(useRecording.getState().told).toEqual({ what: 'recorded', sentence: 'Brought back: First' });
    await redo();
    expect(agent.standing).toEqual(['order.record', 'project.record', 'order.record']);
    await redo();
    expect(useRecording.getState().told).toMatchObject({ what: 'failed', failure: { code: 'nothing_to_undo' } });
    await undo();
    expect(agent.standing).toEqual(['order.record']);
    expect(useRecording.getState().told).toEqual({ what: 'undone', sentence: 'Taken back: Second' });
    // What is recorded anew stands where it stood.
    await record('Third', [step('project.record', { name: 'q' })]);
    await redo();
    expect(useRecording.getState().told).toMatchObject({ what: 'failed' });
    expect(agent.standing).toEqual(['order.record', 'project.record']);
  });

  test('settings come back as they were set, and what the agent refuses stays to be brought back', async () => {
    const { remember, useRecording } = await room();
    remember({ sentence: 'Everything judged anew', settings: { country: 'DE', zone: 'Europe/Berlin' } });
    await useRecording.getState().undo();
    expect(agent.settings).toEqual({ country: 'DE', zone: 'Europe/Berlin' });
    const sentence = 'Taken back: country, time zone. Settings do not stand in History.';
    expect(useRecording.getState().told).toEqual({ what: 'undone', sentence });
    agent.refuses = 'settings.change';
    agent.code = 'disk_full';
    await useRecording.getState().redo();
    expect(useRecording.getState()).toMatchObject({ told: { what: 'failed' }, done: [] });
    agent.refuses = null;
    await useRecording.getState().redo();
    expect(agent.settings).toEqual({ country: 'US', zone: 'UTC' });
    expect(useRecording.getState().told).toEqual({ what: 'recorded', sentence: 'Brought back: country, time zone' });
  });

  test('what History brings back is told by what it was, and so is taking it back once more', async () => {
    const { record, step, useRecording } = await room();
    await record('Order', [step('order.record', { vendor: 'v' })]);
    await useRecording.getState().undo();
    await useRecording.getState().takeBack(['t1'], 'Order');
    expect(useRecording.getState().told).toEqual({ what: 'recorded', sentence: 'Brought back: Order' });
    expect(agent.standing).toEqual(['order.record']);
    await useRecording.getState().undo();
    expect(useRecording.getState().told).toEqual({ what: 'undone', sentence: 'Taken back: Order' });
    await useRecording.getState().redo();
    expect(useRecording.getState().told).toEqual({ what: 'recorded', sentence: 'Brought back: Order' });
    expect(agent.standing).toEqual(['order.record']);
  });

  test('what was done before the window began anew, as for another language, is taken back and named all the same', async () => {
    const drawer = new Map<string, string>();
    const sessionStorage = {
      getItem: (key: string) => drawer.get(key) ?? null,
      setItem: (key: string, value: string) => void drawer.set(key, value),
      removeItem: (key: string) => void drawer.delete(key),
    };
    vi.stubGlobal('window', { counterpart: agent, sessionStorage });
    const before = await room();
    await before.record('Secret order', [before.step('order.record', { vendor: 'v' })]);
    before.remember({ sentence: 'Saturdays', settings: { saturdaysCount: false } });
    expect([...drawer.values()].join('')).not.toContain('Secret');
    vi.resetModules();
    const { useRecording } = await room();
    await useRecording.getState().undo();
    expect(agent.settings).toEqual({ saturdaysCount: false });
    expect(useRecording.getState().told).toEqual({
      what: 'undone',
      sentence: 'Taken back: Saturdays. Settings do not stand in History.',
    });
    await useRecording.getState().undo();
    expect(agent.standing).toEqual([]);
    expect(useRecording.getState().told).toEqual({ what: 'undone', sentence: 'Taken back: Order entered, Anker' });
    vi.resetModules();
    const after = await room();
    await after.useRecording.getState().redo();
    expect(agent.standing).toEqual(['order.record']);
    await after.useRecording.getState().redo();
    expect(agent.settings).toEqual({ saturdaysCount: true });
  });

  test('of many things taken back after a new beginning the first are named, and examples as one', async () => {
    const { transactionText, undoneText } = await import('../../../renderer/state/transaction-text.ts');
    const one = (about: string | null, isDemo = false) => ({
      ...{ id: 't', kind: 'order_recorded' as const, event: null, documents: null, about, isDemo },
      ...{ recordedAt: '2026-03-01T10:00:00Z', factCount: 1, retracted: true, undoes: [] },
    });
    expect(undoneText([one('A', true), one('B', true)])).toBe('Made-up examples');
    expect(undoneText([one('A'), one(null), one('C'), one('D')])).toBe(
      'Order entered, A; Order entered; Order entered, C …',
    );
    // What was told stands for that it was.
    const told = { ...one('A'), event: 'out_for_delivery', kind: 'shipment_recorded' } as const;
    expect(transactionText(told)).toBe('Parcel: out for delivery');
    const ofDocuments = (documents: number) =>
      transactionText({ ...one('A'), kind: 'documents_imported', documents } as const);
    expect([ofDocuments(1), ofDocuments(2)]).toEqual(['One document imported', '2 documents imported']);
  });

  test('what belongs together is told as one and taken back as one', async () => {
    const { record, step, useRecording } = await room();
    await record('Project', [step('project.record', { name: 'p' })]);
    await record('Order', [
      step('order.record', { vendor: 'v' }),
      step('shipment.record', { order: 'o' }),
      step('expectation.record', { order: 'o', until: '2026-03-04' }),
    ]);
    expect(useRecording.getState().told).toMatchObject({ what: 'recorded', sentence: 'Order' });
    await useRecording.getState().undo();
    expect(agent.standing).toEqual(['project.record']);
    await useRecording.getState().undo();
    expect(agent.standing).toEqual([]);
    await useRecording.getState().undo();
    expect(useRecording.getState().told?.what).toBe('failed');
  });

  test('a later step builds on what was recorded before it', async () => {
    const { record, step } = await room();
    const seen: string[] = [];
    await record('Order', [
      step('order.record', { vendor: 'v' }),
      (before) => {
        seen.push(...before.map(({ transaction }) => transaction));
        return step('shipment.record', { order: 'o' })(before);
      },
    ]);
    expect(seen).toEqual(['t0']);
  });

  test('where one of several fails, nothing of them stays, and the failure is told to the caller', async () => {
    const { record, step, useRecording } = await room();
    agent.refuses = 'shipment.record';
    const result = await record('Order', [
      step('order.record', { vendor: 'v' }),
      step('shipment.record', { order: 'o' }),
    ]);
    expect(result).toMatchObject({ ok: false, error: { code: 'nothing_to_undo' } });
    expect(agent.standing).toEqual([]);
    expect(useRecording.getState().told).toBeNull();
  });

  test('what could not be taken back stays to be taken back, in its order', async () => {
    const { record, step, useRecording } = await room();
    await record('First', [step('order.record', { vendor: 'v' })]);
    await record('Second', [step('project.record', { name: 'p' })]);
    agent.refuses = 'transactions.undo';
    agent.code = 'disk_full';
    await Promise.all([useRecording.getState().undo(), useRecording.getState().undo()]);
    expect(useRecording.getState()).toMatchObject({
      told: { what: 'failed', failure: { code: 'disk_full' } },
      done: [{ sentence: 'First' }, { sentence: 'Second' }],
    });
    agent.refuses = null;
    await useRecording.getState().undo();
    expect(agent.standing).toEqual(['order.record']);
  });

  test('what somebody else has taken back is not tried again', async () => {
    const { record, step, useRecording } = await room();
    await record('First', [step('order.record', { vendor: 'v' })]);
    agent.refuses = 'transactions.undo';
    agent.code = 'taken_back_already';
    await useRecording.getState().undo();
    expect(useRecording.getState().done).toEqual([]);
  });

  test('where what came before a failure cannot be taken back, the failure is told all the same, and both can be mended', async () => {
    const { record, step, useRecording } = await room();
    const steps = [
      step('order.record', { vendor: 'v' }),
      async () => {
        agent.refuses = 'transactions.undo';
        agent.code = 'disk_full';
        return { ok: false as const, error: { code: 'bad_input', message: 'No such courier.', details: {} } };
      },
    ];
    expect(await record('Order', steps)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    const { told } = useRecording.getState();
    expect(told).toMatchObject({ what: 'failed', failure: { code: 'disk_full' } });
    expect(told?.what === 'failed' && told.failure.message).toMatch(/^Part of it is recorded/);
    agent.refuses = null;
    await useRecording.getState().undo();
    expect(agent.standing).toEqual([]);
  });

  test('a failure is told until it is read; what succeeded goes by itself', async () => {
    const { isPassing } = await room();
    const failure = { code: 'disk_full', message: 'The disk is full.', details: {} };
    expect(isPassing({ what: 'failed', failure })).toBe(false);
    expect(isPassing({ what: 'failed', failure: { ...failure, code: 'nothing_to_undo' } })).toBe(true);
    expect(isPassing({ what: 'awaited', sentence: 'Judging' })).toBe(false);
    expect(isPassing({ what: 'recorded', sentence: 'Order' })).toBe(true);
  });

  test('what was learnt from elsewhere since stays, and what was recorded here is taken back from under it', async () => {
    const { record, step, useRecording } = await room();
    await record('Order', [step('order.record', { vendor: 'v' })]);
    agent.record('Documents imported');
    await useRecording.getState().undo();
    expect(agent.standing).toEqual(['Documents imported']);
    expect(useRecording.getState().told).toMatchObject({ what: 'undone' });
  });
});

describe('a form', () => {
  const form = async () => {
    const { createEntry } = await import('../../../renderer/state/use-entry.ts');
    return createEntry({ vendor: '' });
  };
  const order = async () => {
    const { step } = await room();
    return { errors: {}, sentence: 'Order', steps: () => [step('order.record', { vendor: 'v' })] };
  };

  test('that is sent twice records once, also while it still asks what to record', async () => {
    const entry = await form();
    const attempt = await order();
    const find = async () => ({ ok: true as const, value: attempt });
    const [first, second] = await Promise.all([entry.getState().submit(find), entry.getState().submit(find)]);
    expect(first).toHaveLength(1);
    expect(second).toBeNull();
    expect(agent.standing).toEqual(['order.record']);
    expect(entry.getState().isBusy).toBe(false);
  });

  test('says why it could not be asked what to record, and can be sent again', async () => {
    const entry = await form();
    const attempt = await order();
    const error = { code: 'unreachable', message: 'The agent does not answer.', details: {} };
    expect(await entry.getState().submit(async () => ({ ok: false, error }))).toBeNull();
    expect(entry.getState()).toMatchObject({ failure: error, isBusy: false, attempts: 1 });
    expect(await entry.getState().submit(attempt)).toHaveLength(1);
    expect(entry.getState().failure).toBeNull();
  });

  test('marks the field that is wrong until another value is set, and records nothing', async () => {
    const entry = await form();
    const attempt = { ...(await order()), errors: { vendor: 'Who sold it?' } };
    expect(await entry.getState().submit(attempt)).toBeNull();
    expect(entry.getState()).toMatchObject({ errors: { vendor: 'Who sold it?' }, attempts: 1 });
    entry.getState().set('vendor')('Anker');
    expect(entry.getState()).toMatchObject({ values: { vendor: 'Anker' }, errors: { vendor: undefined } });
    expect(agent.standing).toEqual([]);
  });
});

test('a failure blames the fields of its issues, else those it lists', async () => {
  const { blamedFields } = await import('../../../renderer/state/use-entry.ts');
  const failure = { code: 'bad_input', message: '', details: { fields: ['vendor'] } };
  expect(blamedFields(failure)).toEqual(['vendor']);
  expect(blamedFields({ ...failure, details: { issues: [{ path: ['total', 'currency'] }] } })).toEqual(['total']);
});
