/** One line of an order as it is typed: "2 × usb cable" is two of them. Null where nothing is typed. */
export function itemOf(text: string): { readonly name: string; readonly quantity: number } | null {
  const typed = text.trim();
  if (typed === '') return null;
  const [, count, name] = /^(\d{1,4})\s*(?:×\s*|[x*]\s+)(\S.*)$/u.exec(typed) ?? [];
  return count === undefined || name === undefined || Number(count) === 0
    ? { name: typed, quantity: 1 }
    : { name, quantity: Number(count) };
}
