import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OfferPreview, OfferSheet } from '../../../renderer/screens/terms/offer-preview.tsx';
import { languagesOf, offerPage } from '../../../shared/terms/index.ts';
import { sampleOffer } from '../terms/samples.ts';

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '&#39;')
    .replaceAll(/\s+/g, ' ');

/** The words of a page in one language, but those of its check, its form and its machine form. */
function wordsOf(page: string, language: string): string[] {
  const read = page
    .slice(page.indexOf('<h1>'), page.indexOf('<details class="screen">'))
    .replace(/<h2>(?:(?!<h2>).)*<\/h2>\s*<div id="check".*?<\/div>/s, '')
    .replace(/<form.*<\/form>/s, '');
  return [...read.matchAll(/<span lang="(\w+)">([^<]*)<\/span>/g)]
    .filter(([, of]) => of === language)
    .map(([, , words]) => textOf(words ?? '').trim());
}

test('an offer is shown in each language of its page, in the words of that page', async () => {
  const offer = await sampleOffer({ language: 'de' });
  const page = offerPage(offer, '');
  for (const spoken of languagesOf(offer)) {
    const words = wordsOf(page, spoken.language);
    const sheet = textOf(renderToStaticMarkup(createElement(OfferSheet, { offer, spoken })));
    expect(words.length).toBeGreaterThan(offer.schedule.clauses.length + 15);
    expect(words.filter((each) => !sheet.includes(each))).toEqual([]);
  }
  const preview = renderToStaticMarkup(createElement(OfferPreview, { offer }));
  expect(preview).toContain('<article class="offer-words" lang="de">');
  for (const way of ['Deutsch', 'English', 'File for programs']) expect(textOf(preview)).toContain(way);
});
