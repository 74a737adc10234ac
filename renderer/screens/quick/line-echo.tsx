import type { QuickDraft } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { linePartsOf } from './line-parts.ts';

/** The line again, with what was understood of it marked, and what was not said in words. */
export function LineEcho({ line, draft }: { readonly line: string; readonly draft: QuickDraft }) {
  return (
    <section className="quick-echo" aria-label={words.quick.understood}>
      <p className="quick-line">
        {linePartsOf(line, draft).map(({ text, is, from }) =>
          is === 'plain' ? (
            text
          ) : (
            <mark key={from} className={`quick-${is}`}>
              {text}
            </mark>
          ),
        )}
      </p>
      {draft.unclear.length + draft.noDays.length === 0 ? null : (
        <ul className="quick-doubts">
          {draft.noDays.map(({ span }) => (
            <li key={span.from}>{words.entering.error.noDay(line.slice(span.from, span.until))}</li>
          ))}
          {draft.unclear.map(({ span, why }) => {
            const text = line.slice(span.from, span.until);
            const mayBeVendor = why === 'words' && draft.says === 'order' && draft.party === null;
            return (
              <li key={`${why} ${span.from}`}>
                {mayBeVendor ? words.quick.perhapsVendor(text) : words.quick.unclear[why](text)}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
