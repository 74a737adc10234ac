import type { OrderListItem, PartyItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { type Dialog, useDialogs } from '../../state/dialogs.ts';
import { useRecording } from '../../state/recording.ts';
import type { Route } from '../../state/route.ts';

/** One thing that can be done, or gone to. */
export interface Command {
  readonly id: string;
  readonly text: string;
  /** What goes with it, in soft ink: the kind of thing, or a key. */
  readonly more: string;
  readonly run: () => void;
}

type Go = (to: Route) => void;

/** The screens, in the sidebar's order. */
export const places: readonly Route[] = [
  { screen: 'today', ref: null },
  { screen: 'orders', ref: null },
  { screen: 'interactions', ref: null },
  { screen: 'projects', ref: null },
  { screen: 'vendors', ref: null },
  { screen: 'couriers', ref: null },
  { screen: 'standings', role: 'vendor' },
  { screen: 'history' },
  { screen: 'settings' },
];

const show = (dialog: Dialog) => () => useDialogs.getState().show(dialog);

/** What can be said of the order whose story is in sight. */
function orderCommands(order: OrderListItem | null): readonly Command[] {
  if (order === null) return [];
  const more = order.vendor?.name ?? order.orderNumber ?? '';
  return [
    { id: 'arrived', text: words.entering.arrived, more, run: show({ dialog: 'arrived', order }) },
    { id: 'never', text: words.entering.neverCame, more, run: show({ dialog: 'neverCame', order }) },
    { id: 'wrong', text: words.entering.notAsOrdered, more, run: show({ dialog: 'notAsOrdered', order }) },
    {
      id: 'promise',
      text: words.entering.addPromise,
      more,
      run: show({ dialog: 'addPromise', order, expectation: null }),
    },
    { id: 'parcel', text: words.entering.addParcel, more, run: show({ dialog: 'addParcel', order }) },
  ];
}

/** Everything that can be done from here, the nearest first. */
export function commandsOf(order: OrderListItem | null, go: Go): readonly Command[] {
  const { keys } = words.palette;
  return [
    ...orderCommands(order),
    { id: 'quick', text: words.quick.title, more: keys.quick, run: show({ dialog: 'quickAdd' }) },
    { id: 'add', text: words.entering.addOrder, more: keys.addOrder, run: show({ dialog: 'addOrder' }) },
    {
      id: 'log',
      text: words.interactionsPage.logTitle,
      more: keys.log,
      run: show({ dialog: 'logInteraction', about: null }),
    },
    { id: 'project', text: words.projectPage.add, more: '', run: show({ dialog: 'editProject', project: null }) },
    ...places.map((place) => ({
      id: `go ${place.screen}`,
      text: words.nav[place.screen],
      more: words.palette.screen,
      run: () => go(place),
    })),
    { id: 'undo', text: words.palette.undo, more: keys.undo, run: () => void useRecording.getState().undo() },
    { id: 'keys', text: words.palette.shortcuts, more: keys.shortcuts, run: show({ dialog: 'shortcuts' }) },
  ];
}

/** Parties as things to go to: couriers that only carry to theirs, all others to the vendors. */
export const partyCommand = ({ id, name, roles }: PartyItem, go: Go): Command => {
  const isCourier = roles.includes('carrier') && !roles.includes('vendor');
  return {
    id: `party ${id}`,
    text: name,
    more: roles.map((role) => words.roleOne[role]).join(', '),
    run: () => go({ screen: isCourier ? 'couriers' : 'vendors', ref: id }),
  };
};

export const orderCommand = ({ id, vendor, orderNumber }: OrderListItem, go: Go): Command => ({
  id: `order ${id}`,
  text: `${vendor?.name ?? words.ordersPage.noVendor} ${orderNumber ?? words.ordersPage.noNumber}`,
  more: words.interactionsPage.order,
  run: () => go({ screen: 'orders', ref: id }),
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
