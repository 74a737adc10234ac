import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useEffect, useMemo, useState } from 'react';
import type { Standing } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { settingsAnswer, standingsAnswer } from '../../state/answers.ts';
import { type StandingRole, useRoute } from '../../state/route.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { NoneFits } from '../ledger/index.ts';
import { Reading } from '../story/index.ts';
import { type Counting, CountingForm } from './counting-form.tsx';
import { ranksOf, standingLines } from './standing-lines.ts';
import { StandingTable } from './standing-table.tsx';
import './standings-screen.css';

const roles: readonly StandingRole[] = ['vendor', 'carrier'];

/** Who is first, and how many stand elsewhere than so far: said for those who do not see the rows move. */
function effectOf(standings: readonly Standing[], before: ReadonlyMap<string, number>): string {
  const ranks = ranksOf(standings);
  const first = standings.find(({ party }) => ranks.get(party.id) === 1);
  if (first === undefined) return words.standings.noRanks;
  const moved = [...ranks].filter(([party, rank]) => before.get(party) !== rank);
  return words.standings.effect(moved.length, first.party.name);
}

/** How many of whom the list shows. */
const foundText = { vendor: words.partyPage.count.vendor, carrier: words.partyPage.count.carrier } as const;

interface RanksSoFarProps {
  readonly role: StandingRole;
  /** Null again once it goes. */
  readonly onTold: (ranks: ReadonlyMap<string, number> | null) => void;
}

/** Tells the ranks as it is counted so far; there only while another way is tried, for nothing else needs them. */
function RanksSoFar({ role, onTold }: RanksSoFarProps) {
  const { value } = useOwnAnswer('standings.list', { role, fewApart: true });
  useEffect(() => {
    if (value !== null) onTold(ranksOf(value));
    return () => onTold(null);
  }, [value, onTold]);
  return null;
}

/** The standings of one role, best first. */
export function StandingsScreen({ role }: { readonly role: StandingRole }) {
  const { value: settings } = useAnswer(settingsAnswer, {});
  /** Who keeps their word comes first; how that is counted is asked for. */
  const [isCounting, setCounting] = useState(false);
  const [tried, setTried] = useState<Counting | null>(null);
  const [search, setSearch] = useState('');
  /** Whether those of too few verdicts are shown; null until one says. */
  const [isFewOpen, setFewOpen] = useState<boolean | null>(null);
  const { value, of, failure, ask } = useAnswer(standingsAnswer, { role, fewApart: true, ...tried });
  const [before, setBefore] = useState<ReadonlyMap<string, number> | null>(null);
  const { change, failure: refused } = useSettingChange();
  const keep = async () => {
    if (tried !== null && (await change(words.settingsPage.changed(words.judgedBy.standing), tried))) setTried(null);
  };
  const trouble = refused ?? failure;
  const [, go] = useRoute();
  const standings = of?.role === role ? value : null;
  const lines = useMemo(() => standingLines(standings ?? [], search, isFewOpen), [standings, search, isFewOpen]);
  const isBare = standings?.length === 0;
  const found = lines.reduce((sum, line) => sum + (line.kind === 'standing' ? 1 : line.isOpen ? 0 : line.count), 0);
  const list = (each: StandingRole) =>
    standings === null ? (
      trouble === null ? (
        <Reading />
      ) : null
    ) : isBare ? (
      <EmptyPage title={words.standings.none(words.role[each])} text={words.standings.noneMore} />
    ) : lines.length === 0 ? (
      <NoneFits onClear={() => setSearch('')} />
    ) : (
      <StandingTable
        label={words.role[each]}
        lines={lines}
        standings={standings}
        before={before}
        halfLifeDays={tried?.halfLifeDays}
        onFold={setFewOpen}
      />
    );
  return (
    <main className="screen">
      {tried === null ? null : <RanksSoFar key={role} role={role} onTold={setBefore} />}
      <div className="list">
        <header className="list-head">
          <div className="list-name">
            <h1 className="screen-title">{words.nav.standings}</h1>
            <p className="list-count" role="status">
              {standings === null || found === 0 ? '' : foundText[role](found)}
            </p>
          </div>
          {isCounting && tried !== null ? null : (
            <Press isOpen={isCounting} onPress={() => setCounting(!isCounting)}>
              {words.standings.tune}
            </Press>
          )}
        </header>
        {isBare ? null : (
          <div className="list-tools standings-tools">
            <SearchBox
              label={words.partyPage.search}
              clearLabel={words.partyPage.clear}
              value={search}
              onChange={setSearch}
            />
          </div>
        )}
        <Tabs
          className="role-tabs"
          selectedKey={role}
          onSelectionChange={(key) => go({ screen: 'standings', role: key === 'carrier' ? 'carrier' : 'vendor' }, true)}
        >
          <TabList className="role-list" aria-label={words.standings.roles}>
            {roles.map((each) => (
              <Tab key={each} id={each} className="part-link role-tab" data-text={words.role[each]}>
                {words.role[each]}
              </Tab>
            ))}
          </TabList>
          {roles.map((each) => (
            <TabPanel key={each} id={each} className="role-panel">
              {settings === null || !isCounting ? null : (
                <CountingForm
                  counting={tried ?? settings}
                  isTried={tried !== null}
                  effect={before === null || standings === null ? null : effectOf(standings, before)}
                  onChange={({ weights, halfLifeDays }) => setTried({ weights, halfLifeDays })}
                  onKeep={() => void keep()}
                  onBack={() => setTried(null)}
                />
              )}
              {trouble === null ? null : (
                <Problem
                  title={words.trouble.title}
                  sentence={trouble.message}
                  again={{ word: words.trouble.again, onPress: () => void ask({ role, fewApart: true, ...tried }) }}
                />
              )}
              {list(each)}
            </TabPanel>
          ))}
        </Tabs>
      </div>
    </main>
  );
}
