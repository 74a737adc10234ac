import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';
import { openAgent } from '../../../electron/agent/index.ts';

export const demoNow = '2026-03-12T12:00:00Z';

/** Where the contract carries what the person or a document said, in its own words. */
const ownWords = new Set(
  'name summary note notes quote reason problem words text address orderNumber hours value purposes'.split(' '),
);

function wordsIn(value: unknown, key: string): string[] {
  if (typeof value === 'string') return ownWords.has(key) && !/^[a-z_]+$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => wordsIn(each, name));
}

interface Demo {
  /** The data folder's files, by their names. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly said: readonly string[];
}

/** Told once in this process: to tell it takes a second. */
let demo: Promise<Demo> | undefined;

/** A data folder with the demo chain, and every text in it that is the chain's and not the window's. */
export async function demoData(): Promise<{ readonly dataDir: string; readonly said: readonly string[] }> {
  demo ??= tellDemo();
  const { files, said } = await demo;
  const dataDir = temporaryFolder();
  for (const [name, bytes] of files) await writeFile(path.join(dataDir, name), bytes);
  return { dataDir, said };
}

async function tellDemo(): Promise<Demo> {
  const dataDir = temporaryFolder();
  const agent = openAgent({ dataDir, now: () => new Date(demoNow) });
  const ask = async (operation: string, input: unknown): Promise<unknown> => {
    const answer = await agent.call(operation, input);
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  };
  await ask('demo.fill', {});
  const said: string[] = [];
  said.push(...wordsIn(await ask('data.map', { limit: 1000 }), ''));
  for (const list of ['orders', 'interactions', 'parties', 'projects', 'expectations', 'documents', 'terms']) {
    const { items } = (await ask(`${list}.list`, { limit: 1000 })) as { items: { id: string }[] };
    said.push(...wordsIn(items, ''));
    if (list === 'documents') continue;
    for (const { id } of items) said.push(...wordsIn(await ask('story.show', { ref: id }), ''));
  }
  await agent.close();
  const files = new Map<string, Buffer>();
  for (const name of await readdir(dataDir)) files.set(name, await readFile(path.join(dataDir, name)));
  return { files, said: [...new Set(said)].sort((first, second) => second.length - first.length) };
}
