import type { Page } from '@playwright/test';

/** A day as computers write it, or an amount without the locale's marks: 2026-03-12, 1234.5. */
const rawDate = /(?<![\w./-])\d{4}-\d{2}-\d{2}(?![\w-])/;
const rawAmount = /(?<![\w.,/:-])\d{4,}\.\d+(?![\w.])/;
/** What has either has this; to take out of each text what was said took most of the time. */
const either = /\d{4}-\d{2}-\d{2}|\d{4}\.\d/;

/** Texts that can be read on the page now, in fields too, and that show what a program writes and a person does not. */
export async function rawTexts(page: Page, said: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (parent?.checkVisibility() === true && parent.closest('script, style') === null) found.push(textContent ?? '');
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
      if (field.checkVisibility() && field.type !== 'date') found.push(field.value);
    return found;
  });
  return texts.filter((text) => {
    if (!either.test(text)) return false;
    const own = said.reduce((rest, words) => rest.replaceAll(words, ' '), text);
    return rawDate.test(own) || rawAmount.test(own);
  });
}
