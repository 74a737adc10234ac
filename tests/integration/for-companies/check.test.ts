// docs/for-companies.md and docs/terms-format.md, tried as a company's developer would.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clause, fileBytes } from '../../../shared/terms/index.ts';
import { acceptedBy, sampleAnswer, sampleOffer } from '../../unit/terms/samples.ts';
import { answer, counterpart, temporaryFolder } from '../command-line/counterpart.ts';

const docs = path.join(import.meta.dirname, '../../../docs');
const page = readFileSync(path.join(docs, 'for-companies.md'), 'utf8');

function runs(script: string, ...words: string[]): { status: number | null; said: string } {
  const { status, stdout } = spawnSync(process.execPath, [path.join(import.meta.dirname, script), ...words]);
  return { status, said: String(stdout) };
}
function check(text: string): { status: number | null; said: string } {
  const file = path.join(temporaryFolder(), 'file.json');
  writeFileSync(file, text);
  return runs('check.ts', file);
}
const textOf = (file: object): string => new TextDecoder().decode(fileBytes(file));

/** An offer as the person sends it, in a folder of the company. */
async function offered(agreement = 'SD-BASE'): Promise<{ data: string; folder: string; page: string }> {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const { schedule } = await answer<{ schedule: object }>(['--data', data, 'terms', 'show']);
  const id = `https://w3id.org/dpv/standards/ieee/7012#${agreement}`;
  await answer(['--data', data, 'terms', 'compose', '--agreement', id, '--schedule', JSON.stringify(schedule)]);
  const { files } = await answer<{ files: string[] }>([
    ...['--data', data, 'terms', 'offer', 'Northlight Books', '--out', folder],
  ]);
  const [html = '', json = ''] = files;
  writeFileSync(path.join(folder, 'offer.json'), readFileSync(json));
  return { data, folder, page: html };
}

test('the script that checks knows whole files from altered ones, with nothing but Node', async () => {
  const offer = await sampleOffer();
  const files = [offer, await sampleAnswer(offer, { kind: 'decline', reason: 'law' }), await acceptedBy(offer)];
  for (const file of files) expect(check(textOf(file)).status).toBe(0);
  expect(check(textOf(files[2] ?? {})).said.match(/^valid/gm)).toHaveLength(2);
  for (const file of files) expect(check(textOf(file).replace('Northlight', 'Northright')).status).toBe(1);
});

test('the script that answers makes, of the page alone, what the person imports: both hold the same bytes', async () => {
  for (const [agreement, state] of [
    ['SD-BASE-A', 'accepted'],
    ['SD-BASE-ATP', 'refused'],
  ] as const) {
    const { data, folder, page } = await offered(agreement);
    const [key = '', ours = '', theirs = ''] = ['key', 'answer', 'agreement'].map((name) =>
      path.join(folder, `${name}.json`),
    );
    writeFileSync(key, JSON.stringify({ seed: '07'.repeat(32) }));
    expect(runs('check.ts', page).status).toBe(0);
    expect(runs('answer.ts', page, key, ours, theirs)).toEqual({ status: 0, said: '' });
    const [imported] = await answer<object[]>(['--data', data, 'terms', 'import', ours]);
    expect(imported).toMatchObject({ state, verdict: { valid: true, reasons: [] } });
    if (state !== 'accepted') continue;
    expect(runs('check.ts', theirs).said.match(/^valid/gm)).toHaveLength(2);
    const [again] = await answer<object[]>(['--data', data, 'terms', 'import', theirs]);
    expect(again).toMatchObject({ state, transaction: null, verdict: { valid: true } });
  }
});

test('the commands of the page do what it says', async () => {
  const commands = page.match(/^counterpart terms .+$/gm) ?? [];
  expect(commands).toHaveLength(5);
  const { folder, page: html } = await offered();
  for (const [at, line] of commands.entries()) {
    const words = (line.match(/'[^']+'|"[^"]+"|\S+/g) ?? []).slice(1).map((word) => {
      const plain = word.replace(/^(['"])(.*)\1$/, '$2');
      if (plain === 'offer.html') return html;
      // Answers are written beside one another here.
      const name = /^(answer|agreement)\.json$/.test(plain) ? `${at}-${plain}` : plain;
      return plain.endsWith('.json') ? path.join(folder, name) : plain;
    });
    expect(await counterpart(words), line).toMatchObject({ status: 0 });
    const out = words[words.indexOf('--out') + 1] ?? '';
    if (words.includes('--out')) expect(await answer(['terms', 'verify', out])).toMatchObject({ kind: 'answer' });
  }
});

test('the page on the format names every kind of clause and every member of it', () => {
  const format = readFileSync(path.join(docs, 'terms-format.md'), 'utf8');
  for (const { shape } of clause.options) {
    const [line = ''] = format.match(new RegExp(`^\\| \`${shape.type.value}\`.*$`, 'm')) ?? [];
    for (const member of Object.keys(shape).filter((name) => name !== 'clause' && name !== 'type'))
      expect(line, shape.type.value).toContain(`\`${member}\``);
  }
});
