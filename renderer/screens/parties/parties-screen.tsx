import { useCallback, useMemo, useState } from 'react';
import { type PartySort, partySorts } from '../../../shared/contract/parties.ts';
import type { PartyItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { carrierStandingsAnswer, vendorStandingsAnswer } from '../../state/answers.ts';
import { carrierList, vendorList } from '../../state/lists.ts';
import { type StandingRole, useRoute } from '../../state/route.ts';
import { useAnswer, usePagedList } from '../../state/use-answer.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { ListAndStory } from '../ledger/index.ts';
import { partyColumns, type PartyRow } from './party-columns.tsx';
import './parties-screen.css';

const keyOf = ({ party }: PartyRow) => party.id;
const nameOf = ({ party }: PartyRow) => party.name;

const everySort: readonly Option<PartySort>[] = partySorts.map((value) => ({
  value,
  text: words.partyPage.sorts[value],
}));
/** Orders are placed with vendors alone. */
const sorts = { vendor: everySort, carrier: everySort.filter(({ value }) => value !== 'orders') };

const places = {
  vendor: { screen: 'vendors', list: vendorList, standings: vendorStandingsAnswer },
  carrier: { screen: 'couriers', list: carrierList, standings: carrierStandingsAnswer },
} as const;

export interface PartiesScreenProps {
  readonly inRole: StandingRole;
  readonly selected: string | null;
}

/** The parties of one role, by name, and the profile of the selected one. */
export function PartiesScreen({ inRole: role, selected }: PartiesScreenProps) {
  const { screen, list, standings } = places[role];
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<PartySort>('name');
  const narrowing = { role, sort, ...(search.trim() === '' ? {} : { search: search.trim() }) };
  const { items, next, of, failure, ask, more, rest } = usePagedList(list, narrowing);
  const { value } = useAnswer(standings, { role });
  const [, go] = useRoute();
  const known = useMemo(() => new Map(value?.map((standing) => [standing.party.id, standing])), [value]);
  const rowOf = useCallback(
    (party: PartyItem): PartyRow => ({ party, standing: known.get(party.id) ?? null }),
    [known],
  );
  const rows = useMemo(() => items.map(rowOf), [items, rowOf]);
  const select = ({ party }: PartyRow) => go({ screen, ref: party.id }, selected !== null);
  const isEmpty = of !== null && items.length === 0;
  const isBare = isEmpty && of.search === undefined;
  const empty = isBare ? (
    <EmptyPage title={words.partyPage.none[role]} text={words.partyPage.noneMore}>
      <AddOrderButton />
    </EmptyPage>
  ) : (
    <EmptyPage title={words.partyPage.noneFits} text={words.partyPage.noneFitsMore}>
      <Press onPress={() => setSearch('')}>{words.partyPage.clear}</Press>
    </EmptyPage>
  );
  const tools = (
    <>
      <SearchBox
        label={words.partyPage.search}
        clearLabel={words.partyPage.clear}
        value={search}
        onChange={setSearch}
      />
      <Choice label={words.partyPage.sort} options={sorts[role]} value={sort} onChange={setSort} />
    </>
  );
  return (
    <ListAndStory
      title={words.nav[screen]}
      count={of === null || isEmpty ? '' : words.partyPage.shown(items.length, next !== null)}
      failure={failure}
      onAgain={() => void ask(narrowing)}
      tools={isBare ? undefined : tools}
      empty={isEmpty ? empty : null}
      isBare={isBare}
      choose={words.partyPage.choose}
      selected={selected}
      className={`parties-grid parties-${role}`}
      columns={partyColumns[role]}
      rows={rows}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      rowHeight={48}
      onSelect={select}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return list.getState().items.slice(-1).map(rowOf)[0];
      }}
    />
  );
}
