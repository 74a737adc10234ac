/**
 * Where a quote stands in a text, blanks and line breaks counting as the same; null where it does not. Offsets are in
 * UTF-16 units, `until` excluded.
 */
export function placeOf(text: string, quote: string): { readonly from: number; readonly until: number } | null {
  const parts = quote.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return null;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const found = new RegExp(escaped.join(String.raw`\s+`)).exec(text);
  return found === null ? null : { from: found.index, until: found.index + found[0].length };
}
