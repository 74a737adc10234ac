import { words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { categoryName } from './category-name.ts';
import { Chapter } from './chapter.tsx';
import './held-of-mine.css';

/** Which of the person's data a party holds, in a line or two, leading to all that is known of it. */
export function HeldOfMine({ party }: { readonly party: string }) {
  const { value, failure } = useOwnAnswer('data.map', { party });
  if (value === null && failure === null) return <Awaited />;
  const held = value?.items[0]?.holdings.filter((holding) => holding.held) ?? [];
  if (held.length === 0) return null;
  const namesOf = (isSure: boolean) =>
    held.flatMap(({ category, sure }) => (sure === isSure ? [categoryName(category)] : [])).join(', ');
  const [sure, presumed] = [namesOf(true), namesOf(false)];
  return (
    <Chapter title={words.dataPage.ofMine}>
      {sure === '' ? null : <p className="held">{sure}</p>}
      {presumed === '' ? null : <p className="held presumed">{words.dataPage.perhaps(presumed)}</p>}
      <a className="chapter-more" href={hrefOf({ screen: 'data', part: 'holders', ref: party })}>
        {words.dataPage.allHeld}
      </a>
    </Chapter>
  );
}
