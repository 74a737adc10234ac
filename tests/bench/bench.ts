// Benchmarks: imports as ratios to copying rows, every query of a screen, and what a person waits for in the window.
// `npm run bench -- [--json] [--orders N] [--only import|queries|window] [--host chromium|electron] [--data DIR]`.
// The window is measured in Electron where that runs. `--data` keeps the generated chain of the window's benchmark in a folder, so that the next run need not generate it.
import { parseArgs } from 'node:util';
import { electronHere, thisMachine } from '../../build/electron-here.ts';
import { root } from '../../build/step.ts';
import { measureImport } from './import-bench.ts';
import { measureQueries } from './query-bench.ts';
import { measureWindow } from './window-bench.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    orders: { type: 'string', default: '100000' },
    only: { type: 'string' },
    host: { type: 'string', default: electronHere(root, thisMachine()).state === 'here' ? 'electron' : 'chromium' },
    data: { type: 'string' },
  },
});
const orders = Number(values.orders);
if (!Number.isInteger(orders) || orders < 100) throw new Error('--orders wants a number from 100 on');
if (values.host !== 'chromium' && values.host !== 'electron') throw new Error('--host wants chromium or electron');

const wanted = (name: string): boolean => values.only === undefined || values.only === name;
const figures: Record<string, unknown> = { node: process.version, orders };
if (wanted('import')) {
  const once = await measureImport(orders);
  const twice = await measureImport(2 * orders);
  figures['import'] = { once, twice, ratioTwiceAsMany: Math.round((twice.seconds / once.seconds) * 100) / 100 };
}
if (wanted('queries')) figures['queries'] = await measureQueries(orders);
if (wanted('window')) figures['window'] = await measureWindow(values.host, orders, values.data);

// Both forms are JSON: `--json` leaves the figures alone on standard output, without it they stand indented to be read.
process.stdout.write(`${JSON.stringify(figures, null, values.json ? 0 : 2)}\n`);
