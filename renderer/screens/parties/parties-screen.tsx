import { useCallback, useMemo } from 'react';
import type { PartyItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { carrierStandingsAnswer, vendorStandingsAnswer } from '../../state/answers.ts';
import { carrierList, vendorList } from '../../state/lists.ts';
import { type StandingRole, useRoute } from '../../state/route.ts';
import { useAnswer, usePagedList } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { ListAndStory } from '../ledger/index.ts';
import { partyColumns, type PartyRow } from './party-columns.tsx';
import './parties-screen.css';

const keyOf = ({ party }: PartyRow) => party.id;
const nameOf = ({ party }: PartyRow) => party.name;

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
  const { items, next, of, failure, ask, more, rest } = usePagedList(list, { role });
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
  return (
    <ListAndStory
      title={words.nav[screen]}
      count={of === null || isEmpty ? '' : words.partyPage.shown(items.length, next !== null)}
      failure={failure}
      onAgain={() => void ask({ role })}
      empty={
        isEmpty ? (
          <EmptyPage title={words.partyPage.none[role]} text={words.partyPage.noneMore}>
            <AddOrderButton />
          </EmptyPage>
        ) : null
      }
      isBare={isEmpty}
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
