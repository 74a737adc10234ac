/** Between the words of a quote: blanks, the marks before lines of a forwarded mail, and what takes no room. */
const gap = String.raw`[\s>\u00AD\u034F\u200B-\u200D\u2060\uFEFF]+`;

/**
 * Where a quote stands in a text, whatever blanks and line breaks lie between its words; null where it does not. Offsets are in
 * UTF-16 units, `until` excluded.
 */
export function placeOf(text: string, quote: string): { readonly from: number; readonly until: number } | null {
  const parts = quote.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return null;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const found = new RegExp(escaped.join(gap)).exec(text);
  return found === null ? null : { from: found.index, until: found.index + found[0].length };
}
