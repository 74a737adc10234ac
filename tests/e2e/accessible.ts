import type { Page } from '@playwright/test';
import { axeFindings, complete, drawn } from './host/index.ts';

const otherThan = { light: 'dark', dark: 'light' } as const;

/**
 * What is wrong with the colours of the page in the theme that it does not have now: nothing else depends on it. The page
 * is then as it was.
 */
export async function contrastIn(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  const findings = await axeFindings(page, { rules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: otherThan[theme] });
  return findings.map(({ html }) => `contrast when ${theme}: ${html}`);
}

/**
 * What is wrong with the page as it is now: by axe, by its headings, by what does not fit, each in a line. Of a sheet or a
 * note that is open axe looks at this alone: what lies behind it was looked at before. What is still asked for is awaited.
 */
export async function accessible(page: Page): Promise<string[]> {
  await complete(page);
  // What has come may ask for more, and is hidden anew until that is there.
  await drawn(page);
  await complete(page);
  const overlay = '[role="dialog"]';
  const isOpen = await page.locator(overlay).first().isVisible();
  const findings = await axeFindings(page, isOpen ? { within: overlay } : {});
  const own = await page.evaluate(() => {
    const findings: string[] = [];
    const isSeen = (element: Element) => element.closest('[aria-hidden="true"], [inert]') === null;
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter(isSeen)
      .map(({ tagName }) => Number(tagName[1]));
    for (const [at, level] of levels.entries())
      if (level > (levels[at - 1] ?? 2) + 1)
        findings.push(`a heading of level ${level} after one of ${levels[at - 1]}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) findings.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    return findings;
  });
  const driven = await page.evaluate(() => document.activeElement?.getAttribute('aria-controls') ?? 'none');
  return [
    ...findings
      // A list that the field above it goes through needs no place of its own among the stops of Tab.
      .filter(({ rule, html }) => rule !== 'scrollable-region-focusable' || !html.includes(`id="${driven}"`))
      // What React Aria puts around a popover, with the buttons that let a screen reader leave it.
      .filter(({ rule, html }) => rule !== 'region' || html !== '<div style="display: contents;">')
      .map(({ rule, html }) => `${rule}: ${html}`),
    ...own,
  ];
}
