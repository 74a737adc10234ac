import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dialog } from '../../../renderer/state/dialogs.ts';
import type { Route } from '../../../renderer/state/route.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('window', {
    counterpart: { call: () => Promise.reject(new Error('none')), onChanged: () => () => {} },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['addOrder', true],
  ['quickAdd', true],
  ['palette', false],
  ['shortcuts', false],
] as const)('a link shows its record; %s stays open before it: %s', async (dialog, stays) => {
  const { useDialogs } = await import('../../../renderer/state/dialogs.ts');
  const { openLink } = await import('../../../renderer/screens/palette/open-link.ts');
  const open: Dialog = { dialog };
  useDialogs.getState().show(open);
  const went: Route[] = [];
  await openLink({ type: 'link', kind: 'order', ref: 'NB-1' }, (route) => went.push(route));
  expect(went).toEqual([{ screen: 'orders', ref: 'NB-1' }]);
  expect(useDialogs.getState().open).toBe(stays ? open : null);
});
