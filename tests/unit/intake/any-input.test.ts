import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factBodies, reading } from '../../../shared/model/index.ts';
import { UnreadableDocument } from '../../../electron/agent/intake/index.ts';
import { documentOf, entriesOf } from './documents.ts';

const fixtures = path.join(import.meta.dirname, '../../fixtures');
const documents = ['mail', 'csv'].flatMap((folder) =>
  readdirSync(path.join(fixtures, folder)).map((name) => readFileSync(path.join(fixtures, folder, name))),
);

/** What comes of bytes: readings and facts in the contract's shapes, or the sentence that refuses them. */
async function outcomeOf(bytes: Uint8Array): Promise<unknown> {
  try {
    const entries = await entriesOf(documentOf('any.eml', bytes));
    return entries.map(({ reading: read, drafts }) => ({
      reading: reading.parse(read),
      bodies: drafts.map((draft) => factBodies[draft.kind].parse(draft.body)),
    }));
  } catch (error) {
    if (error instanceof UnreadableDocument && error.message.includes('“any.eml”')) return error.message;
    throw error;
  }
}

const amazonHead =
  'From: x@amazon.com\nSubject: Shipped: "x"\nDate: Mon, 01 Jul 2024 21:40:55 +0100\nContent-Type: text/html\n\n';

test('damaged documents are read or refused', async () => {
  const damage = fc.record({
    original: fc.constantFrom(...documents),
    cutAt: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 12,
    }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ original, cutAt, changes }) => {
      const bytes = Buffer.from(original.subarray(0, Math.ceil(original.length * cutAt)));
      for (const [place, value] of changes) bytes[Math.floor(bytes.length * place)] = value;
      expect(await outcomeOf(bytes)).toEqual(await outcomeOf(bytes));
    }),
    { numRuns: 150 },
  );
});

test('arbitrary text behind a known sender is read or refused', async () => {
  const words = fc.constantFrom('Arriving', ':', 'by', 'February 30', 'Fri', '31/31/2024', '9pm', '-', 'Order #114-4770281-5530624', '\n', '<td>', 'shipped', 'delivered', '00:99', 'between', 'and', 'May', '1', '\u200b'); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (text) => {
      const mail = Buffer.from(`${amazonHead}${text.join(' ')}`);
      expect(await outcomeOf(mail)).toEqual(await outcomeOf(mail));
    }),
    { numRuns: 150 },
  );
});

test('a mail built to take forever does not', async () => {
  const nested = '<p itemscope itemprop="a">'.repeat(60_000);
  const repeated = 'Order #114-4770281-5530624 will be delivered tomorrow shipped, tracking number 1Z 1 '.repeat(
    20_000,
  );
  for (const text of [
    nested,
    `${nested}${repeated}`,
    repeated,
    '<a href="x">'.repeat(100_000),
    'From: a@b.example\n'.repeat(50_000),
  ]) {
    expect(await outcomeOf(Buffer.from(`${amazonHead}${text}`))).toHaveLength(1);
  }
}, 30_000);
