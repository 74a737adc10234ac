import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dialog } from '../../../renderer/state/dialogs.ts';
import type { Route } from '../../../renderer/state/route.ts';

beforeEach(() => {
  vi.resetModules();
  const call = () => Promise.reject(new Error('none'));
  vi.stubGlobal('window', { counterpart: { call, onChanged: () => () => {} } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const dialogs: readonly (readonly [open: Dialog, stays: boolean])[] = [
  [{ dialog: 'addOrder', vendor: '' }, true],
  [{ dialog: 'quickAdd' }, true],
  [{ dialog: 'palette' }, false],
  [{ dialog: 'shortcuts' }, false],
];

test.each(dialogs)('a link shows its record; $dialog stays open before it: %s', async (open, stays) => {
  const { useDialogs } = await import('../../../renderer/state/dialogs.ts');
  const { openLink } = await import('../../../renderer/screens/palette/open-link.ts');
  useDialogs.getState().show(open);
  const went: Route[] = [];
  await openLink({ type: 'link', kind: 'order', ref: 'NB-1' }, (route) => went.push(route));
  expect(went).toEqual([{ screen: 'orders', ref: 'NB-1' }]);
  expect(useDialogs.getState().open).toBe(stays ? open : null);
});
