import { words } from '../../language/index.ts';

const named: Readonly<Record<string, string>> = words.dataCategory;

/** A kind of data in the person's language; one of the person's own is named as it was said. */
export const categoryName = (category: string): string => named[category] ?? category;

/** The kind of data that a name means; the name itself where it is none of the known. */
export function categoryNamed(name: string): string {
  const text = name.trim();
  const known = Object.entries(named).find(([, word]) => word.toLowerCase() === text.toLowerCase());
  return known?.[0] ?? text;
}
