import { words } from '../../language/index.ts';
import { type DataRoute, hrefOf } from '../../state/route.ts';

const parts = ['holders', 'requests'] as const;

/** The two parts of the screen; the other one is a step away. */
export function PartLinks({ current }: { readonly current: DataRoute['part'] }) {
  return (
    <nav className="data-parts" aria-label={words.dataPage.parts}>
      {parts.map((part) => (
        <a
          key={part}
          className="data-part"
          href={hrefOf({ screen: 'data', part, ref: null })}
          aria-current={part === current ? 'page' : undefined}
        >
          {words.dataPage[part]}
        </a>
      ))}
    </nav>
  );
}
