import type { Page } from '@playwright/test';
import { expect } from './host/index.ts';

/** What the page shows stands still: for ten frames in a row nothing new came, and nothing is awaited. */
export const settled = async (page: Page): Promise<void> => {
  const left = await page.evaluate(async () => {
    let last = '';
    const awaited = () =>
      [...document.querySelectorAll('[aria-busy="true"], .reading, [data-awaited]')].map((each) =>
        each.outerHTML.slice(0, 200),
      );
    for (let still = 0, frame = 0; still < 10; frame += 1) {
      if (frame > 300) return awaited();
      await new Promise(requestAnimationFrame);
      const now = document.body.innerHTML;
      still = now === last && awaited().length === 0 ? still + 1 : 0;
      last = now;
    }
    return [];
  });
  expect(left).toEqual([]);
};

/** Begins to add up how far the page's parts move by themselves; `shiftedSince` asks, and begins anew. */
export const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shifts = { sum: 0, of: [] as string[] };
    Object.assign(globalThis, { shifts });
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        shifts.sum += value;
        shifts.of.push(
          ...sources.map(({ node }) => (node instanceof Element ? node.className : (node?.nodeName ?? '?'))),
        );
      }
    }).observe({ type: 'layout-shift' });
  });

interface Shifts {
  readonly sum: number;
  readonly of: readonly string[];
}
export const shiftedSince = (page: Page): Promise<Shifts> =>
  page.evaluate(() => {
    const { shifts } = globalThis as unknown as { shifts: { sum: number; of: string[] } };
    const told = { sum: shifts.sum, of: [...new Set(shifts.of)] };
    Object.assign(shifts, { sum: 0, of: [] });
    return told;
  });

/**
 * What of the place's words cannot be read: cut off by what they stand in, unless an ellipsis says so; amounts not even
 * then. And amounts one below the other that do not end at one line.
 */
export const illLaid = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const findings: string[] = [];
    const main = document.querySelector('main');
    if (main === null) return ['no main'];
    const edges = main.getBoundingClientRect();
    const ends = new Map<string, Set<number>>();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node;
      const text = textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.closest('.unseen, [aria-hidden="true"], option, select') !== null)
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const isAmount = /^[−-]?\$[\d,.]+$/.test(text);
      const said = `${parent.className || parent.tagName}: ${text.slice(0, 40)}`;
      let isHeld = false;
      for (let holder: Element | null = parent; holder !== null && holder !== main; holder = holder.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(holder);
        if (overflowX === 'visible') continue;
        isHeld = true;
        const over = box.right - holder.getBoundingClientRect().right;
        if (over > 1 && (textOverflow !== 'ellipsis' || isAmount)) findings.push(`cut by ${Math.round(over)}: ${said}`);
        break;
      }
      const beyond = Math.round(box.right - edges.right);
      if (!isHeld && beyond > 1) findings.push(`beyond the edge by ${beyond}: ${said}`);
      const cell = parent.closest('[role="gridcell"]');
      if (isAmount && cell !== null) {
        const column = cell.getAttribute('aria-colindex') ?? cell.className;
        ends.set(column, (ends.get(column) ?? new Set()).add(Math.round(box.right)));
      }
    }
    for (const [column, at] of ends)
      if (at.size > 1) findings.push(`amounts of ${column} end at ${[...at].join(', ')}`);
    return [...new Set(findings)];
  });
