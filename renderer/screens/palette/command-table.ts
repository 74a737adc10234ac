import type { DesktopCommand, MenuCommand, PageCommand } from '../../../shared/contract/desktop.ts';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { desktop } from '../../state/client.ts';
import { useDemo } from '../../state/demo.ts';
import { type AboutContact, type Dialog, aboutOrder, aboutRecord, useDialogs } from '../../state/dialogs.ts';
import { isAwaited, mayNeverCome } from '../../state/order-words.ts';
import type { Joinable } from '../../state/joinable.ts';
import { useOrders } from '../../state/orders.ts';
import { useRecording } from '../../state/recording.ts';
import type { Route, ScreenName } from '../../state/route.ts';
import { saveFoundOrders } from '../../state/save-orders.ts';
import { chooseToBring } from '../intake/choose-files.ts';
import { places } from './places.ts';

export type Go = (to: Route) => void;

/** What a command may be about: the order or other record whose story is in sight, and the way to other screens. */
export interface Sight {
  readonly order: OrderListItem | null;
  readonly record: Joinable | null;
  /** The screen has a list in which one searches. */
  readonly hasSearch: boolean;
  /** The made-up examples are there. */
  readonly hasDemo: boolean;
  readonly go: Go;
}

/** What commands look at to know whether they can be done. */
type Seen = Omit<Sight, 'go'>;

/** One command: the palette, the menu, the keys and their list all take it from here. */
export interface Entry {
  readonly text: string;
  /** It asks for more before it does anything, which menus show by an ellipsis. */
  readonly asks?: true;
  /** What kind of thing it is. */
  readonly more?: string;
  /** The single key that does it. */
  readonly key?: string;
  /** What it is about, by name, where that is in sight; null where it is not, and then it cannot be done. */
  readonly about?: (sight: Seen) => string | null;
  readonly run: (sight: Sight) => void;
}

const sheet = (text: string, dialog: Dialog, key?: string): Entry => ({
  text,
  asks: true,
  ...(key === undefined ? {} : { key }),
  run: () => useDialogs.getState().show(dialog),
});

const orderSheet = (
  text: string,
  dialogOf: (order: OrderListItem) => Dialog,
  can: (order: OrderListItem) => boolean = () => true,
): Entry => ({
  text,
  asks: true,
  about: ({ order }) => (order === null || !can(order) ? null : (order.vendor?.name ?? order.orderNumber ?? '')),
  run: ({ order }) => (order === null ? undefined : useDialogs.getState().show(dialogOf(order))),
});

const recordSheet = (
  text: string,
  can: (record: Joinable) => boolean,
  dialogOf: (record: Joinable) => Dialog,
): Entry => ({
  text,
  asks: true,
  about: ({ record }) => (record !== null && can(record) ? record.name : null),
  run: ({ record }) => (record === null ? undefined : useDialogs.getState().show(dialogOf(record))),
});

/** What a contact is likely about: the order, the party or the project in sight. */
function contactIn({ order, record }: Seen): AboutContact | null {
  if (order !== null) return aboutOrder(order);
  return record === null ? null : aboutRecord(record);
}

const screens = Object.fromEntries(
  places.map((place) => [
    place.screen,
    { text: words.nav[place.screen], more: words.palette.screen, run: ({ go }: Sight) => go(place) },
  ]),
) as Record<ScreenName, Entry>;

const { entering, palette, commands } = words;

/** All that the page can do from anywhere: what is about the record in sight, then what is done most. */
export const pageCommands: Readonly<Record<PageCommand, Entry>> = {
  arrived: orderSheet(entering.arrived, (order) => ({ dialog: 'arrived', order }), isAwaited),
  neverCame: orderSheet(entering.neverCame, (order) => ({ dialog: 'neverCame', order }), mayNeverCome),
  notAsOrdered: orderSheet(entering.notAsOrdered, (order) => ({ dialog: 'notAsOrdered', order })),
  addPromise: orderSheet(entering.addPromise, (order) => ({ dialog: 'addPromise', order, expectation: null })),
  addParcel: orderSheet(entering.addParcel, (order) => ({ dialog: 'addParcel', order })),
  merge: recordSheet(
    words.joining.merge.party,
    () => true,
    (record) => ({ dialog: 'merge', record, other: null }),
  ),
  part: recordSheet(
    words.joining.part,
    ({ isJoined }) => isJoined,
    (record) => ({ dialog: 'part', record }),
  ),
  quickAdd: sheet(words.quick.title, { dialog: 'quickAdd' }, 'q'),
  addOrder: sheet(entering.addOrder, { dialog: 'addOrder', vendor: '' }, 'n'),
  logInteraction: {
    text: words.interactionsPage.logTitle,
    asks: true,
    key: 'l',
    run: (sight) => useDialogs.getState().show({ dialog: 'logInteraction', about: contactIn(sight) }),
  },
  addFiles: { text: commands.addFiles, asks: true, run: chooseToBring },
  addParty: sheet(words.partyPage.addAny, { dialog: 'addParty', as: null }),
  addProject: sheet(words.projectPage.add, { dialog: 'editProject', project: null }),
  ...screens,
  search: {
    text: commands.search,
    key: '/',
    about: ({ hasSearch }) => (hasSearch ? '' : null),
    run: () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
  },
  undo: { text: commands.undo, run: () => void useRecording.getState().undo() },
  redo: { text: commands.redo, run: () => void useRecording.getState().redo() },
  stateTerms: {
    text: words.terms.state,
    run: ({ go }) => go({ screen: 'terms', ref: 'mine' }),
  },
  offerTerms: sheet(words.terms.offer.title, {
    dialog: 'offerTerms',
    about: { party: '', amend: false, counter: null },
  }),
  newDataRequest: sheet(words.dataPage.newRequest, { dialog: 'newRequest', party: null }),
  saveOrders: { text: commands.saveOrders, run: () => void saveFoundOrders(useOrders.getState().find) },
  fillDemo: {
    text: words.first.demo,
    about: ({ hasDemo }) => (hasDemo ? null : ''),
    run: () => void useDemo.getState().fill(),
  },
  leaveDemo: {
    text: words.examples.leave,
    about: ({ hasDemo }) => (hasDemo ? '' : null),
    run: () => void useDemo.getState().leave(),
  },
  palette: sheet(palette.label, { dialog: 'palette' }),
  howToBring: sheet(words.first.how, { dialog: 'howToBring' }),
  shortcuts: sheet(palette.shortcuts, { dialog: 'shortcuts' }, '?'),
};

const onDesktop = (command: DesktopCommand): Entry => ({
  text: commands[command],
  run: () => desktop?.act(command),
});

/** What only a desktop can do. */
const desktopCommands: Readonly<Record<DesktopCommand, Entry>> = {
  zoomIn: onDesktop('zoomIn'),
  zoomOut: onDesktop('zoomOut'),
  zoomReset: onDesktop('zoomReset'),
  fullScreen: onDesktop('fullScreen'),
  minimize: onDesktop('minimize'),
  closeWindow: onDesktop('closeWindow'),
  about: onDesktop('about'),
  quit: onDesktop('quit'),
};

const entriesOf = <C extends string>(table: Readonly<Record<C, Entry>>): readonly (readonly [C, Entry])[] =>
  Object.entries(table) as [C, Entry][];

/** Every command that this host has. */
export const allCommands: readonly (readonly [MenuCommand, Entry])[] = [
  ...entriesOf(pageCommands),
  ...(desktop === undefined ? [] : entriesOf(desktopCommands)),
];

/** Which of the page's commands can be done now. */
export const possibleIn = (seen: Seen): readonly PageCommand[] =>
  entriesOf(pageCommands).flatMap(([command, { about }]) => (about?.(seen) === null ? [] : [command]));
