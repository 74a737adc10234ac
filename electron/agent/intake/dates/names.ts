// Names by which mail in a language writes months and weekdays; a name counts from its first three letters up where
// the language shortens it so.
export interface DateNames {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

export const englishNames: DateNames = {
  months: [
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
}; // prettier-ignore

/** The place of a name in its list, from 1; null for a word that is none of them. */
export function placeOf(word: string, names: readonly string[]): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (plain.length < 3) return null;
  const place = names.findIndex((name) => name === plain || (name.startsWith(plain) && plain.length <= 5));
  return place < 0 ? null : place + 1;
}
