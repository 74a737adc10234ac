import { useState } from 'react';
import { dataCategories, type DataHolder } from '../../../shared/model/index.ts';
import { shortDayText, words } from '../../language/index.ts';
import { holderCountAnswer } from '../../state/answers.ts';
import { holderList } from '../../state/lists.ts';
import { useRoute } from '../../state/route.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { useCount } from '../../state/use-count.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { EmptyPage } from '../../ui/empty-page.tsx';
import type { Column } from '../../ui/ledger-head.tsx';
import { Press } from '../../ui/press.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { focusList, ListAndStory } from '../ledger/index.ts';
import { categoryName } from '../story/index.ts';
import { DataParts } from './data-parts.tsx';
import { HolderPane } from './holder-pane.tsx';
import { NewRequestButton } from './new-request-button.tsx';

const page = words.dataPage;
const anyKind = '';
const keyOf = ({ party }: DataHolder) => party.id;
const nameOf = ({ party }: DataHolder) => party.name;

const published: readonly string[] = dataCategories;

/** The published kinds by name, and those of the person's own that the companies in sight hold. */
function kindOptions(holders: readonly DataHolder[]): readonly Option<string>[] {
  const own = holders.flatMap(({ holdings }) => holdings.map(({ category }) => category));
  const kinds = [...new Set([...published, ...own])].map((value) => ({ value, text: categoryName(value) }));
  return [
    { value: anyKind, text: page.anyKind },
    ...kinds.toSorted((one, other) => one.text.localeCompare(other.text)),
  ];
}

function Kinds({ holdings }: Pick<DataHolder, 'holdings'>) {
  const held = holdings.filter((holding) => holding.held);
  const namesOf = (isSure: boolean) =>
    held.flatMap(({ category, sure }) => (sure === isSure ? [categoryName(category)] : [])).join(', ');
  const [sure, presumed] = [namesOf(true), namesOf(false)];
  return (
    <span className="cell-second">
      {holdings.length === 0 ? page.heldNone : held.length === 0 ? page.nothing : sure}
      {sure === '' || presumed === '' ? '' : '; '}
      {presumed === '' ? null : <span className="presumed">{page.perhaps(presumed)}</span>}
    </span>
  );
}

const columns: readonly Column<DataHolder>[] = [
  {
    id: 'company',
    header: page.company,
    cell: ({ party, holdings }) => (
      <>
        <span className="cell-first cell-strong">{party.name}</span>
        <Kinds holdings={holdings} />
      </>
    ),
  },
  {
    id: 'since',
    header: page.since,
    cell: ({ holdings, openRequests }) => {
      const since = holdings.flatMap((holding) => (holding.held ? (holding.since ?? []) : [])).toSorted()[0];
      return (
        <>
          <span className="cell-first">{since === undefined ? '' : shortDayText(since)}</span>
          {openRequests === 0 ? null : <span className="cell-second">{page.open(openRequests)}</span>}
        </>
      );
    },
  },
];

/** Which company holds which data, and all that is known of the selected one. */
export function HoldersPart({ selected }: { readonly selected: string | null }) {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState(anyKind);
  const narrowing = {
    ...(search.trim() === '' ? {} : { search: search.trim() }),
    ...(kind === anyKind ? {} : { category: kind }),
  };
  const { items, next, of, failure, ask, more, rest } = usePagedList(holderList, narrowing);
  const counted = useCount(holderCountAnswer, narrowing, next !== null);
  const count = next === null ? items.length : counted;
  const [, go] = useRoute();
  const select = ({ party }: DataHolder) => go({ screen: 'data', part: 'holders', ref: party.id }, selected !== null);
  const isEmpty = of !== null && items.length === 0;
  const isBare = isEmpty && Object.keys(of).length === 0;
  const clear = () => {
    setSearch('');
    setKind(anyKind);
  };
  const empty = isBare ? (
    <EmptyPage title={page.none} text={page.noneMore}>
      <AddOrderButton />
      <NewRequestButton party={null} />
    </EmptyPage>
  ) : (
    <EmptyPage title={page.noneFits} text={page.noneFitsMore}>
      <Press onPress={clear}>{page.clear}</Press>
    </EmptyPage>
  );
  return (
    <ListAndStory
      title={words.nav.data}
      count={of === null || isEmpty || count === null ? '' : page.count(count)}
      // Beside a company there is one that names it.
      actions={isBare || selected !== null ? null : <NewRequestButton party={null} />}
      tools={
        <>
          <DataParts current="holders" />
          {isBare ? null : (
            <>
              <SearchBox label={page.search} clearLabel={page.clear} value={search} onChange={setSearch} />
              <Choice label={page.kindFilter} options={kindOptions(items)} value={kind} onChange={setKind} />
            </>
          )}
        </>
      }
      failure={failure}
      onAgain={() => void ask(narrowing)}
      empty={isEmpty ? empty : null}
      isBare={isBare}
      choose={page.choose}
      selected={selected}
      beside={
        selected === null || isBare ? undefined : <HolderPane key={selected} party={selected} onLeave={focusList} />
      }
      className="holders-grid"
      columns={columns}
      rows={items}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      asked={JSON.stringify(of)}
      rowHeight={48}
      onSelect={select}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return holderList.getState().items.at(-1);
      }}
    />
  );
}
