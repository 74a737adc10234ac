import { useCallback, useMemo, useState } from 'react';
import { type PartySort, partySorts } from '../../../shared/contract/parties.ts';
import type { PartyItem, Role } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { carrierStandingsAnswer, partyCountAnswer, vendorStandingsAnswer } from '../../state/answers.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { carrierList, vendorList } from '../../state/lists.ts';
import { groupRoute, partyGroupOf, partyGroups, type PartyGroup } from '../../state/party-route.ts';
import { type Route, type StandingRole, useRoute } from '../../state/route.ts';
import { useAnswer, usePagedList } from '../../state/use-answer.ts';
import { useCount } from '../../state/use-count.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListAndStory, NoneFits } from '../ledger/index.ts';
import { QuickAddButton } from '../quick/index.ts';
import { partyColumns, type PartyRow } from './party-columns.tsx';
import './parties-screen.css';

const keyOf = ({ party }: PartyRow) => party.id;
const nameOf = ({ party }: PartyRow) => party.name;

/** Whom a list shows: couriers have one of their own. */
type Shown = PartyGroup | 'carrier';

/** Orders are placed with vendors alone, and a standing is one in a role. */
const sortsOf = (shown: Shown): readonly PartySort[] =>
  partySorts.filter((sort) => {
    if (sort === 'orders') return shown === 'vendor' || shown === 'everyone';
    return sort === 'name' || shown !== 'everyone';
  });
const everySort: readonly Option<PartySort>[] = partySorts.map((value) => ({
  value,
  text: words.partyPage.sorts[value],
}));
const groupText = (group: PartyGroup): string => (group === 'everyone' ? words.partyPage.everyone : words.role[group]);
const groups: readonly Option<PartyGroup>[] = partyGroups.map((value) => ({ value, text: groupText(value) }));

const places = {
  vendor: { list: vendorList, standings: vendorStandingsAnswer },
  carrier: { list: carrierList, standings: carrierStandingsAnswer },
} as const;

/** Vendors and couriers have words of their own. */
const namedAs = (shown: Shown) => (shown === 'vendor' || shown === 'carrier' ? shown : 'other');

/** The way to enter one by hand, most likely in the role that is shown. */
function AddParty({ shown }: { readonly shown: Shown }) {
  const show = useDialogs((state) => state.show);
  const as: Role | null = shown === 'everyone' ? null : shown;
  return <Press onPress={() => show({ dialog: 'addParty', as })}>{`${words.partyPage.addAs[namedAs(shown)]}…`}</Press>;
}

export interface PartiesScreenProps {
  readonly inRole: StandingRole;
  readonly selected: string | null;
  /** Whom the vendors' list shows, as the address says it. */
  readonly inAddress: string;
}

/** The parties of one role, by name, and the profile of the selected one; from the vendors one comes to all others. */
export function PartiesScreen({ inRole, selected, inAddress }: PartiesScreenProps) {
  const { list, standings } = places[inRole];
  const shown: Shown = inRole === 'carrier' ? inRole : partyGroupOf(inAddress);
  const routeTo = (ref: string | null): Route =>
    shown === 'carrier' ? { screen: 'couriers', ref } : groupRoute(shown, ref);
  const role: { readonly role?: Role } = shown === 'everyone' ? {} : { role: shown };
  const [search, setSearch] = useState('');
  const [wantedSort, setSort] = useState<PartySort>('name');
  const possibleSorts = sortsOf(shown);
  const sort = possibleSorts.includes(wantedSort) ? wantedSort : 'name';
  const filter = { ...role, ...(search.trim() === '' ? {} : { search: search.trim() }) };
  const narrowing = { ...filter, sort };
  const { items, next, of, failure, ask, more, rest } = usePagedList(list, narrowing);
  const counted = useCount(partyCountAnswer, filter, next !== null);
  const judged = useAnswer(standings, role);
  const [, go] = useRoute();
  // Nobody is called unjudged before that is known of this role.
  const value = judged.of?.role === role.role ? judged.value : null;
  const known = useMemo(() => value && new Map(value.map((standing) => [standing.party.id, standing])), [value]);
  const rowOf = useCallback(
    (party: PartyItem): PartyRow => ({ party, standing: known === null ? undefined : (known.get(party.id) ?? null) }),
    [known],
  );
  const rows = useMemo(() => items.map(rowOf), [items, rowOf]);
  const columns = useMemo(() => partyColumns(shown), [shown]);
  const select = ({ party }: PartyRow) => go(routeTo(party.id), selected !== null);
  const count = next === null ? items.length : counted;
  const isEmpty = of !== null && items.length === 0;
  const isBare = isEmpty && of.search === undefined;
  const empty = !isBare ? (
    <NoneFits onClear={() => setSearch('')} />
  ) : shown === 'vendor' || shown === 'carrier' ? (
    <EmptyPage title={words.partyPage.none[shown]} text={words.partyPage.noneMore}>
      <AddParty shown={shown} />
      <QuickAddButton />
    </EmptyPage>
  ) : (
    <EmptyPage title={words.partyPage.noneInRole} text={words.partyPage.noneInRoleMore}>
      <AddParty shown={shown} />
    </EmptyPage>
  );
  const whom =
    shown === 'carrier' ? null : (
      <Choice
        label={words.partyPage.group}
        options={groups}
        value={shown}
        onChange={(group) => go(groupRoute(group, null), true)}
      />
    );
  const tools = (
    <>
      <SearchBox
        label={words.partyPage.search}
        clearLabel={words.partyPage.clear}
        value={search}
        onChange={setSearch}
      />
      <div className="party-choices">
        {whom}
        <Choice
          label={words.partyPage.sort}
          options={everySort.filter(({ value }) => possibleSorts.includes(value))}
          value={sort}
          onChange={setSort}
        />
      </div>
    </>
  );
  return (
    <ListAndStory
      title={shown === 'carrier' ? words.nav.couriers : groupText(shown)}
      count={of === null || isEmpty || count === null ? '' : words.partyPage.count[shown](count)}
      actions={isEmpty ? null : <AddParty shown={shown} />}
      failure={failure ?? judged.failure}
      onAgain={() => {
        void ask(narrowing);
        void judged.ask(role);
      }}
      tools={isBare ? (whom ?? undefined) : tools}
      empty={isEmpty ? empty : null}
      isBare={isBare && selected === null}
      choose={words.partyPage.choose}
      selected={selected}
      className={`parties-grid parties-${shown}`}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      asked={JSON.stringify(of)}
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
