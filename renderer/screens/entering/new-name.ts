import { nameKey } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';

/** Says of a name that it would be a new one; undefined where it is known, or which are known is still being asked. */
export function newNameHint(
  known: readonly { readonly name: string }[] | undefined,
  written: string,
): string | undefined {
  const name = written.trim();
  const isNew = known !== undefined && name !== '' && known.every((each) => nameKey(each.name) !== nameKey(name));
  return isNew ? words.entering.newName(name) : undefined;
}
