import { expect, test } from 'vitest';
import { hasModifier, rowAfter } from '../../../renderer/ui/row-after.ts';

test('keys lead by one, by a page, or to an end, and never out of the list', () => {
  const from = (at: number) =>
    ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => rowAfter(key, at, 50, 10));
  expect(from(20)).toEqual([21, 19, 30, 10, 0, 49]);
  expect(from(0)).toEqual([1, 0, 10, 0, 0, 49]);
  expect(from(49)).toEqual([49, 48, 49, 39, 0, 49]);
});

test('any other key leads nowhere, nor does one that turns pages where there are none', () => {
  expect(['a', 'Enter', ' ', 'toString'].map((key) => rowAfter(key, 3, 50, 10))).toEqual([null, null, null, null]);
  expect(['PageDown', 'PageUp', 'ArrowDown'].map((key) => rowAfter(key, 3, 50, null))).toEqual([null, null, 4]);
});

test('a key with Ctrl, Alt or Command means something else', () => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false };
  expect(hasModifier(plain)).toBe(false);
  for (const key of ['altKey', 'ctrlKey', 'metaKey']) expect(hasModifier({ ...plain, [key]: true }), key).toBe(true);
});
