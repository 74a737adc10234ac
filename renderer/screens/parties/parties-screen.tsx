import { useMemo } from 'react';
import { words } from '../../language/index.ts';
import { carrierStandingsAnswer, vendorStandingsAnswer } from '../../state/answers.ts';
import { carrierList, vendorList } from '../../state/lists.ts';
import { type StandingRole, useRoute } from '../../state/route.ts';
import { useAnswer, usePagedList } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { LedgerGrid } from '../../ui/ledger-grid.tsx';
import { Problem } from '../../ui/problem.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { StoryPane } from '../story/index.ts';
import { partyColumns, type PartyRow } from './party-columns.tsx';
import './parties-screen.css';

const focusList = () => document.querySelector<HTMLElement>('[role="grid"]')?.focus();
const focusStory = () => document.querySelector<HTMLElement>('[data-story]')?.focus();
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
  const rows = useMemo(() => {
    const known = new Map(value?.map((standing) => [standing.party.id, standing]));
    return items.map((party) => ({ party, standing: known.get(party.id) ?? null }));
  }, [items, value]);
  const select = (id: string) => go({ screen, ref: id }, selected !== null);
  const isEmpty = of !== null && items.length === 0;
  return (
    <main className={isEmpty ? 'screen' : 'screen screen-split'}>
      <div className="list">
        <header className="list-head">
          <h1 className="screen-title">{words.nav[screen]}</h1>
          <p className="list-count" role="status">
            {of === null || isEmpty ? '' : words.partyPage.shown(items.length, next !== null)}
          </p>
        </header>
        {failure === null ? null : (
          <Problem
            title={words.trouble.title}
            sentence={failure.message}
            again={{ word: words.trouble.again, onPress: () => void ask({ role }) }}
          />
        )}
        {isEmpty ? (
          <EmptyPage title={words.partyPage.none[role]} text={words.partyPage.noneMore}>
            <AddOrderButton />
          </EmptyPage>
        ) : null}
        {items.length === 0 ? null : (
          <LedgerGrid
            label={words.nav[screen]}
            className={`parties-grid parties-${role}`}
            columns={partyColumns[role]}
            rows={rows}
            keyOf={keyOf}
            nameOf={nameOf}
            isPartial={next !== null}
            rowHeight={48}
            selectedKey={selected}
            onSelect={({ party }) => select(party.id)}
            onEnter={focusStory}
            onNearEnd={() => void more()}
            onToEnd={async () => {
              await rest();
              const last = list.getState().items.at(-1);
              if (last !== undefined) select(last.id);
            }}
          />
        )}
      </div>
      {items.length === 0 ? null : selected === null ? (
        <p className="story story-none">{words.partyPage.choose}</p>
      ) : (
        <StoryPane of={selected} onLeave={focusList} />
      )}
    </main>
  );
}
