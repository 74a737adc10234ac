import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface AxeFinding {
  /** The name of axe's rule. */
  readonly rule: string;
  readonly html: string;
}

/** What axe finds wrong with the page: in all of it or `within` a selector, by every rule or by these `rules` alone. */
export async function axeFindings(
  page: Page,
  { within, rules }: { readonly within?: string; readonly rules?: string[] } = {},
): Promise<AxeFinding[]> {
  // Legacy mode keeps to one page: Electron can open no second one for axe. What passes need not be listed, which takes
  // more than half of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (within !== undefined) axe.include(within);
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html: html.slice(0, 300) })));
}
