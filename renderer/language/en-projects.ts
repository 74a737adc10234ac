import { countText, plural } from './numbers.ts';

/** Projects, in English. */
export const englishProjects = {
  projectPage: {
    name: 'Project',
    until: 'By when',
    noUntil: 'No date',
    costs: 'Costs',
    achieved: 'Achieved',
    underWay: 'Under way',
    done: 'Done',
    givenUp: 'Given up',
    isDone: 'It is done',
    isGivenUp: 'I gave it up',
    actions: 'What to say of this project',
    add: 'Add a project',
    addEllipsis: 'Add project…',
    edit: 'Edit project',
    none: 'No project yet.',
    noneMore: 'A project is what you want to get done, of which orders are only a part: a move, a new phone, a party.',
    choose: 'Choose a project to see what belongs to it.',
    shown: (number: number, more: boolean): string =>
      more ? `first ${countText(number)}` : plural(number, 'project', 'projects'),
    error: { name: 'Give it a name.' },
  },
};
