import { useEffect, useRef } from 'react';
import { words } from '../../language/index.ts';
import { useOwnFixedAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { placeOf } from './quote-place.ts';
import './document-text.css';

/** A kept document's words, the quoted ones marked and in sight. It is text only: nothing in it is ever run or fetched. */
export function DocumentText({
  id,
  quote,
  isUnseen = false,
}: {
  readonly id: string;
  readonly quote: string | null;
  /** Whether what is told of it stands where only programs see it. */
  readonly isUnseen?: boolean;
}) {
  const { value, failure } = useOwnFixedAnswer('documents.text', { id });
  const marked = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = () => {
      marked.current?.scrollIntoView({ block: 'center' });
    };
    show();
    // The note around it finds its place and height once more text is in it.
    const later = setTimeout(show, 100);
    return () => clearTimeout(later);
  }, [value]);
  if (failure !== null) return <Problem title={words.trouble.title} sentence={failure.message} />;
  if (value === null) return null;
  const place = quote === null ? null : placeOf(value.text, quote);
  return (
    <>
      {isUnseen || (quote !== null && place === null) ? <p className="document-unseen">{words.why.unseen}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="document-text" role="region" aria-label={value.name} tabIndex={0}>
        {place === null ? (
          value.text
        ) : (
          <>
            {value.text.slice(0, place.from)}
            <mark ref={marked}>{value.text.slice(place.from, place.until)}</mark>
            {value.text.slice(place.until)}
          </>
        )}
      </div>
    </>
  );
}
