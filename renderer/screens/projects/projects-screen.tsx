import { useState } from 'react';
import type { ProjectItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { projectCountAnswer } from '../../state/answers.ts';
import { projectList } from '../../state/lists.ts';
import { sortProjects, useProjectSort } from '../../state/project-sort.ts';
import { useRoute } from '../../state/route.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { useShown } from '../../state/use-count.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListAndStory, NoneFits } from '../ledger/index.ts';
import { projectColumns } from './project-columns.tsx';
import './projects-screen.css';

const keyOf = ({ id }: ProjectItem) => id;
const nameOf = ({ name }: ProjectItem) => name;

/** What the person wants to get done, and the story of the selected one. */
export function ProjectsScreen({ selected }: { readonly selected: string | null }) {
  const sorted = useProjectSort();
  const [search, setSearch] = useState('');
  const filter = search.trim() === '' ? {} : { search: search.trim() };
  const narrowing = { sort: sorted.by, direction: sorted.direction, ...filter };
  const { items, next, of, failure, ask, more, rest } = usePagedList(projectList, narrowing);
  const shown = useShown(projectCountAnswer, filter, { items, next });
  const show = useDialogs((state) => state.show);
  const [, go] = useRoute();
  const select = ({ id }: ProjectItem) => go({ screen: 'projects', ref: id }, selected !== null);
  const isEmpty = of !== null && items.length === 0;
  const isBare = isEmpty && of.search === undefined;
  const add = (
    <Press onPress={() => show({ dialog: 'editProject', project: null })}>{words.projectPage.addEllipsis}</Press>
  );
  return (
    <ListAndStory
      title={words.nav.projects}
      count={of === null || isEmpty ? '' : words.projectPage.shown(...shown)}
      actions={isBare ? null : add}
      tools={
        isBare ? undefined : (
          <SearchBox
            label={words.partyPage.search}
            clearLabel={words.partyPage.clear}
            value={search}
            onChange={setSearch}
          />
        )
      }
      failure={failure}
      onAgain={() => void ask(narrowing)}
      empty={
        isEmpty && !isBare ? (
          <NoneFits onClear={() => setSearch('')} />
        ) : isEmpty ? (
          <EmptyPage title={words.projectPage.none} text={words.projectPage.noneMore}>
            {add}
          </EmptyPage>
        ) : null
      }
      isBare={isBare && selected === null}
      choose={words.projectPage.choose}
      selected={selected}
      className="projects-grid"
      columns={projectColumns}
      rows={items}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      asked={JSON.stringify(of)}
      rowHeight={48}
      sorted={sorted}
      onSort={sortProjects}
      onSelect={select}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return projectList.getState().items.at(-1);
      }}
    />
  );
}
