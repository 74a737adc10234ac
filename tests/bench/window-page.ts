import type { Page } from '@playwright/test';

/** What the page measures of itself; put there by `watchPage`. */
interface Watch {
  /** Milliseconds from each input to the paint that followed the first change it made; null where it changed nothing. */
  answered(within: string): Promise<number | null>;
  readonly longTasks: number[];
  /** Longest time in milliseconds that the middle of the table showed no row. */
  blank(reset: boolean): number;
}
declare global {
  interface Window {
    watch?: Watch;
  }
}

/** Installs the measuring into the page. All times are the page's own: from the input's time stamp to after a paint. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let input = 0;
    for (const type of ['keydown', 'pointerdown'])
      document.addEventListener(type, (event) => (input = event.timeStamp), { capture: true });
    const longTasks: number[] = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    let blankSince: number | null = null;
    let longestBlank = 0;
    const look = (now: number): void => {
      const grid = document.querySelector('[role="grid"]')?.getBoundingClientRect();
      const hasRow =
        grid !== undefined &&
        document.elementFromPoint(grid.x + 40, grid.y + grid.height / 2)?.closest('[role="row"]') != null;
      if (hasRow) blankSince = null;
      else {
        blankSince ??= now;
        longestBlank = Math.max(longestBlank, now - blankSince);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const painted = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now()));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      });
    window.watch = {
      longTasks,
      blank(reset) {
        const longest = longestBlank;
        if (reset) longestBlank = 0;
        return longest;
      },
      answered: (within) =>
        new Promise((resolve) => {
          const before = input;
          const observer = new MutationObserver((changes) => {
            const isMeant = changes.some(({ target }) => {
              const element = target instanceof Element ? target : target.parentElement;
              return element?.closest(within) != null;
            });
            if (!isMeant || input === before) return;
            observer.disconnect();
            clearTimeout(timer);
            void painted().then((at) => resolve(at - input));
          });
          const timer = setTimeout(() => {
            observer.disconnect();
            resolve(null);
          }, 400);
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
    };
  });
}

/** Does something in the page and resolves to how long the change it made within a part of the page took to be painted. */
export async function timed(page: Page, within: string, act: () => Promise<void>): Promise<number | null> {
  const answer = await page.evaluateHandle((part) => {
    const { watch } = window;
    if (watch === undefined) throw new Error('The page is not watched.');
    return { answered: watch.answered(part) };
  }, within);
  await act();
  const time = await answer.evaluate(({ answered }) => answered);
  await answer.dispose();
  return time;
}

/** The tasks over 50 ms since the last call, longest first, and the longest time without rows. */
export async function roughness(page: Page): Promise<{ longTasks: number[]; blankMs: number }> {
  return page.evaluate(() => {
    const { watch } = window;
    if (watch === undefined) throw new Error('The page is not watched.');
    const tasks = watch.longTasks.splice(0).map((duration) => Math.round(duration));
    return { longTasks: tasks.toSorted((one, other) => other - one), blankMs: Math.round(watch.blank(true)) };
  });
}
