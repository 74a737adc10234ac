import { expect, test } from 'vitest';
import { quoteAround } from '../../../electron/agent/intake/text/quote.ts';

const quoteOf = (text: string, match: string): string =>
  quoteAround(text, text.indexOf(match), text.indexOf(match) + match.length);

test.each([
  ['Hello.\nIt comes on Friday.\nBye', 'Friday', 'It comes on Friday.'],
  ['Arriving:\nFriday, 6 March\nto your door', 'Arriving:\nFriday', 'Arriving:\nFriday, 6 March'],
  // A line that is only broken for its length goes on.
  [
    'It was delivered on May 2, 2026 in\nCOLUMBUS, OH 43004.\n\nBye',
    'May 2',
    'It was delivered on May 2, 2026 in\nCOLUMBUS, OH 43004.',
  ],
])('a quote of %j is the whole sentence or line', (text, match, quote) => {
  expect(quoteOf(text, match)).toBe(quote);
});
