import { create } from 'zustand';
import { type ProjectSort, projectSorts, type SortDirection } from '../../shared/api.ts';

/** Each sort's own direction: what is to be done first, what is nearly there and the dearest first. */
const usualDirection: Readonly<Record<ProjectSort, SortDirection>> = {
  name: 'ascending',
  until: 'ascending',
  achieved: 'ascending',
  progress: 'descending',
  costs: 'descending',
};

/** How the list is sorted; it outlives the screen, as the list does. */
export const useProjectSort = create<{ readonly by: ProjectSort; readonly direction: SortDirection }>()(() => ({
  by: 'name',
  direction: 'ascending',
}));

/** Sorts by another, or the other way round by the same. */
export function sortProjects(wanted: string): void {
  const by = projectSorts.find((each) => each === wanted);
  if (by === undefined) return;
  const sorted = useProjectSort.getState();
  const other = sorted.direction === 'ascending' ? 'descending' : 'ascending';
  useProjectSort.setState({ by, direction: sorted.by === by ? other : usualDirection[by] });
}
