import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../../electron/agent/intake/index.ts';
import type { Entry, IncomingDocument } from '../../../electron/agent/intake/index.ts';

export function documentOf(name: string, content: string | Uint8Array): IncomingDocument {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { name, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

export function fixture(folder: 'mail' | 'csv', name: string): IncomingDocument {
  return documentOf(name, readFileSync(path.join(import.meta.dirname, '../../fixtures', folder, name)));
}

export async function entriesOf(document: IncomingDocument, zone = 'America/Los_Angeles'): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const batch of readDocument(document, { zone })) entries.push(...batch);
  return entries;
}

/** The one entry of a mail. */
export async function entryOf(document: IncomingDocument): Promise<Entry> {
  const [entry, ...others] = await entriesOf(document);
  if (!entry || others.length > 0) throw new Error(`${document.name} gave ${others.length + (entry ? 1 : 0)} entries`);
  return entry;
}
