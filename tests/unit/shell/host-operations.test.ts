// What only the desktop can do is answered by the shell; a page can name no path of its own.
import { expect, test, vi } from 'vitest';
import { withHost } from '../../../electron/shell/host-operations.ts';

const heard: unknown[] = [];
const agent = {
  call: async (operation: string, input: unknown) => {
    heard.push([operation, input]);
    return { ok: true as const, value: { folder: '/data', backups: { folder: '/disk/backups' } } };
  },
};
const shown: string[] = [];
let trouble = '';
const host = withHost(agent, {
  openFolder: async (folder) => {
    shown.push(folder);
    return trouble;
  },
  pickFolder: async () => '/picked',
  pickFile: async () => null,
  printPdf: async (paper) => new TextEncoder().encode(paper),
});

test('it shows the folders that the agent names, and no others', async () => {
  expect(await host.call('host.showFolder', { which: 'data' })).toEqual({ ok: true, value: { folder: '/data' } });
  await host.call('host.showFolder', { which: 'backups' });
  expect(shown).toEqual(['/data', '/disk/backups']);
  for (const input of [{ which: '/etc' }, { which: 'data', folder: '/etc' }, null, 'data'])
    expect(await host.call('host.showFolder', input)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  expect(shown).toHaveLength(2);
});

test('a folder that the system cannot show is told', async () => {
  trouble = 'no file manager';
  const answer = await host.call('host.showFolder', { which: 'data' });
  expect(answer).toMatchObject({ ok: false, error: { message: expect.stringContaining('no file manager') as string } });
});

test('what the system fails at is answered, not thrown', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  const fails = async (): Promise<never> => {
    throw new Error('no such dialog');
  };
  const failing = withHost(agent, { openFolder: fails, pickFolder: fails, pickFile: fails, printPdf: fails });
  for (const [operation, input] of [
    ['host.showFolder', { which: 'data' }],
    ['host.pickFolder', {}],
    ['host.pickFile', {}],
    ['host.printPdf', { paper: 'A4' }],
  ] as const)
    expect(await failing.call(operation, input), operation).toMatchObject({
      ok: false,
      error: { code: 'internal', details: { cause: 'Error: no such dialog' } },
    });
  expect(reported).toHaveBeenCalledTimes(4);
  reported.mockRestore();
});

test('what was chosen comes back, and all else goes to the agent', async () => {
  expect(await host.call('host.pickFolder', {})).toEqual({ ok: true, value: { path: '/picked' } });
  expect(await host.call('host.pickFile', {})).toEqual({ ok: true, value: { path: null } });
  expect(await host.call('host.printPdf', { paper: 'A4' })).toEqual({
    ok: true,
    value: { bytes: new TextEncoder().encode('A4') },
  });
  await host.call('orders.list', { limit: 3 });
  expect(heard.at(-1)).toEqual(['orders.list', { limit: 3 }]);
  await host.call('constructor', {});
  expect(heard.at(-1)).toEqual(['constructor', {}]);
});
