import { words } from '../../language/index.ts';
import type { DataRoute } from '../../state/route.ts';
import { PartLinks } from '../ledger/index.ts';

const parts = ['holders', 'requests'] as const;

/** Who holds the person's data, and the requests about it. */
export function DataParts({ current }: { readonly current: DataRoute['part'] }) {
  return (
    <PartLinks
      parts={parts.map((part) => ({
        text: words.dataPage[part],
        to: { screen: 'data', part, ref: null },
        isHere: part === current,
      }))}
    />
  );
}
