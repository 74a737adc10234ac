import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../electron/command-line/commands.ts';
import { answer, commandLine, counterpart, fixtures, itemsOf, refused, temporaryFolder } from './counterpart.ts';

test.each([
  [['frobnicate'], /no command “frobnicate”/],
  [['toString'], /no command “toString”/],
  [['list'], /list wants one of orders/],
  [['list', 'things'], /not “things”/],
  [['list', 'orders', 'more'], /no use for “more”/],
  [['list', 'orders', '--colour', 'red'], /colour/],
  [['list', 'orders', '--__proto__', 'x'], /__proto__/],
  [['list', 'orders', '--limit'], /--limit needs a value/],
  [['list', 'orders', '--limit', '--json'], /--limit needs a value/],
  [['list', 'orders', '--limit', '0'], /limit/],
  [['list', 'orders', '--limit', '1001'], /limit/],
  [['list', 'orders', '--limit', '1.5'], /limit/],
  [['list', 'orders', '--limit', 'NaN'], /limit/],
  [['list', 'orders', '--limit', '99999999999999999999'], /limit/],
  [['list', 'orders', '--after', 'nonsense'], /“nonsense”/],
  [['list', 'orders', '--since', '2026-02-30'], /since/],
  [['list', 'orders', '--party', 'Nobody'], /“Nobody”/],
  [['list', 'orders', '--verdict', 'fine'], /verdict/],
  [['show'], /show wants an id/],
  [['show', 'NOPE'], /“NOPE”/],
  [['show', '00000000-0000-7000-8000-000000000000'], /00000000/],
  [['show', '%'], /“%”/],
  [['show', "' OR 1=1 --"], /OR 1=1/],
  [['why', 'NB-20417'], /why wants a field/],
  [['why', 'NB-20417', 'colour'], /no field “colour”/],
  [['standing', '--role', 'king'], /role/],
  [['today', 'now'], /today has no use for “now”/],
  [['today', '--limit', '3'], /today has no option --limit/],
  [['undo', '0'], /not “0”/],
  [['undo', '-1'], /not “-1”/],
  [['undo', 'all'], /not “all”/],
  [['undo', '99999999'], /count/],
  [['identify'], /identify wants the numbers/],
  [['read'], /read wants the files/],
  [['import'], /import wants the files/],
  [['export'], /export wants the folder/],
  [['backup'], /backup wants the file/],
  [['restore'], /restore wants the backup/],
  [['restore', '/nowhere/backup.sqlite'], /no file “\/nowhere\/backup\.sqlite”/],
  [['restore', '/tmp'], /no file “\/tmp”/],
  [['settings', '--zone', 'Mars/Phobos'], /“Mars\/Phobos”/],
  [['settings', '--country', 'Atlantis'], /country/],
  [['settings', '--country', 'zz'], /“zz”/],
  [['settings', '--half-life-days', '-1'], /“halfLifeDays” must be at least 1/],
  [['settings', '--weights', '{"missed":-3,"met":1,"exceeded":1}'], /“weights\.missed” must be at least 0/],
  [['settings', '--weights', '{"missed":0,"met":1,"exceeded":11}'], /“weights\.exceeded” must be at most 10/],
  [['settings', '--weights', '{"met":1}'], /“weights\.missed” is missing/],
  [['settings', '--contry', 'DE'], /contry/],
  [['--now', 'yesterday', 'today'], /not “yesterday”/],
  [['--now', '2026-02-30T10:00:00Z', 'today'], /not “2026-02-30T10:00:00Z”/],
  [['--now', '2026-03-01', 'today'], /not “2026-03-01”/],
  [['--now', '2026-03-01T10:00:00', 'today'], /not “2026/],
  [['--now', '+275760-09-13T00:00:00Z', 'today'], /not “\+275760/],
  [['--zone', 'Mars/Phobos', 'today'], /no time zone “Mars\/Phobos”/],
  [['--zone', '', 'today'], /no time zone/],
  [['--json=yes', 'today'], /--json takes no value/],
  [['--data', ''], /--data wants a folder/],
] as const)('refuses %j', async (words, sentence) => {
  const data = temporaryFolder();
  if (words.some((word) => word.startsWith('NB-'))) await answer(['--data', data, 'demo']);
  expect(await refused(['--data', data, ...words].slice(words[0] === '--data' ? 2 : 0), 2)).toMatch(sentence);
});

test('a wrong word opens no data folder', async () => {
  const data = path.join(temporaryFolder(), 'new');
  for (const words of [
    ['frobnicate'],
    ['list', 'things'],
    ['undo', '0'],
    ['today', '--x', '1'],
    ['--now', 'x', 'today'],
  ])
    await refused(['--data', data, ...words], 2);
  expect(existsSync(data)).toBe(false);
});

test('read and identify need no data folder, and so none that is free or sound', async () => {
  const mail = path.join(fixtures, 'mail', 'ups-delivered.eml');
  const none = path.join(temporaryFolder(), 'new');
  for (const data of [none, '/proc/none']) {
    expect(await answer(['--data', data, 'read', mail])).toMatchObject([{ carrier: 'UPS', event: 'delivered' }]);
    expect(await answer(['--data', data, 'identify', '1Z999AA10123456784'])).toMatchObject([{ carriers: ['UPS'] }]);
  }
  expect(existsSync(none)).toBe(false);
  expect(await refused(['--zone', 'Mars/Olympus', 'read', mail], 2)).toMatch(/no time zone “Mars\/Olympus”/);
});

test('a folder whose data was moved away is refused, not taken for wrong use', async () => {
  const data = temporaryFolder();
  const note = path.join(data, 'moved-to.json');
  writeFileSync(note, JSON.stringify({ folder: path.join(data, 'stick') }));
  expect(await refused(['--data', data, 'today'], 3)).toMatch(/moved to .*stick.* not there/);
  writeFileSync(note, '{ broken');
  expect(await refused(['--data', data, 'today'], 3)).toContain('cannot be read');
});

test('demo fills an empty folder only', async () => {
  const data = temporaryFolder();
  expect(await answer(['--data', data, 'demo'])).toMatchObject({ orders: 61 });
  expect(await refused(['--data', data, 'demo'], 2)).toMatch(/holds facts already/);
  expect(await answer(['--data', data, 'list', 'orders'])).toMatchObject({ items: { length: 61 } });
});

test('--now and --zone decide which day it is', async () => {
  const data = temporaryFolder();
  const at = (now: string, zone: string): string[] => ['--data', data, '--now', now, '--zone', zone];
  const words = ['record', 'order', '--vendor', 'A', '--order-number', '7', '--placed-on', '2026-03-02'];
  await answer([...at('2026-03-02T12:00:00Z', 'UTC'), ...words]);
  await answer([
    ...at('2026-03-02T12:00:00Z', 'UTC'),
    'record',
    'expectation',
    '--order',
    '7',
    '--until',
    '2026-03-10',
  ]);
  const verdict = async (now: string, zone: string): Promise<unknown> =>
    (await itemsOf<{ verdict: string }>([...at(now, zone), 'list', 'orders']))[0]?.verdict;
  expect(await verdict('2026-03-10T23:30:00Z', 'UTC')).toBe('open');
  expect(await verdict('2026-03-11T00:30:00Z', 'UTC')).toBe('overdue');
  expect(await verdict('2026-03-10T23:30:00Z', 'Asia/Tokyo')).toBe('overdue');
  expect(await verdict('2026-03-11T00:30:00Z', 'America/New_York')).toBe('open');
  expect(await verdict('2026-03-11T00:30:00+09:00', 'UTC')).toBe('open');
});

test('help needs no data folder', async () => {
  for (const words of [[], ['help'], ['--help'], ['-h'], ['list', '--help']]) {
    const { status, stdout, stderr } = await counterpart(words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Exit status');
  }
});

test('who reads the output may leave early', async () => {
  const data = temporaryFolder();
  await answer(['--data', data, 'demo']);
  const child = spawn(process.execPath, [commandLine, '--data', data, 'list', 'orders', '--json']);
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise((resolve) => void child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the docs tell of every command, and begin no line with one that is not there', () => {
  const file = path.join(import.meta.dirname, '../../../docs/command-line.md');
  const docs = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
  const names = [...Object.keys(commands), 'restore'];
  expect(names.filter((name) => !new RegExp(`\`${name}\\b`).test(docs))).toEqual([]);
  const first = new Set(names.map((name) => name.split(' ')[0]));
  const begun = [...docs.matchAll(/- `([a-z-]+)\b/g)].map(([, name = '']) => name);
  expect(begun.filter((name) => !first.has(name))).toEqual([]);
});
