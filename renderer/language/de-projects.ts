import type { englishProjects } from './en-projects.ts';
import { countText, plural } from './numbers.ts';

/** Projects, in German. */
export const germanProjects: typeof englishProjects = {
  projectPage: {
    name: 'Vorhaben',
    until: 'Bis wann',
    noUntil: 'Ohne Termin',
    costs: 'Kosten',
    achieved: 'Erreicht',
    underWay: 'Im Gange',
    done: 'Geschafft',
    givenUp: 'Aufgegeben',
    isDone: 'Es ist geschafft',
    isGivenUp: 'Ich gebe es auf',
    actions: 'Was zu diesem Vorhaben zu sagen ist',
    add: 'Vorhaben eintragen',
    addEllipsis: 'Vorhaben eintragen…',
    edit: 'Vorhaben bearbeiten',
    none: 'Noch kein Vorhaben.',
    noneMore:
      'Ein Vorhaben ist, was du schaffen willst und wovon Bestellungen nur ein Teil sind: ein Umzug, ein neues Telefon, ein Fest.',
    choose: 'Wähle ein Vorhaben, um zu sehen, was dazugehört.',
    shown: (number, more) => (more ? `die ersten ${countText(number)}` : plural(number, 'Vorhaben', 'Vorhaben')),
    error: { name: 'Gib ihm einen Namen.' },
  },
};
