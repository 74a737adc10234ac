import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answer, temporaryFolder } from './counterpart.ts';

test('attach keeps a file with a record', async () => {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  const receipt = path.join(folder, 'receipt.pdf');
  writeFileSync(receipt, '%PDF-1.7');
  await answer(['--data', data, 'record', 'order', '--vendor', 'Northlight', '--order-number', 'NB-1']);
  expect(await answer(['--data', data, 'attach', 'NB-1', receipt])).toMatchObject({ attached: 1, failed: [] });
  expect(await answer(['--data', data, 'list', 'documents'])).toMatchObject({
    items: [{ mediaType: 'application/pdf', attachedTo: [{ name: 'NB-1', subject: 'order' }] }],
  });
});
