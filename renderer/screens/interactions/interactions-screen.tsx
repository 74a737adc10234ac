import { useId, useState } from 'react';
import type { InteractionItem } from '../../../shared/model/index.ts';
import { countText, dayOf, shortDayText, words } from '../../language/index.ts';
import { interactionCountAnswer, openRepliesAnswer, overdueRepliesAnswer } from '../../state/answers.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { interactionList } from '../../state/lists.ts';
import { hrefOf, useRoute } from '../../state/route.ts';
import { useAnswer, usePagedList } from '../../state/use-answer.ts';
import { useShown } from '../../state/use-count.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListAndStory, NoneFits } from '../ledger/index.ts';
import { FirstFew } from '../story/index.ts';
import { VerdictMark } from '../verdict/index.ts';
import { interactionColumns, interactionName } from './interaction-columns.tsx';
import './interactions-screen.css';

const keyOf = ({ id }: InteractionItem) => id;

function AwaitedLine({ interaction }: { readonly interaction: InteractionItem }) {
  return (
    <>
      <span className="today-what">
        <span className="cell-first cell-strong">{interaction.summary}</span>
        <span className="cell-second">{interaction.party?.name ?? words.interactionsPage.nobody}</span>
      </span>
      <span className="today-when">
        <span className="cell-first">
          <VerdictMark verdict={interaction.verdict} />
        </span>
        <span className="cell-second">
          {interaction.awaitingReplyUntil === null
            ? words.interactionsPage.noDate
            : words.todayPage.due(shortDayText(dayOf(interaction.awaitingReplyUntil)))}
        </span>
      </span>
    </>
  );
}

interface AwaitedProps {
  readonly awaited: readonly InteractionItem[];
  /** There are more than a list can be asked for. */
  readonly isPart: boolean;
  readonly selected: string | null;
}

/** The answers that are awaited, the longest overdue first. */
function Awaited({ awaited, isPart, selected }: AwaitedProps) {
  const id = useId();
  return (
    <section className="awaited" aria-labelledby={id}>
      <h2 id={id} className="today-reason">
        {words.interactionsPage.awaited}{' '}
        <span className="today-count">{`${countText(awaited.length)}${isPart ? '+' : ''}`}</span>
      </h2>
      <FirstFew all={awaited} atMost={awaitedAtFirst}>
        {(shown) => (
          <ul>
            {shown.map((interaction) => (
              <li key={interaction.id}>
                <a
                  className="today-line today-link"
                  href={hrefOf({ screen: 'interactions', ref: interaction.id })}
                  aria-current={interaction.id === selected ? 'true' : undefined}
                >
                  <AwaitedLine interaction={interaction} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </section>
  );
}

const soonest = (one: InteractionItem, other: InteractionItem): number =>
  (one.awaitingReplyUntil ?? '9').localeCompare(other.awaitingReplyUntil ?? '9');

// All there are, as far as may be asked: of less than all, the longest overdue were not known.
const overdueReplies = { verdict: 'overdue', limit: 1000 } as const;
const openReplies = { verdict: 'open', limit: 1000 } as const;
const awaitedAtFirst = 50;

/** All contacts, and above them the answers that are awaited. */
export function InteractionsScreen({ selected }: { readonly selected: string | null }) {
  const [search, setSearch] = useState('');
  const narrowing = search.trim() === '' ? {} : { search: search.trim() };
  const { items, next, of, failure, ask, more, rest } = usePagedList(interactionList, narrowing);
  const shown = useShown(interactionCountAnswer, narrowing, { items, next });
  const { value: overdue, failure: noOverdue, ask: askOverdue } = useAnswer(overdueRepliesAnswer, overdueReplies);
  const { value: open, failure: noOpen, ask: askOpen } = useAnswer(openRepliesAnswer, openReplies);
  const show = useDialogs((state) => state.show);
  const [, go] = useRoute();
  const select = ({ id }: InteractionItem) => go({ screen: 'interactions', ref: id }, selected !== null);
  const awaited = [...(overdue?.items ?? []), ...(open?.items ?? [])].toSorted(soonest);
  const isPart = [overdue, open].some((page) => page !== null && page.next !== null);
  const log = (
    <Press onPress={() => show({ dialog: 'logInteraction', about: null })}>{words.interactionsPage.log}</Press>
  );
  const noReplies = noOverdue ?? noOpen;
  // Awaited answers stand above the list: it comes with them, not before, or it would be pushed down.
  const isReady = of !== null && (noReplies !== null || (overdue !== null && open !== null));
  const isEmpty = of !== null && items.length === 0;
  const isBare = isEmpty && of.search === undefined;
  return (
    <ListAndStory
      title={words.nav.interactions}
      count={isEmpty || !isReady ? '' : words.interactionsPage.shown(...shown)}
      actions={isBare ? null : log}
      tools={
        isBare ? undefined : (
          <SearchBox
            label={words.interactionsPage.search}
            clearLabel={words.partyPage.clear}
            value={search}
            onChange={setSearch}
          />
        )
      }
      above={
        awaited.length === 0 || !isReady || search.trim() !== '' ? null : (
          <Awaited awaited={awaited} isPart={isPart} selected={selected} />
        )
      }
      failure={failure ?? noReplies}
      onAgain={() => void Promise.all([ask(narrowing), askOverdue(overdueReplies), askOpen(openReplies)])}
      empty={
        isEmpty && !isBare ? (
          <NoneFits onClear={() => setSearch('')} />
        ) : isEmpty ? (
          <EmptyPage title={words.interactionsPage.none} text={words.interactionsPage.noneMore}>
            {log}
          </EmptyPage>
        ) : null
      }
      isBare={isBare && selected === null}
      choose={words.interactionsPage.choose}
      selected={selected}
      className="interactions-grid"
      columns={interactionColumns}
      rows={isReady ? items : []}
      keyOf={keyOf}
      nameOf={interactionName}
      isPartial={next !== null}
      asked={JSON.stringify(of)}
      rowHeight={48}
      onSelect={select}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return interactionList.getState().items.at(-1);
      }}
    />
  );
}
