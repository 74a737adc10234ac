import type { OrderListItem, PartyItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { orderName } from '../../state/order-words.ts';
import { routeOfParty } from '../../state/party-route.ts';
import { type Go, type Sight, allCommands } from './command-table.ts';
import { keysOf } from './command-keys.ts';

/** One thing that can be done, or gone to. */
export interface Command {
  readonly id: string;
  readonly text: string;
  /** What goes with it, in soft ink: the kind of thing, or a key. */
  readonly more: string;
  readonly run: () => void;
}

/** Everything that can be done from here, the nearest first. */
export function commandsOf(sight: Sight): readonly Command[] {
  return allCommands.flatMap(([id, entry]) => {
    const about = entry.about?.(sight);
    const more = about ?? (keysOf(id, entry).join(', ') || (entry.more ?? ''));
    return about === null ? [] : [{ id, text: entry.text, more, run: () => entry.run(sight) }];
  });
}

export const partyCommand = (party: PartyItem, go: Go): Command => ({
  id: `party ${party.id}`,
  text: party.name,
  more: party.roles.map((role) => words.roleOne[role]).join(', '),
  run: () => go(routeOfParty(party)),
});

export const orderCommand = (order: OrderListItem, go: Go): Command => ({
  id: `order ${order.id}`,
  text: orderName(order),
  more: words.interactionsPage.order,
  run: () => go({ screen: 'orders', ref: order.id }),
});

/** Those whose words begin with every word that is written, in any order: "ord add" finds "Add an order". */
export function fitting(commands: readonly Command[], written: string): readonly Command[] {
  const wanted = written
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return commands.filter(({ text }) => {
    const has = text.toLowerCase().split(/[\s-]+/);
    return wanted.every((word) => has.some((each) => each.startsWith(word)));
  });
}
