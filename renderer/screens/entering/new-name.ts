import { nameKey } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';

/** Known names: all of them, or the first of very many, where `next` tells that there are more. */
export interface KnownNames {
  readonly items: readonly { readonly name: string }[];
  readonly next: string | null;
}

/** Says of a name that it would be a new one; undefined where it is known, or may be: not all that are known are here. */
export function newNameHint(known: KnownNames | null, written: string): string | undefined {
  const name = written.trim();
  if (known === null || known.next !== null || name === '') return undefined;
  const key = nameKey(name);
  return known.items.some((each) => nameKey(each.name) === key) ? undefined : words.entering.newName(name);
}
