import type { Page } from '@playwright/test';
import { german } from '../../renderer/language/de.ts';
import { english } from '../../renderer/language/en.ts';

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const germanTexts = new Set(textsOf(german));
const onlyEnglish = new Set(textsOf(english).filter((text) => !germanTexts.has(text)));

/** Words that hold English sentences together and that German does not have. */
const functionWord =
  /\b(the|of|and|with|is|are|not|your|you|that|this|these|from|by|for|it|has|have|been|to|no|yes|or|what|which|when|who|day|days|order|orders|added|recorded|nothing)\b/i;

/**
 * Every text that can be read or heard on the page now: text nodes that are seen, and names, hints and titles. What says of
 * itself that it is in another language, such as an offer as its company reads it, is left out.
 */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
    const isOurs = (element: Element) => languageOf(element) === document.documentElement.lang.slice(0, 2);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent === null || text === null || ['SCRIPT', 'STYLE'].includes(parent.tagName)) continue;
      if (isOurs(parent)) texts.push(text.trim());
    }
    for (const element of [...document.body.querySelectorAll('*')].filter(isOurs))
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name)?.trim() ?? '');
    return [...new Set(texts)].filter((text) => text !== '');
  });
}

/** What a window that speaks German shows in English. `said` is what the person or a document said, longest first. */
export async function untranslated(page: Page, said: readonly string[]): Promise<string[]> {
  const languages = new Set<string>(Object.values(english.settingsPage.languages));
  return (await shown(page)).filter((text) => {
    if (languages.has(text)) return false;
    if (onlyEnglish.has(text) && !said.includes(text)) return true;
    if (!functionWord.test(text)) return false;
    const own = said.reduce((rest, words) => rest.replaceAll(words, ' '), text).replaceAll(/„[^“]*“/g, ' ');
    return functionWord.test(own);
  });
}
