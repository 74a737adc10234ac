// kill -9 at random moments of an import. COUNTERPART_KILLS says how often; the suite does it a few times.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, commandLine, counterpart, newFolder } from '../command-line/counterpart.ts';
import { mailOf, orderHistory } from './corpus.ts';
import { documentsOf, recordsOf } from './whole-chain.ts';

const kills = Number(process.env['COUNTERPART_KILLS'] ?? 6);
const now = '2026-03-20T15:00:00Z';
const home = newFolder();
const corpus = path.join(home, 'corpus');
/** In the order in which they are imported: mail, an order history, mail. */
let files: string[];
let records: Record<string, unknown[]>;
let facts: Map<string, number>;
let seconds: number;

interface Import {
  readonly killed: boolean;
  /** How many files had been said to be kept. */
  readonly acknowledged: number;
}

/** Imports the corpus, and kills the process after so many milliseconds unless it is done by then. */
async function importFor(data: string, milliseconds: number): Promise<Import> {
  const words = ['--data', data, '--now', now, '--zone', 'UTC', 'import', corpus];
  const child = spawn(process.execPath, [commandLine, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const [status, signal] = await new Promise<[number | null, string | null]>(
    (resolve) => void child.on('close', (...how) => resolve(how)),
  );
  clearTimeout(timer);
  if (signal === null && status !== 0) throw new Error(`The import failed: ${said}`);
  return {
    killed: signal === 'SIGKILL',
    acknowledged: Number(/(\d+) of \d+\n(?!.*\d+ of \d+\n)/s.exec(said)?.[1] ?? 0),
  };
}

beforeAll(async () => {
  mkdirSync(corpus);
  const name = (number: number): string => String(number).padStart(4, '0');
  for (let number = 0; number < 260; number += 1)
    writeFileSync(path.join(corpus, `a${name(number)}.eml`), mailOf(number));
  writeFileSync(path.join(corpus, 'b.csv'), orderHistory(2500));
  for (let number = 260; number < 530; number += 1)
    writeFileSync(path.join(corpus, `c${name(number)}.eml`), mailOf(number));
  files = readdirSync(corpus)
    .toSorted()
    .map((file) => path.join(corpus, file));

  const data = path.join(home, 'whole');
  const started = performance.now();
  const { killed, acknowledged } = await importFor(data, 100_000);
  seconds = (performance.now() - started) / 1000;
  expect({ killed, acknowledged }).toEqual({ killed: false, acknowledged: files.length });
  facts = documentsOf(data);
  records = await recordsOf(data, now);
  expect([...facts.keys()].toSorted()).toEqual(files);
  for (const [file, count] of facts) expect(count, file).toBeGreaterThan(0);
  expect(records['orders']?.length).toBeGreaterThan(2500);
}, 200_000);
afterAll(() => rmSync(home, { recursive: true }));

test(
  `killed ${kills} times: what was acknowledged is there, the rest absent as a whole`,
  { timeout: 3e6 },
  async () => {
    const tally = { killed: 0, finished: 0, nothingKept: 0, inTheMiddle: 0, allKept: 0, keptButNotTold: 0 };
    // Kills are counted, not rounds: an import that is done before its moment proves nothing, and only shows that the
    // machine has become faster than it was.
    for (let round = 0; tally.killed < kills || tally.inTheMiddle === 0; round += 1) {
      if (round > kills * 3 + 20) throw new Error(`Too few imports could be killed: ${JSON.stringify(tally)}`);
      const data = path.join(home, `round-${round}`);
      const moment = (0.15 + 0.85 * Math.random()) * seconds * 1000;
      const started = performance.now();
      const { killed, acknowledged } = await importFor(data, moment);
      if (!killed) seconds = (performance.now() - started) / 1000;
      else if (acknowledged === 0) seconds *= 1.2;
      else if (acknowledged < files.length / 2) seconds *= 1.02;
      const about = `round ${round}, after ${Math.round(moment)} ms, ${acknowledged} acknowledged`;

      const check = await counterpart(['--data', data, '--zone', 'UTC', '--json', 'check']);
      expect(check, about).toMatchObject({ status: 0 });
      const kept = documentsOf(data);
      for (const file of files.slice(0, acknowledged)) expect(kept.has(file), `${about}: ${file}`).toBe(true);
      for (const [file, count] of kept) expect(count, `${about}: all or nothing of ${file}`).toBe(facts.get(file));
      // In order, without a hole.
      expect([...kept.keys()].toSorted(), about).toEqual(files.slice(0, kept.size));

      if (killed) {
        tally.killed += 1;
        tally.nothingKept += Number(kept.size === 0);
        tally.inTheMiddle += Number(kept.size > 0 && kept.size < files.length);
        tally.allKept += Number(kept.size === files.length);
        tally.keptButNotTold += Number(kept.size > acknowledged);
      } else {
        tally.finished += 1;
      }

      const again = await answer(['--data', data, '--now', now, '--zone', 'UTC', 'import', corpus]);
      expect(again, about).toMatchObject({ read: files.length, alreadyKnown: kept.size, failed: [] });
      expect(documentsOf(data), about).toEqual(facts);
      expect(await recordsOf(data, now), about).toEqual(records);
      rmSync(data, { recursive: true, force: true });
    }
    process.stderr.write(`killed.test: ${JSON.stringify(tally)}\n`);
    expect(tally.killed).toBeGreaterThanOrEqual(kills);
    expect(tally.inTheMiddle, 'kills between the first document and the last').toBeGreaterThan(0);
  },
);
