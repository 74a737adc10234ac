const longestQuote = 240;

/** A line that ends with a word which joins on goes on in the next. */
const sentenceOrLineEnd = /(?<! (?:in|at|on|by|to|of|from|near|the|and|im|am|an|bei|und|der|die|das))\n|[.!?](?=\s)/;

/** The words around a match, as the reader saw them: from the sentence's or line's beginning to its end. */
export function quoteAround(text: string, start: number, end: number): string {
  const near = Math.max(0, start - longestQuote);
  const before = text.slice(near, start);
  const begin = near + Math.max(before.lastIndexOf('\n'), lastSentenceEnd(before)) + 1;
  const rest = text.slice(end, end + longestQuote);
  const stop = rest.search(sentenceOrLineEnd);
  const quote = text.slice(begin, stop < 0 ? end + rest.length : end + stop + 1).trim();
  return quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote - 1)}…`;
}

function lastSentenceEnd(text: string): number {
  let last = -1;
  // A full stop after a single capital or a short month is part of a name or a date, not an end.
  for (const match of text.matchAll(/(?<!\b(?:\p{Lu}|[Nn]o|[A-Z][a-z]{2}))[.!?](?=\s)/gu)) last = match.index;
  return last;
}
