import { words } from '../../language/index.ts';
import { type Route, hrefOf } from '../../state/route.ts';
import './part-links.css';

export interface PartLink {
  readonly text: string;
  readonly to: Route;
  readonly isHere: boolean;
}

/** The parts of a screen that has more than one list; another one is a step away. */
export function PartLinks({ parts }: { readonly parts: readonly PartLink[] }) {
  return (
    <nav className="part-links" aria-label={words.nav.parts}>
      {parts.map(({ text, to, isHere }) => (
        <a
          key={text}
          className="part-link"
          data-text={text}
          href={hrefOf(to)}
          aria-current={isHere ? 'page' : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
