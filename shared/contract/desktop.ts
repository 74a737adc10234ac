// What a page and the desktop around it say to each other: commands of the menu, its words, and links to records.
import { z } from 'zod';

/** What the page does of the menu's commands; the palette lists all of them. */
export const pageCommand = z.enum([
  'addFiles',
  'quickAdd',
  'addOrder',
  'logInteraction',
  'addParty',
  'addProject',
  'newDataRequest',
  'arrived',
  'neverCame',
  'notAsOrdered',
  'addPromise',
  'addParcel',
  'merge',
  'part',
  'saveOrders',
  'fillDemo',
  'leaveDemo',
  'undo',
  'redo',
  'search',
  'palette',
  'today',
  'orders',
  'interactions',
  'projects',
  'vendors',
  'couriers',
  'standings',
  'terms',
  'stateTerms',
  'offerTerms',
  'data',
  'history',
  'settings',
  'shortcuts',
  'howToBring',
]);
export type PageCommand = z.infer<typeof pageCommand>;

/** What only the desktop can do: to its window, and to itself. */
export const desktopCommand = z.enum([
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'fullScreen',
  'minimize',
  'closeWindow',
  'about',
  'quit',
]);
export type DesktopCommand = z.infer<typeof desktopCommand>;

export type MenuCommand = PageCommand | DesktopCommand;
const menuCommand = z.enum([...pageCommand.options, ...desktopCommand.options]);

/** The menu's keys, as Electron writes them. A browser keeps most of these to itself, so there the page has its own. */
export const menuKeys: Readonly<Partial<Record<MenuCommand, string>>> = {
  addFiles: 'CmdOrCtrl+O',
  quickAdd: 'CmdOrCtrl+Shift+N',
  addOrder: 'CmdOrCtrl+N',
  logInteraction: 'CmdOrCtrl+L',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  search: 'CmdOrCtrl+F',
  palette: 'CmdOrCtrl+K',
  today: 'CmdOrCtrl+1',
  orders: 'CmdOrCtrl+2',
  interactions: 'CmdOrCtrl+3',
  projects: 'CmdOrCtrl+4',
  vendors: 'CmdOrCtrl+5',
  couriers: 'CmdOrCtrl+6',
  standings: 'CmdOrCtrl+7',
  history: 'CmdOrCtrl+8',
  terms: 'CmdOrCtrl+9',
  settings: 'CmdOrCtrl+,',
  shortcuts: 'CmdOrCtrl+/',
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  zoomReset: 'CmdOrCtrl+0',
  minimize: 'CmdOrCtrl+M',
  closeWindow: 'CmdOrCtrl+W',
  quit: 'CmdOrCtrl+Q',
};

const word = z.string().min(1).max(120);

/**
 * The desktop's words in the person's language. All words live in the page's language files, so the page hands over
 * those that stand outside it; the desktop keeps them for its next start.
 */
export const desktopWords = z.strictObject({
  commands: z.record(menuCommand, word),
  menus: z.strictObject({ file: word, edit: word, view: word, go: word, window: word, help: word }),
  /** What the system itself does with a text. */
  editing: z.strictObject({ cut: word, copy: word, paste: word, selectAll: word }),
  tray: z.strictObject({ open: word, today: word }),
  /** `many` and `more` have `{count}` where a number belongs: of one sort, of several. */
  told: z.strictObject({
    overdue: word,
    arriving: word,
    collect: word,
    /** What is to be done about a thing, around its `{title}`; a delivery is called by its thing alone. */
    toDo: z.strictObject({ dispatch: word, refund: word, return: word, repair: word, broken: word }),
    many: z.strictObject({ overdue: word, arriving: word, collect: word }),
    more: word,
  }),
});
export type DesktopWords = z.infer<typeof desktopWords>;

/** What the menu shows: its words, and which of the page's commands can be done now. */
export const desktopMenu = z.strictObject({ words: desktopWords, possible: z.array(pageCommand).max(100) });
export type DesktopMenu = z.infer<typeof desktopMenu>;

/** What a link `counterpart://order/…` can lead to. */
export const linkKind = z.enum(['order', 'shipment', 'party', 'project', 'interaction', 'expectation']);
/** An id, an order number or a tracking number: no separators of paths, nothing escaped. */
export const linkRef = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/);

/** What the desktop asks of its page: a command that was chosen in the menu, or to show what a link leads to. */
export const desktopNotices = [
  z.object({ type: z.literal('menu'), command: pageCommand }),
  z.object({ type: z.literal('link'), kind: linkKind, ref: linkRef }),
  /** A file was saved where the person said; one that they thought better of is not told. */
  z.object({ type: z.literal('saved'), path: z.string() }),
] as const;

/** What a page is given of the desktop it runs in. */
export interface DesktopBridge {
  dress(menu: DesktopMenu): void;
  act(command: DesktopCommand | 'undoText' | 'redoText'): void;
}
