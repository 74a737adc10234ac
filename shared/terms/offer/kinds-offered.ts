import { dataCategory, type DataCategory } from '../../model/index.ts';

const anyKind: DataCategory = 'dpv:PersonalData';

/**
 * What an offer speaks of by itself, of the kinds of data that a party is known to hold. A kind in the person's own words
 * has no published term: that it is not left out, all personal data are named beside the others, and alone where none is
 * known to be held.
 */
export function kindsOffered(held: readonly string[]): DataCategory[] {
  const published = held.flatMap((category) => dataCategory.safeParse(category).data ?? []);
  const isAllNamed = published.length === held.length && held.length > 0;
  return isAllNamed ? published : [...published.filter((kind) => kind !== anyKind), anyKind];
}
