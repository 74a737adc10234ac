import { type OutputOf } from '../../../shared/api.ts';
import { instantText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { createPagedList } from '../../state/paged-list.ts';
import { useRecording } from '../../state/recording.ts';
import { useOwnAnswer, usePagedList } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Chapter, EvidenceList, Failed } from '../story/index.ts';
import { aboutText, transactionText } from './transaction-text.ts';

type Transaction = OutputOf<'transactions.list'>['items'][number];

const factList = createPagedList('transactions.facts');

/** What was learnt in one step, fact by fact, from where, and what came later of the same records. */
export function TransactionPane({ transaction }: { readonly transaction: Transaction }) {
  const { id, recordedAt, retracted, undoes, factCount } = transaction;
  const { value, failure, ask } = useOwnAnswer('transactions.show', { id });
  const { items, next, more, of, failure: noFacts, ask: askFacts } = usePagedList(factList, { id });
  const show = useDialogs((state) => state.show);
  const takeBack = useRecording((state) => state.takeBack);
  const takenBackBy = value?.transaction.id === id ? value.takenBackBy : null;
  const facts = of?.id === id ? items.filter(({ kind }) => kind !== 'fact.retracted') : [];
  const title = transactionText(transaction);
  return (
    <section className="story" tabIndex={-1} data-story aria-label={words.historyPage.about(title)}>
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
          <Press onPress={() => void takeBack([takenBackBy], words.recording.takenBack(title))}>
            {words.historyPage.bringBack}
          </Press>
        )}
      </div>
      <Failed failure={failure ?? noFacts} onAgain={() => void Promise.all([ask({ id }), askFacts({ id })])} />
      {value === null || value.documents.length === 0 ? null : (
        <Chapter title={words.documents.title}>
          <ul>
            {value.documents.map((document) => (
              <li key={document.id} className="item">
                <span className="item-name">{document.name}</span>
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      {value === null || value.later.count === 0 ? null : (
        <Chapter title={words.historyPage.later(value.later.count)}>
          <p className="notes">{words.historyPage.laterMore}</p>
          <ul>
            {value.later.items.map((later) => (
              <li key={later.id} className="item">
                <span className="evidence-day">{instantText(later.recordedAt)}</span>
                <span className="item-name">{transactionText(later)}</span>
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      {facts.length === 0 ? null : (
        <Chapter title={`${words.historyPage.facts}: ${words.story.evidenceCount(factCount)}`}>
          <EvidenceList evidence={facts} />
          {next === null ? null : <Press onPress={() => void more()}>{words.historyPage.moreFacts}</Press>}
        </Chapter>
      )}
    </section>
  );
}
