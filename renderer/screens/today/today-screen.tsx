import { useId, useRef } from 'react';
import { words } from '../../language/index.ts';
import { anyOrderAnswer, todayAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { keyed } from '../../ui/keyed.ts';
import { Problem } from '../../ui/problem.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { FirstSteps } from '../intake/index.ts';
import { QuickAddButton } from '../quick/index.ts';
import { StoryPane } from '../story/index.ts';
import { byReason, type ReasonGroup } from './by-reason.ts';
import { refOf, TodayLine } from './today-line.tsx';
import './today-screen.css';

function Reason({ group, selected }: { readonly group: ReasonGroup; readonly selected: string | null }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="today-reason">
        {words.reason[group.reason]} <span className="today-count">{group.items.length}</span>
      </h2>
      <ul>
        {keyed(group.items, (item) => item.expectation?.id ?? item.order?.id ?? item.title).map(([key, item]) => (
          <li key={key}>
            <TodayLine item={item} isSelected={selected !== null && refOf(item) === selected} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The arrow keys walk through the lines, as they do in the list of orders; Enter opens one, as of any link. */
function walk(event: KeyboardEvent): void {
  const links = [...document.querySelectorAll<HTMLElement>('.today-link')];
  const at = links.findIndex((link) => link === document.activeElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(links.length - 1, at + 1),
    ArrowUp: Math.max(0, at - 1),
    Home: 0,
    End: links.length - 1,
  };
  const next = to[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  links[next]?.focus();
}

const focusLine = () =>
  (
    document.querySelector<HTMLElement>('.today-link[aria-current]') ??
    document.querySelector<HTMLElement>('.today-link')
  )?.focus();

/** What needs the person now. */
export function TodayScreen({ selected }: { readonly selected: string | null }) {
  const { value: items, failure, ask } = useAnswer(todayAnswer, {});
  const { value: anyOrder } = useAnswer(anyOrderAnswer, { limit: 1 });
  const list = useRef<HTMLDivElement>(null);
  useKeys(list, walk);
  const isQuiet = items !== null && items.length === 0;
  const isChainEmpty = isQuiet && anyOrder !== null && anyOrder.items.length === 0;
  return (
    <main className={isQuiet ? 'screen' : 'screen screen-split'}>
      <div ref={list} className="list">
        <header className="list-head">
          <h1 className="screen-title">{words.nav.today}</h1>
          {isChainEmpty ? null : <QuickAddButton />}
        </header>
        {failure === null ? null : (
          <Problem
            title={words.trouble.title}
            sentence={failure.message}
            again={{ word: words.trouble.again, onPress: () => void ask({}) }}
          />
        )}
        {isChainEmpty ? <FirstSteps /> : null}
        {isQuiet && anyOrder !== null && !isChainEmpty ? (
          <EmptyPage title={words.todayPage.quiet} text={words.todayPage.quietMore} />
        ) : null}
        {isQuiet ? null : (
          <div className="today-list">
            {byReason(items ?? []).map((group) => (
              <Reason key={group.reason} group={group} selected={selected} />
            ))}
          </div>
        )}
      </div>
      {isQuiet || items === null ? null : selected === null ? (
        <p className="story story-none">{words.todayPage.choose}</p>
      ) : (
        <StoryPane of={selected} onLeave={focusLine} />
      )}
    </main>
  );
}
