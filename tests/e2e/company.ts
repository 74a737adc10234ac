import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { root } from '../../build/step.ts';
import { temporaryFolder } from './host/index.ts';

/** Presses a link of a page that saves a file, and gives its bytes. */
export async function savedFrom(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFile(await (await waiting).path());
}

/** What `counterpart terms verify` says of a file, without a data folder. */
export async function verified(bytes: Uint8Array): Promise<unknown> {
  const file = path.join(temporaryFolder(), 'agreement.json');
  await writeFile(file, bytes);
  const said = await promisify(execFile)(process.execPath, ['electron/cli.ts', 'terms', 'verify', file, '--json'], {
    cwd: root,
  });
  return JSON.parse(said.stdout) as unknown;
}

/** Somebody at a company who has a browser, no network, and the page that was sent: nothing of ours is installed. */
export class Company {
  readonly page: Page;
  /** What went wrong on its page, and what it asked the network for. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  #key: Buffer | null = null;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('request', (request) => /^(file|blob):/.test(request.url()) || this.complaints.push(request.url()));
  }

  static async with(browser: Browser): Promise<Company> {
    const context = await browser.newContext({ offline: true });
    return new Company(context, await context.newPage());
  }

  /** Opens the page from disk, once its own check found it genuine. */
  async opens(page: Uint8Array): Promise<void> {
    const file = path.join(temporaryFolder(), 'terms.html');
    await writeFile(file, page);
    await this.page.goto(pathToFileURL(file).href);
    await this.page.getByText('Valid: every word').waitFor();
  }

  /** Makes the answer that the form says, by the key of the first one, and gives its file. */
  async answers(): Promise<Buffer> {
    if (this.#key !== null)
      await this.page
        .getByLabel('Key file')
        .setInputFiles({ name: 'key.json', mimeType: 'application/json', buffer: this.#key });
    await this.page.getByRole('button', { name: 'Make the answer' }).click();
    this.#key ??= await this.saves('Save the key');
    return this.saves('Save the answer');
  }

  saves(name: string): Promise<Buffer> {
    return savedFrom(this.page, name);
  }

  leaves(): Promise<void> {
    return this.#context.close();
  }
}
