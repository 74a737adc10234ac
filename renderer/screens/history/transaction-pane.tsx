import { useEffect, useRef, useState } from 'react';
import type { Failure, OutputOf } from '../../../shared/api.ts';
import type { Reference } from '../../../shared/model/index.ts';
import { countText, instantText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { createPagedList } from '../../state/paged-list.ts';
import { useRecording } from '../../state/recording.ts';
import { useOwnAnswer, usePagedList } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { DocumentSheet } from '../documents/index.ts';
import { Chapter, EvidenceList, Failed, FirstFew } from '../story/index.ts';
import { aboutText, transactionText, turnedText } from '../../state/transaction-text.ts';

type Transaction = OutputOf<'transactions.list'>['items'][number];

/** So many facts are shown at a time: what a giant step came to stands above them as sums. */
const factsAtOnce = 20;
const factList = createPagedList('transactions.facts', factsAtOnce);
const documentsAtFirst = 5;

/** How much was learnt of a kind; the counts of all stand below each other. */
const Sum = ({ count, what }: { readonly count: number; readonly what: string }) => (
  <li className="history-sum">
    <span className="history-count">{countText(count)}</span> <span>{what}</span>
  </li>
);

interface TransactionPaneProps {
  readonly id: string;
  /** As the list has it; null where it is further down than the list was read. */
  readonly listed: Transaction | null;
  /** What it was opened with is gone, so the focus goes there. */
  readonly takesFocus: boolean;
  /** Escape: back to the list. */
  readonly onLeave: () => void;
}

/** What was learnt in one step, fact by fact, from where, and what came later of the same records. */
export function TransactionPane({ id, listed, ...rest }: TransactionPaneProps) {
  const { value, failure, ask } = useOwnAnswer('transactions.show', { id });
  const again = () => ask({ id });
  const transaction = listed ?? value?.transaction ?? null;
  if (transaction !== null)
    return <Step transaction={transaction} value={value} failure={failure} onAgain={again} {...rest} />;
  if (failure === null) return null;
  return (
    <section className="story">
      <Failed failure={failure} onAgain={() => void again()} />
    </section>
  );
}

interface StepProps extends Pick<TransactionPaneProps, 'takesFocus' | 'onLeave'> {
  readonly transaction: Transaction;
  readonly value: OutputOf<'transactions.show'> | null;
  readonly failure: Failure | null;
  /** Asks again for `value`. */
  readonly onAgain: () => Promise<void>;
}

function Step({ transaction, value, failure, onAgain, takesFocus, onLeave }: StepProps) {
  const { id, recordedAt, retracted, undoes, factCount } = transaction;
  const [open, setOpen] = useState<Reference | null>(null);
  const pane = useRef<HTMLElement>(null);
  useKeys(pane, (event) => {
    if (event.key === 'Escape') onLeave();
  });
  useEffect(() => {
    if (takesFocus) pane.current?.focus();
  }, [takesFocus]);
  const { items, next, more, of, failure: noFacts, ask: askFacts } = usePagedList(factList, { id });
  const show = useDialogs((state) => state.show);
  const takeBack = useRecording((state) => state.takeBack);
  const takenBackBy = value?.transaction.id === id ? value.takenBackBy : null;
  // What stands above the facts comes with them: nothing moves that one is reading.
  const isTold = value?.transaction.id === id || failure !== null;
  const facts = isTold && of?.id === id ? items.filter(({ kind }) => kind !== 'fact.retracted') : [];
  const title = transactionText(transaction);
  // Of very many only the first are told.
  const unnamed = (transaction.documents ?? 0) - (value?.documents.length ?? 0);
  return (
    <section ref={pane} className="story" tabIndex={-1} data-story aria-label={words.historyPage.about(title)}>
      <h2 className="story-title">{title}</h2>
      <p className="story-below">
        {[aboutText(transaction), instantText(recordedAt)].filter((part) => part !== '').join(' · ')}
        {retracted ? ` · ${words.historyPage.backIn}` : ''}
      </p>
      <div className="order-actions" role="group" aria-label={words.historyPage.actions}>
        {retracted ? null : (
          <Press onPress={() => show({ dialog: 'takeBack', transaction })}>
            {undoes.length > 0 && transaction.kind === 'undone'
              ? words.historyPage.bringBack
              : words.historyPage.takeBackEllipsis}
          </Press>
        )}
        {takenBackBy === null ? null : (
          <Press onPress={() => void takeBack([takenBackBy], turnedText(transaction))}>
            {words.historyPage.bringBack}
          </Press>
        )}
      </div>
      <Failed failure={failure ?? noFacts} onAgain={() => void Promise.all([onAgain(), askFacts({ id })])} />
      {value === null || value.documents.length === 0 ? null : (
        <Chapter title={words.documents.title}>
          <FirstFew all={value.documents} atMost={documentsAtFirst}>
            {(shown) => (
              <ul>
                {shown.map((document) => (
                  <li key={document.id} className="item">
                    <span className="item-name">{document.name}</span>
                    {document.hasText ? (
                      <Press
                        look="quiet"
                        label={words.documents.openLabel(document.name)}
                        onPress={() => setOpen(document)}
                      >
                        {words.documents.open}
                      </Press>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
          </FirstFew>
          {unnamed > 0 ? <p className="notes">{words.historyPage.unnamed(unnamed)}</p> : null}
          {open === null ? null : <DocumentSheet id={open.id} name={open.name} onClose={() => setOpen(null)} />}
        </Chapter>
      )}
      {value === null || value.later.count === 0 ? null : (
        <Chapter title={words.historyPage.later(value.later.count)}>
          <p className="notes">{words.historyPage.laterMore}</p>
          <ul>
            {value.later.items.map((later) => (
              <li key={later.id} className="item">
                <span className="evidence-day">{instantText(later.recordedAt)}</span>
                <span className="item-name">
                  {[transactionText(later), aboutText(later)].filter((part) => part !== '').join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {value.later.count > value.later.items.length ? (
            <p className="notes">{words.historyPage.unnamed(value.later.count - value.later.items.length)}</p>
          ) : null}
        </Chapter>
      )}
      {facts.length === 0 ? null : (
        <Chapter title={words.story.evidenceCount(factCount)}>
          {value === null || factCount <= factsAtOnce ? null : (
            <>
              <ul className="history-sums" aria-label={words.historyPage.sums}>
                {value.kinds.map(({ kind, count }) => (
                  <Sum key={kind} count={count} what={words.learnt[kind](count)} />
                ))}
              </ul>
              <p className="history-first">{words.historyPage.firstFacts}</p>
            </>
          )}
          <EvidenceList evidence={facts} />
          {next === null ? null : <Press onPress={() => void more()}>{words.historyPage.moreFacts}</Press>}
        </Chapter>
      )}
    </section>
  );
}
