import type { ProjectItem } from '../../../shared/model/index.ts';
import { countText, shortDayText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { projectList } from '../../state/lists.ts';
import { useRoute } from '../../state/route.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import type { Column } from '../../ui/ledger-grid.tsx';
import { Press } from '../../ui/press.tsx';
import { ListAndStory } from '../ledger/index.ts';
import './projects-screen.css';

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
    <ListAndStory
      title={words.nav.projects}
      count={of === null || isEmpty ? '' : words.projectPage.shown(items.length, next !== null)}
      actions={isEmpty ? null : add}
      failure={failure}
      onAgain={() => void ask({})}
      empty={
        isEmpty ? (
          <EmptyPage title={words.projectPage.none} text={words.projectPage.noneMore}>
            {add}
          </EmptyPage>
        ) : null
      }
      isBare={isEmpty}
      choose={words.projectPage.choose}
      selected={selected}
      className="projects-grid"
      columns={columns}
      rows={items}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      rowHeight={40}
      onSelect={select}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return projectList.getState().items.at(-1);
      }}
    />
  );
}
