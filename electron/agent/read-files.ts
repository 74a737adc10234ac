import { hash } from 'node:crypto';
import type { Reading } from '../../shared/model/index.ts';
import {
  type BroughtFile,
  UnreadableDocument,
  readDocument,
  readingOfFailure,
  unpackArchives,
} from './intake/index.ts';

/** Reads documents without keeping anything: what each says, in the order given, also of those that cannot be read. */
export async function readFiles(files: readonly BroughtFile[], zone: string): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const file of unpackArchives(files)) {
    if ('failure' in file) {
      readings.push(readingOfFailure(file, file.failure));
      continue;
    }
    const { name, bytes } = file;
    const document = { name, bytes, hash: hash('sha256', bytes, 'hex') };
    try {
      for await (const entries of readDocument(document, { zone }))
        readings.push(...entries.map(({ reading }) => reading));
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      readings.push(readingOfFailure(file, error));
    }
  }
  return readings;
}
