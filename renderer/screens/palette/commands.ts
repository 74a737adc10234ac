import type {
  InteractionItem,
  OrderListItem,
  PartyItem,
  ProjectItem,
  ShipmentListItem,
} from '../../../shared/model/index.ts';
import { hasWords, searchWords } from '../../../shared/model/words.ts';
import { instantDayText, words } from '../../language/index.ts';
import { parcelName } from '../../state/parcel-words.ts';
import { orderName } from '../../state/order-words.ts';
import { useOrders } from '../../state/orders.ts';
import { routeOfParty } from '../../state/party-route.ts';
import { routeOfOrder, routeOfRecord } from '../../state/route.ts';
import { goToSetting, parts, titleOf } from '../../state/settings-parts.ts';
import { type Go, type Sight, allCommands } from './command-table.ts';
import { keysOf } from './command-keys.ts';

/** One thing that can be done, or gone to. */
export interface Command {
  readonly id: string;
  readonly text: string;
  /** What goes with it, in soft ink: the kind of thing, or a key. */
  readonly more: string;
  /** Other words for it, by which it is found as well. */
  readonly also?: string;
  readonly run: () => void;
}

/** Everything that can be done from here, the nearest first. */
export function commandsOf(sight: Sight): readonly Command[] {
  return allCommands.flatMap(([id, entry]) => {
    const about = entry.about?.(sight);
    // What is about no record by name has room for its keys.
    const more = about || keysOf(id, entry).join(', ') || (entry.more ?? '');
    if (about === null) return [];
    return [{ id, text: entry.text, more, also: words.palette.also[id] ?? '', run: () => entry.run(sight) }];
  });
}

/** The sections of the settings, found by what is set there. */
export const settingCommands = (go: Go): readonly Command[] =>
  parts.map((part) => ({
    id: `setting ${part}`,
    text: titleOf(part),
    more: words.nav.settings,
    also: words.palette.settings[part],
    run: () => goToSetting(part, go),
  }));

export const partyCommand = (party: PartyItem, go: Go): Command => ({
  id: `party ${party.id}`,
  text: party.name,
  more: party.roles.map((role) => words.roleOne[role]).join(', '),
  run: () => go(routeOfParty(party)),
});

const isListed = (id: string): boolean => useOrders.getState().items.some((order) => order.id === id);

export const orderCommand = (order: OrderListItem, go: Go): Command => ({
  id: `order ${order.id}`,
  text: orderName(order),
  more: words.interactionsPage.order,
  run: () => go(routeOfOrder(order.id, isListed(order.id))),
});

export const parcelCommand = (parcel: ShipmentListItem, go: Go): Command => ({
  id: `shipment ${parcel.id}`,
  text: parcelName(parcel),
  more: words.story.parcel,
  run: () => go(routeOfRecord('shipment', parcel.id)),
});

export const projectCommand = ({ id, name }: ProjectItem, go: Go): Command => ({
  id: `project ${id}`,
  text: name,
  more: words.projectPage.name,
  run: () => go({ screen: 'projects', ref: id }),
});

export const contactCommand = ({ id, summary, party, heldAt }: InteractionItem, go: Go): Command => ({
  id: `interaction ${id}`,
  text: summary,
  more: [party?.name, instantDayText(heldAt)].filter((part) => part !== undefined).join(', '),
  run: () => go({ screen: 'interactions', ref: id }),
});

/**
 * Those whose words begin with every word that is written, in any order: "ord add" finds "Add an order". Those that are
 * called so come before those that are only found by another word for it.
 */
export function fitting(commands: readonly Command[], written: string): readonly Command[] {
  const wanted = searchWords(written);
  const fits = (text: string): boolean => hasWords(text, wanted);
  const called = commands.filter(({ text }) => fits(text));
  const otherwise = commands.filter(({ text, also = '' }) => !fits(text) && fits(`${text} ${also}`));
  return [...called, ...otherwise];
}
