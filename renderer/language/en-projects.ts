import { countText, plural } from './numbers.ts';

/** Projects, in English. */
export const englishProjects = {
  projectPage: {
    name: 'Project',
    until: 'By when',
    noUntil: 'No date',
    costs: 'Costs',
    achieved: 'State',
    underWay: 'Under way',
    done: 'Done',
    givenUp: 'Given up',
    on: { done: 'Done on', givenUp: 'Given up on' },
    verdict: 'In time?',
    progress: (arrived: number, bought: number): string =>
      `${countText(arrived)} of ${plural(bought, 'order', 'orders')} arrived`,
    arrived: 'Arrived',
    arrivedOf: (arrived: number, bought: number): string => `${countText(arrived)} of ${countText(bought)}`,
    parties: 'Who is involved',
    dealings: (orders: number, parcels: number, contacts: number): string =>
      [
        orders === 0 ? null : plural(orders, 'order', 'orders'),
        parcels === 0 ? null : plural(parcels, 'parcel', 'parcels'),
        contacts === 0 ? null : plural(contacts, 'contact', 'contacts'),
      ]
        .filter((part) => part !== null)
        .join(', '),
    noOrders: 'No order belongs to it yet.',
    noContacts: 'You were in touch with nobody about it yet.',
    addOrders: 'Add orders',
    addOrdersEllipsis: 'Add orders…',
    searchOrders: 'Search by vendor, number or item',
    noOrderFits: 'No order fits that is not in it already.',
    takeOut: 'Take out',
    takeOutLabel: (order: string): string => `Take out: ${order}`,
    takenOut: (name: string): string => `Order taken out of ${name}`,
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
    error: { name: 'Give it a name.', orders: 'Choose at least one order.' },
  },
};
