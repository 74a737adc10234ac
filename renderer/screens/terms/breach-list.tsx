import type { BreachItem } from '../../../shared/api.ts';
import { clauseTitle } from '../../../shared/terms/index.ts';
import { shortDayText, termWords, words } from '../../language/index.ts';
import { breachList } from '../../state/lists.ts';
import { useRoute } from '../../state/route.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import type { Column } from '../../ui/ledger-head.tsx';
import { Press } from '../../ui/press.tsx';
import { ListAndStory } from '../ledger/index.ts';
import { NegotiationPane } from './negotiation-pane.tsx';
import { TermsParts, breaches } from './terms-parts.tsx';

const { kept: text } = words.terms;
const everything = {};
const keyOf = ({ id }: BreachItem) => id;
const nameOf = ({ party, clause }: BreachItem) => `${party.name}, ${clauseTitle(clause, termWords)}`;

/** What happened, in the person's words; else what shows it. */
const toldOf = ({ note, evidence }: BreachItem): string =>
  note ?? (evidence === null ? text.recorded : (evidence.name ?? text.sign[evidence.subject]));

const columns: readonly Column<BreachItem>[] = [
  {
    id: 'what',
    header: text.broken,
    cell: (breach) => (
      <>
        <span className="cell-first cell-strong">{breach.party.name}</span>
        <span className="cell-second">{`${clauseTitle(breach.clause, termWords)} · ${toldOf(breach)}`}</span>
      </>
    ),
  },
  { id: 'on', header: text.on, cell: ({ on }) => shortDayText(on) },
];

/** What was broken of all agreements, the newest first, and beside it the agreement of what is selected. */
export function BreachList({ selected }: { readonly selected: string | null }) {
  const { items, next, of, failure, ask, more, rest } = usePagedList(breachList, everything);
  const [, go] = useRoute();
  const isEmpty = of !== null && items.length === 0;
  const negotiation = items.find(({ id }) => id === selected)?.negotiation ?? null;
  return (
    <ListAndStory
      title={words.nav.terms}
      count={of === null || isEmpty ? '' : text.shown(items.length, next !== null)}
      tools={<TermsParts current={breaches} />}
      failure={failure}
      onAgain={() => void ask(everything)}
      empty={
        isEmpty ? (
          <EmptyPage title={text.noBreaches} text={text.noBreachesMore}>
            <Press onPress={() => go({ screen: 'terms', ref: null })}>{text.toOffers}</Press>
          </EmptyPage>
        ) : null
      }
      isBare={isEmpty}
      choose={text.choose}
      selected={selected}
      beside={
        negotiation === null ? undefined : <NegotiationPane key={negotiation} of={negotiation} breach={selected} />
      }
      className="breaches-grid"
      columns={columns}
      rows={items}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      asked={JSON.stringify(of)}
      rowHeight={48}
      onSelect={({ id }) => go({ screen: 'terms', ref: breaches, find: id }, selected !== null)}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return breachList.getState().items.at(-1);
      }}
    />
  );
}
