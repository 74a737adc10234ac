import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type Agent, openAgent } from '../../../electron/agent/index.ts';
import type { Failure, InputOf, OperationName, OutputOf } from '../../../shared/api.ts';
import type { ExpectationItem, OrderListItem, Standing } from '../../../shared/model/index.ts';

export class Refused extends Error {
  override readonly name = 'Refused';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.code}: ${failure.message}`);
    this.failure = failure;
  }
}

/** A person at the app: a data folder of their own, and a clock that is set by hand. */
export class Person {
  readonly folder: string;
  now = new Date('2026-03-01T23:00:00Z');
  readonly agent: Agent;
  #isClosed = false;

  constructor(zone = 'UTC', folder = mkdtempSync(path.join(tmpdir(), 'counterpart-person-'))) {
    this.folder = folder;
    this.agent = openAgent({ dataDir: this.folder, now: () => this.now, zone, country: 'US' });
  }

  /** Sets the clock to an instant, or to noon of a day. */
  at(time: string): this {
    this.now = new Date(time.length === 10 ? `${time}T12:00:00Z` : time);
    return this;
  }

  async does<N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const result = await this.agent.call(operation, input);
    if (!result.ok) throw new Refused(result.error);
    return result.value as OutputOf<N>;
  }

  async refused<N extends OperationName>(operation: N, input: InputOf<N>): Promise<Failure> {
    const result = await this.agent.call(operation, input);
    if (result.ok) throw new Error(`${operation} was not refused`);
    return result.error;
  }

  async order(orderNumber: string): Promise<OrderListItem> {
    const { items } = await this.does('orders.list', { search: orderNumber });
    const order = items.find((item) => item.orderNumber === orderNumber);
    if (order === undefined) throw new Error(`there is no order ${orderNumber}`);
    return order;
  }

  async expectations(ref: string): Promise<ExpectationItem[]> {
    return (await this.does('story.show', { ref })).expectations;
  }

  /** The one expectation of a kind that hangs on a record. */
  async expectation(ref: string, kind: ExpectationItem['kind'] = 'delivery'): Promise<ExpectationItem> {
    const [first, ...more] = (await this.expectations(ref)).filter((item) => item.kind === kind);
    if (first === undefined || more.length > 0)
      throw new Error(`${ref} has ${first === undefined ? 'no' : more.length + 1} expectations of ${kind}`);
    return first;
  }

  async standings(role: Standing['role']): Promise<Standing[]> {
    return this.does('standings.list', { role });
  }

  async standing(role: Standing['role'], name: string): Promise<Standing> {
    const found = (await this.standings(role)).find(({ party }) => party.name === name);
    if (found === undefined) throw new Error(`${name} has no standing as ${role}`);
    return found;
  }

  /** Every record is as its facts give it, and the database is sound. */
  async findings(): Promise<string[]> {
    return (await this.does('chain.check', {})).findings;
  }

  async closes(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.agent.close();
  }

  async leaves(): Promise<void> {
    await this.closes();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Leaves, and what is left must be sound. */
  async leavesWhole(): Promise<void> {
    const findings = await this.findings();
    await this.leaves();
    expect(findings).toEqual([]);
  }
}

/** An order with one promise, as a person types them in. */
export async function orders(
  person: Person,
  vendor: string,
  orderNumber: string,
  placedOn: string,
  promise: Omit<InputOf<'expectation.record'>, 'order'> | null = null,
): Promise<string> {
  const { subject } = await person.does('order.record', {
    vendor,
    orderNumber,
    placedOn,
    items: [{ name: `Thing of ${orderNumber}` }],
  });
  if (promise !== null) await person.does('expectation.record', { order: subject.id, ...promise });
  return subject.id;
}
