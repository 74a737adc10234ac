import { type RefObject, useEffect, useRef, useState } from 'react';
import { words } from '../../language/index.ts';
import { type Part, parts, titleOf, useWantedPart } from '../../state/settings-parts.ts';
import { focusOnceThere } from '../../ui/focus-once-there.ts';
import { headingId } from './settings-part.tsx';

const headingOf = (part: Part): HTMLElement | null => document.getElementById(headingId(part));
const headings = () =>
  parts.flatMap((part) => {
    const heading = headingOf(part);
    return heading === null ? [] : [{ part, heading }];
  });

/** Where on the screen a section's heading is, also while what comes above it moves what is scrolled. */
const topOf = (part: Part): number => headingOf(part)?.getBoundingClientRect().top ?? Number.NaN;

/** The section that one reads: which one went to, as long as one stays there, else the last whose heading is in the upper part. */
function useReadPart(scroller: RefObject<HTMLElement | null>): readonly [Part, (part: Part) => void] {
  const [read, setRead] = useState<Part>('looks');
  const stayed = useRef<{ readonly part: Part; readonly top: number } | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      if (stayed.current !== null && Math.abs(topOf(stayed.current.part) - stayed.current.top) < 1) return;
      stayed.current = null;
      const { top, height } = element.getBoundingClientRect();
      const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
      const passed = headings().filter(({ heading }) => heading.getBoundingClientRect().top < top + height / 3);
      setRead((isAtEnd && element.scrollTop > 0 ? headings() : passed).at(-1)?.part ?? 'looks');
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller]);
  const go = (part: Part) => {
    goTo(part);
    // What is near the end, or short, cannot come so far up that its heading alone would tell.
    stayed.current = { part, top: topOf(part) };
    setRead(part);
  };
  return [read, go];
}

function goTo(part: Part): void {
  const heading = headingOf(part);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
  focusOnceThere(
    () => headingOf(part),
    () => document.activeElement === headingOf(part),
  );
}

/** Opens at the section that was asked for, once it is there: each comes with what the agent answers of it. */
function useWantedSection(scroller: RefObject<HTMLElement | null>, go: (part: Part) => void): void {
  const wanted = useWantedPart((state) => state.part);
  useEffect(() => {
    if (wanted === null || scroller.current === null) return undefined;
    const open = () => {
      if (headingOf(wanted) === null) return;
      useWantedPart.setState({ part: null });
      go(wanted);
    };
    const coming = new MutationObserver(open);
    coming.observe(scroller.current, { childList: true, subtree: true });
    open();
    return () => coming.disconnect();
  }, [wanted, scroller, go]);
}

/** A list of the sections, to go to one of them: the focus goes along. */
export function SettingsIndex({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const [read, go] = useReadPart(scroller);
  useWantedSection(scroller, go);
  return (
    <nav className="settings-index" aria-label={words.settingsPage.sections}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button
              type="button"
              className="settings-index-link"
              data-text={titleOf(part)}
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
