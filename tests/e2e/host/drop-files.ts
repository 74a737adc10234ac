import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

const typeOf = (file: string): string => (file.endsWith('.csv') ? 'text/csv' : 'message/rfc822');

/** Drops files from the disk anywhere onto the page, as from the system's file manager. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const brought = await Promise.all(
    files.map(async (file) => ({
      name: path.basename(file),
      type: typeOf(file),
      text: await readFile(file, 'latin1'),
    })),
  );
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, type, text } of list) {
      const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  }, brought);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.locator('#root > *').first().dispatchEvent(event, { dataTransfer: transfer });
  }
}
