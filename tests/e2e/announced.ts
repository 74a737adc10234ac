import type { Page } from '@playwright/test';

/** Begins to listen, as a screen reader does, to what the page says by itself. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const isHeard = (element: Element) =>
      element.closest('[aria-hidden="true"], [inert]') === null && element.checkVisibility();
    const say = (region: Element | null) => {
      const text = region?.textContent?.trim() ?? '';
      if (region !== null && text !== '' && isHeard(region) && heard.at(-1) !== text) heard.push(text);
    };
    new MutationObserver((mutations) => {
      const added = mutations.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const { target } of mutations) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions) ?? null;
        // A region that came together with its words is heard only where it is an alert.
        if (!added.some((node) => node !== target && node.contains(region))) say(region);
      }
      for (const node of added)
        if (node instanceof Element)
          for (const alert of [node, ...node.querySelectorAll('*')]) if (alert.role === 'alert') say(alert);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
