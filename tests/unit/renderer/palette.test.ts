import { describe, expect, test, vi } from 'vitest';
import type { OrderListItem } from '../../../shared/model/index.ts';

vi.stubGlobal('window', { counterpart: { call: () => Promise.reject(new Error('none')), onChanged: () => () => {} } });
const { commandsOf, fitting, settingCommands } = await import('../../../renderer/screens/palette/commands.ts');

describe('the command palette', () => {
  const commands = commandsOf({ order: null, record: null, hasSearch: true, hasDemo: false, go: () => {} });
  const found = (written: string) => fitting(commands, written).map(({ text }) => text);

  test('every word that is written begins a word of the command, in any order', () => {
    expect(found('order add')).toEqual(['Add an order']);
    expect(found('hist')).toEqual(['History']);
    expect(found('tory')).toEqual([]);
    expect(found('  ')).toHaveLength(commands.length);
  });

  test('the first are what is done most, then where one can go', () => {
    expect(found('').slice(0, 7)).toEqual([
      'Quick add',
      'Add an order',
      'Log a contact',
      'Add mail or other files',
      'Add a vendor or other party',
      'Add a project',
      'Today',
    ]);
  });

  test('a command is found by other words for it too, after those that are called so', () => {
    const all = [...commands, ...settingCommands(() => {})];
    const first = (written: string) => fitting(all, written)[0]?.text;
    expect(
      ['backup', 'dark', 'german', 'deutsch', 'export', 'call', 'person', 'arrived', 'gmail', 'holidays', 'demo'].map(
        first,
      ),
    ).toEqual([
      'Backups',
      'Looks',
      'Looks',
      'Looks',
      'Save the orders listed as CSV',
      'Log a contact',
      'Add a vendor or other party',
      'Quick add',
      'How to get mail out of my mail program',
      'Calendar',
      'Look around with made-up examples',
    ]);
    expect(first('examples')).toBe('Look around with made-up examples');
  });

  test('of an order at its end, nothing more is said to arrive or never to come', () => {
    const order = { state: 'delivered', shipments: [], vendor: null, orderNumber: 'A-1' } as unknown as OrderListItem;
    const first = (state: OrderListItem['state']) =>
      commandsOf({ order: { ...order, state }, record: null, hasSearch: true, hasDemo: false, go: () => {} })[0]?.text;
    expect(first('shipped')).toBe('It arrived');
    expect(first('delivered')).toBe('Not as ordered');
  });

  test('every command has an id of its own', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });
});

test('in German a command is found by its own and by other words, by those of the language spoken alone', async () => {
  // Texts are read once, when the window begins.
  vi.resetModules();
  const { counterpart } = window;
  vi.stubGlobal('window', { counterpart, localStorage: { getItem: () => 'de' } });
  const german = await import('../../../renderer/screens/palette/commands.ts');
  const all = [
    ...german.commandsOf({ order: null, record: null, hasSearch: true, hasDemo: false, go: () => {} }),
    ...german.settingCommands(() => {}),
  ];
  const first = (written: string) => german.fitting(all, written)[0]?.text;
  const expected: Readonly<Record<string, string>> = {
    'eintragen bestellung': 'Bestellung eintragen',
    kauf: 'Bestellung eintragen',
    anruf: 'Kontakt festhalten',
    feiertage: 'Kalender',
    dunkel: 'Aussehen',
    sprache: 'Aussehen',
    backup: 'Sicherungen',
    rangliste: 'Verlässlichkeit',
    gewichte: 'Verlässlichkeit',
    widerrufen: 'Zurücknehmen',
    dsgvo: 'Meine Daten',
    // Without its dots, too.
    kurzel: 'Tastatur',
  };
  expect(Object.fromEntries(Object.keys(expected).map((written) => [written, first(written)]))).toEqual(expected);
  expect(first('holidays')).toBeUndefined();
});
