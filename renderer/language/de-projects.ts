import type { englishProjects } from './en-projects.ts';
import { countText, plural } from './numbers.ts';

/** Projects, in German. */
export const germanProjects: typeof englishProjects = {
  projectPage: {
    name: 'Vorhaben',
    until: 'Bis wann',
    noUntil: 'Ohne Termin',
    costs: 'Kosten',
    achieved: 'Stand',
    underWay: 'Im Gange',
    done: 'Geschafft',
    givenUp: 'Aufgegeben',
    on: { done: 'Geschafft am', givenUp: 'Aufgegeben am' },
    verdict: 'Rechtzeitig?',
    progress: (arrived, bought) =>
      `${countText(arrived)} von ${plural(bought, 'Bestellung', 'Bestellungen')} angekommen`,
    arrived: 'Angekommen',
    arrivedOf: (arrived, bought) => `${countText(arrived)} von ${countText(bought)}`,
    parties: 'Wer beteiligt ist',
    dealings: (orders, parcels, contacts) =>
      [
        orders === 0 ? null : plural(orders, 'Bestellung', 'Bestellungen'),
        parcels === 0 ? null : plural(parcels, 'Paket', 'Pakete'),
        contacts === 0 ? null : plural(contacts, 'Kontakt', 'Kontakte'),
      ]
        .filter((part) => part !== null)
        .join(', '),
    noOrders: 'Noch keine Bestellung gehört dazu.',
    noContacts: 'Du warst darüber noch mit niemandem in Verbindung.',
    addOrders: 'Bestellungen hinzufügen',
    addOrdersEllipsis: 'Bestellungen hinzufügen…',
    searchOrders: 'Nach Händler, Nummer oder Artikel suchen',
    noOrderFits: 'Keine Bestellung passt, die nicht schon dazugehört.',
    takeOut: 'Herausnehmen',
    takeOutLabel: (order) => `Herausnehmen: ${order}`,
    takenOut: (name) => `Bestellung aus ${name} herausgenommen`,
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
    error: { name: 'Gib ihm einen Namen.', orders: 'Wähle mindestens eine Bestellung.' },
  },
};
