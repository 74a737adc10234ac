import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  // Chromium without its own window: nothing but the page takes time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium to test with: Playwright's own where it is installed, else the machine's, else null. */
export function findBrowser(): string | null {
  return [chromium.executablePath(), ...usual].find((file) => existsSync(file)) ?? null;
}
