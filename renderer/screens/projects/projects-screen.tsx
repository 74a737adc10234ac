import type { ProjectItem } from '../../../shared/model/index.ts';
import { countText, shortDayText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { projectList } from '../../state/lists.ts';
import { useRoute } from '../../state/route.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { type Column, LedgerGrid } from '../../ui/ledger-grid.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { StoryPane } from '../story/index.ts';
import './projects-screen.css';

const focusList = () => document.querySelector<HTMLElement>('[role="grid"]')?.focus();
const focusStory = () => document.querySelector<HTMLElement>('[data-story]')?.focus();
const keyOf = ({ id }: ProjectItem) => id;
const nameOf = ({ name }: ProjectItem) => name;

const columns: readonly Column<ProjectItem>[] = [
  {
    id: 'name',
    header: words.projectPage.name,
    cell: ({ name }) => <span className="cell-first cell-strong">{name}</span>,
  },
  {
    id: 'until',
    header: words.projectPage.until,
    cell: ({ until }) => (until === null ? '' : shortDayText(until)),
  },
  {
    id: 'achieved',
    header: words.projectPage.achieved,
    cell: ({ achieved }) =>
      achieved === null ? words.projectPage.underWay : achieved ? words.projectPage.done : words.projectPage.givenUp,
  },
  { id: 'orders', header: words.nav.orders, cell: ({ orderCount }) => countText(orderCount) },
];

/** What the person wants to get done, and the story of the selected one. */
export function ProjectsScreen({ selected }: { readonly selected: string | null }) {
  const { items, next, of, failure, ask, more, rest } = usePagedList(projectList, {});
  const show = useDialogs((state) => state.show);
  const [, go] = useRoute();
  const select = ({ id }: ProjectItem) => go({ screen: 'projects', ref: id }, selected !== null);
  const isEmpty = of !== null && items.length === 0;
  const add = (
    <Press onPress={() => show({ dialog: 'editProject', project: null })}>{words.projectPage.addEllipsis}</Press>
  );
  return (
    <main className={isEmpty ? 'screen' : 'screen screen-split'}>
      <div className="list">
        <header className="list-head">
          <h1 className="screen-title">{words.nav.projects}</h1>
          <p className="list-count" role="status">
            {of === null || isEmpty ? '' : words.projectPage.shown(items.length, next !== null)}
          </p>
          {isEmpty ? null : add}
        </header>
        {failure === null ? null : (
          <Problem
            title={words.trouble.title}
            sentence={failure.message}
            again={{ word: words.trouble.again, onPress: () => void ask({}) }}
          />
        )}
        {isEmpty ? (
          <EmptyPage title={words.projectPage.none} text={words.projectPage.noneMore}>
            {add}
          </EmptyPage>
        ) : null}
        {items.length === 0 ? null : (
          <LedgerGrid
            label={words.nav.projects}
            className="projects-grid"
            columns={columns}
            rows={items}
            keyOf={keyOf}
            nameOf={nameOf}
            isPartial={next !== null}
            rowHeight={40}
            selectedKey={selected}
            onSelect={select}
            onEnter={focusStory}
            onNearEnd={() => void more()}
            onToEnd={async () => {
              await rest();
              const last = projectList.getState().items.at(-1);
              if (last !== undefined) select(last);
            }}
          />
        )}
      </div>
      {items.length === 0 ? null : selected === null ? (
        <p className="story story-none">{words.projectPage.choose}</p>
      ) : (
        <StoryPane of={selected} onLeave={focusList} />
      )}
    </main>
  );
}
