import type { Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { failureText } from '../../state/failure-text.ts';
import './refused-page.css';

/** In place of the app: why the data cannot be opened. */
export function RefusedPage({ failure }: { readonly failure: Failure }) {
  return (
    <main className="refused">
      <h1 className="screen-title">{words.keeping.cannotOpen}</h1>
      <p role="alert">{failureText(failure)}</p>
      <p className="refused-more">{words.keeping.cannotOpenMore}</p>
    </main>
  );
}
