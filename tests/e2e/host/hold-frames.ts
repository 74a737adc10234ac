import type { Page } from '@playwright/test';
import { drawn } from './go-to.ts';

/** What the page has put off to its next frames waits until the returned function is called, which resolves when it is done. */
export async function holdFrames(page: Page): Promise<() => Promise<void>> {
  const frames = await page.evaluateHandle(() => {
    const ask = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => held.push(callback);
    const letGo = (): void => {
      window.requestAnimationFrame = ask;
      for (const callback of held) ask(callback);
    };
    return { letGo };
  });
  return async () => {
    await frames.evaluate(({ letGo }) => letGo());
    // What asks for another frame once it had one has that as well.
    await drawn(page);
    await drawn(page);
  };
}
