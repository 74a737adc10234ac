/** What the first groups of patterns hold, each once, in the order found; only what has a digit is a number. */
export function allMatches(texts: readonly string[], patterns: readonly RegExp[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern))
        if (match[1] !== undefined && /\d/.test(match[1])) found.add(match[1]);
    }
  }
  return [...found];
}
