import { nameKey } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { Shape } from '../../ui/shape.tsx';

export interface OtherNameProps {
  /** Who answered, as the answer says; null where it does not. */
  readonly name: string | null;
  /** What the person calls the party. */
  readonly party: string;
}

/** Marks an answer that gives another name than the party's: whoever signs may write any. A legal form makes no other name. */
export function OtherName({ name, party }: OtherNameProps) {
  if (name === null || nameKey(name) === nameKey(party)) return null;
  return (
    <p className="notes terms-caution">
      <Shape shape="bang" /> {words.terms.otherName(name, party)}
    </p>
  );
}
