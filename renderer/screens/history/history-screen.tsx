import { useState } from 'react';
import type { OutputOf } from '../../../shared/api.ts';
import { countText, instantDayText, instantText, instantTimeText, words } from '../../language/index.ts';
import { stepCountAnswer } from '../../state/answers.ts';
import { transactionList } from '../../state/lists.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { useShown } from '../../state/use-count.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { LedgerGrid } from '../../ui/ledger-grid.tsx';
import type { Column } from '../../ui/ledger-head.tsx';
import { Press } from '../../ui/press.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { focusList } from '../ledger/index.ts';
import { Failed, Reading } from '../story/index.ts';
import { ImportsPane } from './imports-pane.tsx';
import { TransactionPane } from './transaction-pane.tsx';
import { aboutText, transactionText } from '../../state/transaction-text.ts';
import './history-screen.css';

type Transaction = OutputOf<'transactions.list'>['items'][number];

const columns: readonly Column<Transaction>[] = [
  {
    id: 'when',
    header: words.historyPage.when,
    cell: ({ recordedAt }) => (
      <>
        <span className="cell-first">{instantDayText(recordedAt)}</span>
        <span className="cell-second">{instantTimeText(recordedAt)}</span>
      </>
    ),
  },
  {
    id: 'what',
    header: words.historyPage.what,
    cell: (transaction) => (
      <>
        <span className="cell-first">
          {transaction.retracted ? (
            <>
              <s className="history-struck">{transactionText(transaction)}</s>{' '}
              <span className="history-back">{words.historyPage.backIn}</span>
            </>
          ) : (
            <span className={transaction.undoes.length > 0 ? 'history-struck' : 'cell-strong'}>
              {transactionText(transaction)}
            </span>
          )}
        </span>
        <span className="cell-second">{aboutText(transaction)}</span>
      </>
    ),
  },
  { id: 'facts', header: words.historyPage.facts, cell: ({ factCount }) => countText(factCount) },
];
const keyOf = ({ id }: Transaction) => id;
const nameOf = (transaction: Transaction) => `${transactionText(transaction)}, ${instantText(transaction.recordedAt)}`;

/** Of the window: the list has no room for what was learnt in one line then, so that it takes two. */
const narrow = '(width < 1160px)';

const focusPane = () => document.querySelector<HTMLElement>('[data-story]')?.focus();

/** What was learnt when; of the step that is selected its facts, else what imports came to. */
export function HistoryScreen() {
  const { items, next, of, failure, ask, more, rest } = usePagedList(transactionList, {});
  const shown = useShown(stepCountAnswer, {}, { items, next });
  const [selected, setSelected] = useState<string | null>(null);
  /** From the imports, not in the list. */
  const [isOpened, setOpened] = useState(false);
  const select = (id: string | null) => {
    setSelected(id);
    setOpened(false);
  };
  const open = (id: string) => {
    setSelected(id);
    setOpened(true);
  };
  const isNarrow = useMedia(narrow);
  return (
    <main className={items.length === 0 ? 'screen' : 'screen screen-split'}>
      <div className="list">
        <header className="list-head">
          <div className="list-name">
            <h1 className="screen-title">{words.nav.history}</h1>
            <p className="list-count" role="status">
              {of === null ? '' : words.historyPage.shown(...shown)}
            </p>
          </div>
          {selected === null ? null : <Press onPress={() => select(null)}>{words.historyPage.imports}</Press>}
        </header>
        <Failed failure={failure} onAgain={() => void ask({})} />
        {of === null && failure === null ? <Reading /> : null}
        {of !== null && items.length === 0 ? (
          <EmptyPage title={words.historyPage.none} text={words.historyPage.noneMore} />
        ) : null}
        {items.length === 0 ? null : (
          <LedgerGrid
            label={words.nav.history}
            className={isNarrow ? 'history-grid history-narrow' : 'history-grid'}
            columns={columns}
            rows={items}
            keyOf={keyOf}
            nameOf={nameOf}
            isPartial={next !== null}
            asked={JSON.stringify(of)}
            rowHeight={isNarrow ? 64 : 48}
            selectedKey={selected}
            onSelect={({ id }) => select(id)}
            onEnter={focusPane}
            onNearEnd={() => void more()}
            onToEnd={async () => {
              await rest();
              select(transactionList.getState().items.at(-1)?.id ?? null);
            }}
          />
        )}
      </div>
      {items.length === 0 ? null : selected === null ? (
        <ImportsPane onOpen={open} onLeave={focusList} />
      ) : (
        <TransactionPane
          key={selected}
          id={selected}
          listed={items.find(({ id }) => id === selected) ?? null}
          takesFocus={isOpened}
          onLeave={focusList}
        />
      )}
    </main>
  );
}
