import type { Page } from '@playwright/test';

/** One stop of Tab, and what is wrong with it. */
interface Stop {
  readonly name: string;
  readonly wrong: readonly string[];
}

/** Goes through the page by Tab from its beginning to its end, and says what is wrong with the way, each in a line. */
export async function tabbedThrough(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const stops: Stop[] = [];
    const reached = new Set<Element>();
    Object.assign(window, { stops, reached });
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? element.id).trim().slice(0, 40)}”`;
    /** What is drawn for a field whose own box is hidden. */
    const drawn = (element: Element): Element => element.closest('label') ?? element;
    const isOutlined = (element: Element): boolean => {
      const near = [element, element.parentElement, drawn(element), ...drawn(element).querySelectorAll('*')];
      return near.some((each) => {
        if (each === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || (boxShadow !== 'none' && each === element);
      });
    };
    let last: Element | null = null;
    const look = () => {
      const element = document.activeElement;
      if (element === null || element === document.body || reached.has(element)) return;
      reached.add(element);
      const wrong: string[] = [];
      if (!isOutlined(element)) wrong.push('no focus is to be seen');
      const { top, bottom, left, right } = drawn(element).getBoundingClientRect();
      if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) wrong.push('it lies out of sight');
      if (last !== null && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
        wrong.push('it comes before the one before it');
      last = element;
      stops.push({ name: nameOf(element), wrong });
    };
    document.addEventListener('keydown', look, { capture: true });
    Object.assign(window, { endStops: () => document.removeEventListener('keydown', look, { capture: true }) });
    document.querySelector<HTMLElement>('nav a')?.focus();
  });
  const isAround = () =>
    page.evaluate(() => {
      const { reached } = window as unknown as { reached: Set<Element> };
      const { activeElement: element } = document;
      return element === null || element === document.body || reached.has(element);
    });
  let pressed = 0;
  do {
    // Many at a time, as to ask in between costs more than the press.
    await page.keyboard.press('Tab');
    pressed += 1;
  } while (pressed < 400 && (pressed % 5 !== 0 || !(await isAround())));
  await page.keyboard.press('Shift');
  return page.evaluate((isTrapped) => {
    const own = window as unknown as { stops: Stop[]; reached: Set<Element>; endStops: () => void };
    own.endStops();
    const wrong = own.stops.flatMap(({ name, wrong: found }) => found.map((each) => `${name}: ${each}`));
    if (isTrapped) wrong.push('Tab comes to no end');
    /** Things that share one stop, and go on by arrow keys. */
    const shared = '[role="radiogroup"], [role="grid"], [role="tablist"], [role="listbox"], [role="menu"]';
    for (const element of document.querySelectorAll(
      'button, a[href], input, select, textarea, summary, [tabindex="0"]',
    )) {
      const isOut = element.closest('[inert], [aria-hidden="true"]') !== null || !element.checkVisibility();
      if (isOut || element.matches(':disabled, [aria-disabled="true"], .day-open, .day-calendar')) continue;
      const group = element.closest(shared);
      const isReached = [...own.reached].some((each) => each === element || (group?.contains(each) ?? false));
      if (!isReached) wrong.push(`${element.outerHTML.slice(0, 120)}: Tab does not come to it`);
    }
    for (const element of document.querySelectorAll('[tabindex]'))
      if (Number(element.getAttribute('tabindex')) > 0) wrong.push(`${element.outerHTML.slice(0, 80)}: out of order`);
    return wrong;
  }, pressed >= 400);
}
