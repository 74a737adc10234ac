import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type DayTally, standingHistory } from '../../../shared/judge/index.ts';
import { type Asking, statement } from './asking.ts';
import { marksOfSubject, partyWanted } from './references.ts';
import { basisOf } from './standings.ts';

/** How a party's standing in a role came about, month by month. @throws AgentError `not_found` */
export function showStandingHistory(
  asking: Asking,
  { party: wanted, role }: ParsedInputOf<'standings.history'>,
): OutputOf<'standings.history'> {
  const party = partyWanted(asking, wanted);
  const tallies = statement<DayTally>(
    asking.database,
    `SELECT day, verdict, sum(count) AS count FROM tally WHERE role = ? AND party IN ${marksOfSubject}
     GROUP BY day, verdict ORDER BY day, verdict`,
  ).all(role, party.id, party.id);
  const { prior } = basisOf(asking);
  const { halfLifeDays } = asking.settings;
  return { party, role, points: standingHistory({ tallies, prior, halfLifeDays, today: asking.today }) };
}
