import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fileBytes } from '../../../shared/terms/index.ts';
import { acceptedBy, sampleAnswer, sampleOffer } from '../../unit/terms/samples.ts';

function check(text: string): { status: number | null; said: string } {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'check-')), 'file.json');
  writeFileSync(file, text);
  const { status, stdout } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'check.ts'), file]);
  return { status, said: String(stdout) };
}
const textOf = (file: object): string => new TextDecoder().decode(fileBytes(file));

test('the script of the docs knows whole files from altered ones, with nothing but Node', async () => {
  const offer = await sampleOffer();
  const files = [offer, await sampleAnswer(offer, { kind: 'decline', reason: 'law' }), await acceptedBy(offer)];
  for (const file of files) expect(check(textOf(file)).status).toBe(0);
  expect(check(textOf(files[2] ?? {})).said.match(/^valid/gm)).toHaveLength(2);
  for (const file of files) expect(check(textOf(file).replace('Northlight', 'Northright')).status).toBe(1);
});
