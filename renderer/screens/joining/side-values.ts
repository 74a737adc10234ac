import type { JoinSide } from '../../../shared/api.ts';
import { countText, dayText, moneyText, words } from '../../language/index.ts';
import { orderStateText } from '../../state/order-words.ts';

/** A word and its value; null where nothing is known of it. */
type Value = readonly [word: string, value: string | null];

const listed = (texts: readonly string[]): string | null => texts.join(', ') || null;

/** What is known of a record, in the order in which it is compared. */
function ownValues({ record: known }: JoinSide): readonly Value[] {
  const { subject, record } = known;
  if (subject === 'order') {
    const { vendor, orderNumber, placedOn, total, project, verdict, shipments } = record;
    return [
      [words.story.vendor, vendor?.name ?? null],
      [words.story.number, listed([...(orderNumber === null ? [] : [orderNumber]), ...known.otherNumbers])],
      [words.story.placed, placedOn === null ? null : dayText(placedOn)],
      [words.story.total, total === null ? null : moneyText(total)],
      [words.story.items, listed(known.items.map(({ name }) => name))],
      [words.story.parcels, shipments.length === 0 ? null : countText(shipments.length)],
      [words.story.project, project?.name ?? null],
      [words.story.state, orderStateText(record)],
      [words.ordersPage.promise, verdict === null ? null : words.verdict[verdict]],
    ];
  }
  if (subject === 'party') {
    const { name, roles, country, customerNumber, contacts, orderCount } = record;
    return [
      [words.partyPage.name, name],
      [words.partyPage.roles, listed(roles.map((role) => words.roleOne[role]))],
      [words.partyPage.country, country],
      [words.partyPage.customerNumber, customerNumber],
      [words.partyPage.contacts, listed(contacts.map(({ address }) => address))],
      [words.nav.orders, countText(orderCount)],
    ];
  }
  if (subject !== 'project') return [];
  const { name, until, orderCount, notes } = record;
  return [
    [words.projectPage.name, name],
    [words.projectPage.until, until === null ? null : dayText(until)],
    [words.nav.orders, countText(orderCount)],
    [words.partyPage.notes, notes],
  ];
}

/** The same, with what it is known from. */
export const valuesOf = (side: JoinSide): readonly Value[] => [
  ...ownValues(side),
  [words.story.evidence, countText(side.factCount)],
  [words.documents.title, listed(side.documents.map(({ name }) => name))],
];
