import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openAgent } from '../../electron/agent/index.ts';
import type { OperationName, OutputOf } from '../../shared/api.ts';
import { fillChain } from './fill-chain.ts';
import { digits, seeded } from './random.ts';

export interface QueryFigures {
  readonly query: string;
  readonly runs: number;
  /** Milliseconds inside the agent, from the call to the checked answer. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const today = '2026-06-01';
const runs = 200;

/** Every query that a screen runs, at so many orders; at most 16 ms at the 99th percentile is wanted. */
export async function measureQueries(
  orders: number,
): Promise<{ orders: number; facts: number; queries: QueryFigures[] }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-bench-'));
  try {
    const { facts } = fillChain(folder, orders, today);
    const agent = openAgent({ dataDir: folder, now: () => new Date(`${today}T12:00:00Z`), zone: 'UTC', country: 'US' });
    const call = async <N extends OperationName>(operation: N, input: unknown): Promise<OutputOf<N>> => {
      const result = await agent.call(operation, input);
      if (!result.ok) throw new Error(`${operation}: ${result.error.message}`);
      return result.value as OutputOf<N>;
    };
    const random = seeded(3);
    const number = (): string => `N-${digits(random.below(orders), 7)}`;
    let after: string | null = null;
    const nextPage = async (): Promise<void> => {
      const page = await call('orders.list', { after });
      after = page.next;
    };
    const carrier = (await call('parties.list', { role: 'carrier' })).items[0]?.id;
    const searches = [
      'de',
      'lamp',
      'wool so',
      'vendor 02',
      'n 00012',
      '1z0',
      'o',
      'garden twine 77',
      'nothing like it',
    ] as const;
    const screens: Record<string, () => Promise<unknown>> = {
      'today.list': () => call('today.list', {}),
      'orders.list first page': () => call('orders.list', {}),
      'orders.list next pages': nextPage,
      'orders.list overdue': () => call('orders.list', { verdict: 'overdue' }),
      'orders.list open': () => call('orders.list', { verdict: 'open' }),
      'orders.list missed': () => call('orders.list', { verdict: 'missed' }),
      'orders.list met': () => call('orders.list', { verdict: 'met' }),
      'orders.list exceeded': () => call('orders.list', { verdict: 'exceeded' }),
      'orders.list dropped': () => call('orders.list', { verdict: 'dropped' }),
      'orders.list search': () => call('orders.list', { search: random.pick(searches) }),
      'orders.list search overdue': () => call('orders.list', { search: random.pick(searches), verdict: 'overdue' }),
      'story.show': () => call('story.show', { ref: number() }),
      'story.why verdict': () => call('story.why', { ref: number(), field: 'state' }),
      'standings.list vendor': () => call('standings.list', { role: 'vendor' }),
      'standings.list carrier': () => call('standings.list', { role: 'carrier' }),
      'expectations.list': () => call('expectations.list', {}),
      // Some three hundred companies.
      'data.map': () => call('data.map', {}),
      'data.count': () => call('data.count', {}),
      'parties.count': () => call('parties.count', { role: 'vendor' }),
      'data.why': () => call('data.why', { party: carrier, category: 'pd:Location' }),
    };
    const queries: QueryFigures[] = [];
    for (const [query, ask] of Object.entries(screens)) {
      for (let warm = 0; warm < 10; warm += 1) await ask();
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const started = performance.now();
        await ask();
        times.push(performance.now() - started);
      }
      times.sort((first, second) => first - second);
      const at = (share: number): number =>
        Math.round((times[Math.min(runs - 1, Math.floor(runs * share))] ?? 0) * 100) / 100;
      queries.push({ query, runs, p50: at(0.5), p99: at(0.99), max: at(1) });
    }
    await agent.close();
    return { orders, facts, queries };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
