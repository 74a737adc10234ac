// Unit and integration tests; the end-to-end tests are Playwright's (playwright.config.ts).
import { defineConfig } from 'vitest/config';

const page = ['tests/unit/{renderer,shell}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    globalSetup: 'tests/answer-page.ts',
    // Many tests wait for processes they started: two at a time even where there are but two processors.
    maxWorkers: 2,
    // Files of one project share what they import: reading it anew for each took a quarter of the time.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: page,
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
        },
      },
      // What the page is made of takes its bridge from the window as it is imported, so each file imports it anew.
      { test: { name: 'page', include: page, pool: 'threads', testTimeout: 20_000 } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/built-app.ts',
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
