import { type RefObject, useEffect, useRef, useState } from 'react';
import { words } from '../../language/index.ts';
import { type Part, parts, titleOf, useWantedPart } from '../../state/settings-parts.ts';
import { headingId } from './settings-part.tsx';

const headings = () =>
  parts.flatMap((part) => {
    const heading = document.getElementById(headingId(part));
    return heading === null ? [] : [{ part, heading }];
  });

/** The section that one reads: which one went to, as long as one stays there, else the last whose heading is in the upper part. */
function useReadPart(scroller: RefObject<HTMLElement | null>): readonly [Part, (part: Part) => boolean] {
  const [read, setRead] = useState<Part>('looks');
  const stayed = useRef<number | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      if (element.scrollTop === stayed.current) return;
      stayed.current = null;
      const { top, height } = element.getBoundingClientRect();
      const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
      const passed = headings().filter(({ heading }) => heading.getBoundingClientRect().top < top + height / 3);
      setRead((isAtEnd && element.scrollTop > 0 ? headings() : passed).at(-1)?.part ?? 'looks');
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller]);
  const go = (part: Part): boolean => {
    const isThere = goTo(part);
    // What is near the end, or short, cannot come so far up that its heading alone would tell.
    stayed.current = scroller.current?.scrollTop ?? null;
    setRead(part);
    return isThere;
  };
  return [read, go];
}

function goTo(part: Part): boolean {
  const heading = document.getElementById(headingId(part));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
  // As long as what was pressed is being taken away, the browser lets nothing else have the focus.
  return heading !== null && document.activeElement === heading;
}

/** Opens at the section that was asked for, once it is there: all come with what the agent answers. */
function useWantedSection(go: (part: Part) => boolean): void {
  const wanted = useWantedPart((state) => state.part);
  useEffect(() => {
    if (wanted === null) return undefined;
    let frame = 0;
    const open = () => {
      if (go(wanted)) useWantedPart.setState({ part: null });
      else frame = requestAnimationFrame(open);
    };
    open();
    return () => cancelAnimationFrame(frame);
  }, [wanted, go]);
}

/** A list of the sections, to go to one of them: the focus goes along. */
export function SettingsIndex({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const [read, go] = useReadPart(scroller);
  useWantedSection(go);
  return (
    <nav className="settings-index" aria-label={words.settingsPage.sections}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button
              type="button"
              className="settings-index-link"
              aria-current={part === read ? 'true' : undefined}
              onClick={() => go(part)}
            >
              {titleOf(part)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
