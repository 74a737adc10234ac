import { describe, expect, test, vi } from 'vitest';

vi.stubGlobal('window', { counterpart: { call: () => Promise.reject(new Error('none')), onChanged: () => () => {} } });
const { commandsOf, fitting } = await import('../../../renderer/screens/palette/commands.ts');

describe('the command palette', () => {
  const commands = commandsOf({ order: null, record: null, hasSearch: true, hasDemo: false, go: () => {} });
  const found = (written: string) => fitting(commands, written).map(({ text }) => text);

  test('every word that is written begins a word of the command, in any order', () => {
    expect(found('order add')).toEqual(['Add an order']);
    expect(found('hist')).toEqual(['History']);
    expect(found('tory')).toEqual([]);
    expect(found('  ')).toHaveLength(commands.length);
  });

  test('every command has an id of its own', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });
});
