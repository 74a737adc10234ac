import type { ProjectItem } from '../../../shared/model/index.ts';
import { moneyText, shortDayText, words } from '../../language/index.ts';
import type { Column } from '../../ui/ledger-head.tsx';
import { ProgressLine } from '../story/index.ts';
import { VerdictMark } from '../verdict/index.ts';

const page = words.projectPage;

/** Two lines a cell: what one looks for first, and below it what goes with it. */
export const projectColumns: readonly Column<ProjectItem>[] = [
  {
    id: 'name',
    header: page.name,
    sorts: [
      { by: 'name', word: page.name },
      { by: 'achieved', word: page.achieved },
    ],
    cell: ({ name, achieved, achievedOn }) => (
      <>
        <span className="cell-first cell-strong">{name}</span>
        <span className="cell-second">
          {achieved === null
            ? page.underWay
            : `${achieved ? page.done : page.givenUp}${achievedOn === null ? '' : `, ${shortDayText(achievedOn)}`}`}
        </span>
      </>
    ),
  },
  {
    id: 'until',
    header: page.until,
    sorts: [{ by: 'until', word: page.until }],
    cell: ({ until, achieved, verdict }) => {
      const day = until === null ? null : shortDayText(until);
      // What was given up says so already.
      return achieved === false ? (
        <>
          <span className="cell-first">{day}</span>
          <span className="cell-second" />
        </>
      ) : (
        <>
          <span className="cell-first">{verdict === null ? '' : <VerdictMark verdict={verdict} />}</span>
          <span className="cell-second">{day}</span>
        </>
      );
    },
  },
  {
    id: 'progress',
    header: page.arrived,
    sorts: [{ by: 'progress', word: page.arrived }],
    cell: ({ boughtCount, arrivedCount }) =>
      boughtCount === 0 ? null : (
        <>
          <span className="cell-first">{page.arrivedOf(arrivedCount, boughtCount)}</span>
          <span className="cell-second">
            <ProgressLine arrived={arrivedCount} bought={boughtCount} />
          </span>
        </>
      ),
  },
  {
    id: 'costs',
    header: page.costs,
    sorts: [{ by: 'costs', word: page.costs }],
    cell: ({ costs: [first, ...others] }) => (
      <>
        <span className="cell-first">{first === undefined ? '' : moneyText(first)}</span>
        <span className="cell-second">{others.map((sum) => `+ ${moneyText(sum)}`).join(' ')}</span>
      </>
    ),
  },
];
