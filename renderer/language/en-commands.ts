/** The palette, the menus, the tray and what the desktop tells, in English. */
export const englishCommands = {
  palette: {
    label: 'Commands',
    open: 'Commands…',
    placeholder: 'What do you want to do, or find?',
    none: 'Nothing fits. An order is found by its vendor, number or items, all else by its name or what it was about.',
    screen: 'Screen',
    shortcuts: 'Keyboard shortcuts',
    sheet: [
      ['↑ ↓', 'Walk through a list; Page Up, Page Down, Home and End go further'],
      ['Enter', 'Into the story of what is selected; in a form, record it'],
      ['Esc', 'Back to the list; close what is open'],
      ['Space', 'Mark the selected order, to deal with several at once; Esc unmarks'],
      ['Shift+↑ ↓', 'Mark further orders'],
      ['CmdOrCtrl+A', 'Mark all orders of the list'],
      ['Tab', 'To the next thing; Shift+Tab to the one before'],
      ['↑ ↓ in a day', 'A day later or earlier'],
      ['A X D C', 'On a line of Today: it arrived, it never came, let it rest, log a contact'],
    ] as readonly (readonly [keys: string, does: string])[],
  },
  /** What the palette and the menu call what has no name elsewhere. */
  commands: {
    addFiles: 'Add mail or other files',
    search: 'Search in the list',
    saveOrders: 'Save the orders listed as CSV',
    undo: 'Undo',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
    minimize: 'Minimise',
    closeWindow: 'Close window',
    about: 'About Counterpart',
    quit: 'Quit Counterpart',
  },
  /** What the desktop says outside the window. */
  desktop: {
    menus: { file: 'File', edit: 'Edit', view: 'View', go: 'Go', window: 'Window', help: 'Help' },
    editing: { redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all' },
    tray: { open: 'Open Counterpart', today: 'Today' },
    told: {
      overdue: 'Overdue',
      arriving: 'Arriving',
      collect: 'Ready to collect',
      many: {
        overdue: '{count} promises became overdue',
        arriving: '{count} deliveries are to arrive today',
        collect: '{count} parcels are ready to collect',
      },
      more: '{count} things are overdue or arriving',
    },
  },
};
