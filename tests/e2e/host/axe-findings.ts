import type { Page } from '@playwright/test';
import axe from 'axe-core';

export interface AxeFinding {
  /** The name of axe's rule. */
  readonly rule: string;
  readonly html: string;
}

/** Where axe's own script puts itself. */
type WithAxe = typeof globalThis & { axe?: typeof axe };

/**
 * What axe finds wrong with the page: in all of it or `within` a selector, by every rule or by these `rules` alone. Each
 * document is given axe once: reading it takes several times as long as a look.
 */
export async function axeFindings(
  page: Page,
  { within, rules }: { readonly within?: string; readonly rules?: string[] } = {},
): Promise<AxeFinding[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => (globalThis as WithAxe).axe !== undefined))) await frame.evaluate(axe.source);
  }
  const options: axe.RunOptions = {
    // What passes need not be listed, which takes more than half of the time.
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
  };
  const violations = await page.evaluate(
    async ([place, how]) => {
      const { axe: inPage } = globalThis as WithAxe;
      if (inPage === undefined) throw new Error('The page has lost axe.');
      return (await inPage.run(place ?? document, how)).violations;
    },
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html: html.slice(0, 300) })));
}
