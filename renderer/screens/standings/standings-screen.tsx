import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useState } from 'react';
import type { Standing } from '../../../shared/model/index.ts';
import { percentText, words } from '../../language/index.ts';
import { settingsAnswer, standingsAnswer } from '../../state/answers.ts';
import { type StandingRole, useRoute } from '../../state/route.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Reading } from '../story/index.ts';
import { type Counting, CountingForm } from './counting-form.tsx';
import { fewVerdicts, keepScaleOf, verdictCount } from '../verdict/index.ts';
import { StandingRow } from './standing-row.tsx';
import './standings-screen.css';

const roles: readonly StandingRole[] = ['vendor', 'carrier'];

/** Those that can be told have a rank; those of too few verdicts come after them and have none. */
const isTold = (standing: Standing): boolean => verdictCount(standing) >= fewVerdicts;

/** Who is first, and how many stand elsewhere than so far: said for those who do not see the rows move. */
function effectOf(standings: readonly Standing[], before: ReadonlyMap<string, number>): string | null {
  const [first] = standings;
  if (first === undefined) return null;
  const moved = standings.filter(isTold).filter(({ party }, at) => before.get(party.id) !== at + 1);
  return words.standings.effect(moved.length, first.party.name);
}

interface StandingTableProps {
  readonly standings: readonly Standing[];
  readonly role: StandingRole;
  /** The ranks as it is counted so far. */
  readonly before: ReadonlyMap<string, number>;
  readonly tried: Counting | null;
}

function StandingTable({ standings, role, before, tried }: StandingTableProps) {
  if (standings.length === 0) {
    return <EmptyPage title={words.standings.none(words.role[role])} text={words.standings.noneMore} />;
  }
  const scale = keepScaleOf(standings);
  return (
    <>
      <table className="standings">
        <caption className="unseen">{words.role[role]}</caption>
        <thead>
          <tr>
            <th scope="col" className="standing-rank">
              <span className="unseen">{words.standings.rank}</span>
            </th>
            <th scope="col" className="standing-party">
              {words.standings.party}
            </th>
            <th scope="col" className="standing-scale">
              <span className="unseen">{words.standings.kept}</span>
              <span className="scale-marks" aria-hidden="true">
                {scale.marks.map((mark) => (
                  <span key={mark} className="scale-mark" style={{ left: `${scale.place(mark)}%` }}>
                    {percentText(mark)}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col" className="standing-kept" aria-hidden="true">
              {words.standings.kept}
            </th>
            <th scope="col" className="standing-counts">
              {words.standings.counts}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing, at) => (
            <StandingRow
              key={standing.party.id}
              standing={standing}
              rank={isTold(standing) ? at + 1 : null}
              rankBefore={before.get(standing.party.id) ?? null}
              scale={scale}
              halfLifeDays={tried?.halfLifeDays}
            />
          ))}
        </tbody>
      </table>
      <p className="standings-rule">{words.standings.rule}</p>
    </>
  );
}

/** The standings of one role, best first. */
export function StandingsScreen({ role }: { readonly role: StandingRole }) {
  const { value: settings } = useAnswer(settingsAnswer, {});
  /** Who keeps their word comes first; how that is counted is asked for. */
  const [isCounting, setCounting] = useState(false);
  const [tried, setTried] = useState<Counting | null>(null);
  const { value, of, failure, ask } = useAnswer(standingsAnswer, { role, fewApart: true, ...tried });
  const { value: present } = useOwnAnswer('standings.list', { role, fewApart: true });
  const before = new Map(tried === null ? [] : present?.filter(isTold).map(({ party }, at) => [party.id, at + 1]));
  const { change, failure: refused } = useSettingChange();
  const keep = async () => {
    if (tried !== null && (await change(words.settingsPage.changed(words.judgedBy.standing), tried))) setTried(null);
  };
  const trouble = refused ?? failure;
  const [, go] = useRoute();
  return (
    <main className="screen">
      <div className="list">
        <header className="list-head">
          <h1 className="screen-title">{words.nav.standings}</h1>
          {isCounting && tried !== null ? null : (
            <Press isOpen={isCounting} onPress={() => setCounting(!isCounting)}>
              {words.standings.tune}
            </Press>
          )}
        </header>
        <Tabs
          className="role-tabs"
          selectedKey={role}
          onSelectionChange={(key) => go({ screen: 'standings', role: key === 'carrier' ? 'carrier' : 'vendor' }, true)}
        >
          <TabList className="role-list" aria-label={words.standings.roles}>
            {roles.map((each) => (
              <Tab key={each} id={each} className="role-tab">
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
                  effect={tried === null || of?.role !== each ? null : effectOf(value ?? [], before)}
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
              {value !== null && of?.role === each ? (
                <StandingTable standings={value} role={each} before={before} tried={tried} />
              ) : trouble === null ? (
                <Reading />
              ) : null}
            </TabPanel>
          ))}
        </Tabs>
      </div>
    </main>
  );
}
