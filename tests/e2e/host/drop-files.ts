import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

const typeOf = (file: string): string => (file.endsWith('.csv') ? 'text/csv' : 'message/rfc822');

/** A file made up by a test. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

/** Drops files from the disk anywhere onto the page, as from the system's file manager. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const brought = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), text: await readFile(file, 'latin1') })),
  );
  await dropMade(page, brought);
}

/** The same with files that are nowhere on the disk, onto the first that `onto` finds. Each character is a byte. */
export async function dropMade(page: Page, files: readonly MadeFile[], onto = '#root > *'): Promise<void> {
  const typed = files.map((file) => ({ ...file, type: typeOf(file.name) }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, type, text } of list) {
      const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  }, typed);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.locator(onto).first().dispatchEvent(event, { dataTransfer: transfer });
  }
}
