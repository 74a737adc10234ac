import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

const typeOf = (file: string): string => (file.endsWith('.csv') ? 'text/csv' : 'message/rfc822');

/** A file made up by a test. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

/** Drops files and folders of the disk onto the sidebar, by the browser's own hand: sizes and folders are the disk's. */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  // Unlike a locator, this hand does not wait for the page to be there.
  await page.getByRole('navigation').first().waitFor();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 40, y: 480, data });
  await drag('dragEnter');
  await drag('dragOver');
  await page.locator('.drop-over').waitFor();
  await drag('drop');
  await session.detach();
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

/** Pastes a file, as after copying it in the system's file manager. */
export async function pasteMade(page: Page, { name, text }: MadeFile): Promise<void> {
  const type = typeOf(name);
  await page.evaluate(
    ([fileName, fileText, fileType]) => {
      const data = new DataTransfer();
      data.items.add(new File([fileText], fileName, { type: fileType }));
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [name, text, type] as const,
  );
}
