import { useRef } from 'react';
import { instantText, words } from '../../language/index.ts';
import { failureText } from '../../state/failure-text.ts';
import { importList } from '../../state/lists.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { LeftOut, resultText } from '../intake/index.ts';
import { Chapter, Failed } from '../story/index.ts';

interface ImportsPaneProps {
  readonly onOpen: (transaction: string) => void;
  /** Escape: back to the list. */
  readonly onLeave: () => void;
}

/** What each import came to, with the files that failed and why, and the way to take it back. */
export function ImportsPane({ onOpen, onLeave }: ImportsPaneProps) {
  const pane = useRef<HTMLElement>(null);
  useKeys(pane, (event) => {
    if (event.key === 'Escape') onLeave();
  });
  const { items, next, failure, of, ask, more } = usePagedList(importList, {});
  return (
    <section ref={pane} className="story" tabIndex={-1} data-story aria-label={words.historyPage.imports}>
      <h2 className="story-title">{words.historyPage.imports}</h2>
      <p className="story-below">
        {of !== null && items.length === 0 ? words.historyPage.noImports : words.historyPage.importsMore}
      </p>
      <Failed failure={failure} onAgain={() => void ask({})} />
      {items.map(({ id, at, transaction, result }) => (
        <Chapter key={id} title={instantText(at)}>
          <p className="notes">
            {resultText(result)} {transaction?.retracted === true ? words.historyPage.backIn : ''}
          </p>
          {result.failed.length < 2 ? null : (
            <details className="import-failed">
              <summary>{words.intake.failedMore(result.failed.length)}</summary>
              <ul>
                {keyed(result.failed, ({ file }) => file).map(([key, one]) => (
                  <li key={key}>{failureText(one)}</li>
                ))}
              </ul>
            </details>
          )}
          <LeftOut result={result} isWhole />
          {transaction === null ? null : (
            <Press look="quiet" onPress={() => onOpen(transaction.id)}>
              {words.historyPage.seeStep}
            </Press>
          )}
        </Chapter>
      ))}
      {next === null ? null : <Press onPress={() => void more()}>{words.historyPage.moreImports}</Press>}
    </section>
  );
}
