import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ImportResult, Result } from '../../shared/api.ts';
import { openAgent } from '../../electron/agent/index.ts';
import { amazonHistory } from './amazon-history.ts';
import { copyRows } from './copy-rows.ts';

export interface ImportFigures {
  readonly orders: number;
  readonly facts: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly copySeconds: number;
  readonly againSeconds: number;
  /** Import against copying the resulting rows: at most 4 is wanted. */
  readonly ratioToCopy: number;
  /** The same by processor time, which other programs on the machine disturb less. */
  readonly ratioToCopyByProcessor: number;
  /** The same file again, against the first time: at most 0.5 is wanted. */
  readonly ratioAgain: number;
  readonly peakMegabytes: number;
}

/** Imports an order history of so many orders into an empty folder, copies the rows, and imports it again. */
export async function measureImport(orders: number): Promise<ImportFigures> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-bench-'));
  try {
    const bytes = Buffer.from([...amazonHistory(orders)].join(''));
    const agent = openAgent({ dataDir: folder, zone: 'America/New_York', country: 'US' });
    const importOnce = async (): Promise<ImportResult & { elapsed: number; processor: number }> => {
      const started = performance.now();
      const before = process.cpuUsage();
      const result = (await agent.call('documents.import', {
        files: [{ name: 'history.csv', bytes }],
      })) as Result<ImportResult>;
      if (!result.ok) throw new Error(result.error.message);
      return { ...result.value, elapsed: (performance.now() - started) / 1000, processor: processorSeconds(before) };
    };
    const first = await importOnce();
    if (first.orders.new !== orders || first.failed.length > 0)
      throw new Error(`imported ${first.orders.new} of ${orders} orders`);
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const again = await importOnce();
    await agent.close();
    const before = process.cpuUsage();
    const copySeconds = copyRows(path.join(folder, 'counterpart.sqlite'), path.join(folder, 'copy.sqlite'));
    const copyProcessor = processorSeconds(before);
    const rounded = (value: number): number => Math.round(value * 100) / 100;
    return {
      orders,
      facts: first.facts,
      megabytes: Math.round(bytes.length / 1e6),
      seconds: rounded(first.elapsed),
      copySeconds: rounded(copySeconds),
      againSeconds: rounded(again.elapsed),
      ratioToCopy: rounded(first.elapsed / copySeconds),
      ratioToCopyByProcessor: rounded(first.processor / copyProcessor),
      ratioAgain: rounded(again.elapsed / first.elapsed),
      peakMegabytes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
