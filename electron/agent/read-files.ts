import { hash } from 'node:crypto';
import type { Reading } from '../../shared/model/index.ts';
import { UnreadableDocument, readDocument, readingOfFailure } from './intake/index.ts';

/** Reads documents without keeping anything: what each says, in the order given, also of those that cannot be read. */
export async function readFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
  zone: string,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const { name, bytes } of files) {
    const document = { name, bytes, hash: hash('sha256', bytes, 'hex') };
    try {
      for await (const entries of readDocument(document, { zone }))
        readings.push(...entries.map(({ reading }) => reading));
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      readings.push(readingOfFailure(document, error));
    }
  }
  return readings;
}
