import type { Page } from '@playwright/test';
import { type Spread, spreadOf } from './spread.ts';

/** What the page measures of itself; put there by `watchPage`. */
interface Watch {
  /**
   * Milliseconds from the next key pressed to the frame that shows its answer: something changed by it, and nothing of
   * `busy`, a selector, says any longer that it shows the answer to an earlier question.
   */
  answered(busy: string): Promise<number>;
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
    /** What a key can change at once: the text in the field, or what is selected. */
    const state = (): string => {
      const { activeElement: active } = document;
      return `${location.hash} ${active instanceof HTMLInputElement ? active.value : ''}`;
    };
    const afterPaint = (then: () => void): void => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', then);
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    window.watch = {
      longTasks,
      blank(reset) {
        const longest = longestBlank;
        if (reset) longestBlank = 0;
        return longest;
      },
      answered: (busy) =>
        new Promise((resolve) => {
          const before = state();
          const start = (event: KeyboardEvent): void => {
            const lookAgain = (): void => {
              // Called before a frame is painted: where it already has the answer, the time is that of its paint.
              if (state() === before || document.querySelector(busy) !== null) requestAnimationFrame(lookAgain);
              else afterPaint(() => resolve(performance.now() - event.timeStamp));
            };
            requestAnimationFrame(lookAgain);
          };
          document.addEventListener('keydown', start, { capture: true, once: true });
        }),
    };
  });
}

/** What a series of answers took: for the person, and the page's own thread of it, which a busy machine does not change. */
export type Answers = Spread & { readonly threadMs: number };

/** Presses keys one after another, each once the answer to the one before is painted; `pause` in milliseconds between. */
export async function measureKeys(
  page: Page,
  busy: string,
  pause: number,
  keys: AsyncIterable<string> | Iterable<string>,
): Promise<Answers> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times: number[] = [];
  let thread = 0;
  for await (const key of keys) {
    const began = await threadMs();
    const answer = await page.evaluateHandle((selector) => {
      const { watch } = window;
      if (watch === undefined) throw new Error('The page is not watched.');
      return { answered: watch.answered(selector) };
    }, busy);
    await page.keyboard.press(key);
    times.push(await answer.evaluate(({ answered }) => answered));
    await answer.dispose();
    thread += (await threadMs()) - began;
    await page.waitForTimeout(pause);
  }
  await session.detach();
  return { ...spreadOf(times), threadMs: Math.round((thread / Math.max(1, times.length)) * 10) / 10 };
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
