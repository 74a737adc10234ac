import { expect, test } from 'vitest';
import { newNameHint } from '../../../renderer/screens/entering/new-name.ts';

const known = { items: [{ name: 'Fernhill Supplies' }, { name: 'Northlight Books' }], next: null };

test('a name that nobody bears is said to be new, whatever its case and spaces', () => {
  expect(newNameHint(known, 'Harrow')).toContain('Harrow');
  expect(newNameHint(known, ' northlight  BOOKS ')).toBeUndefined();
  expect(newNameHint(known, '  ')).toBeUndefined();
});

test('where not all names are here, none is called new', () => {
  expect(newNameHint({ ...known, next: 'more' }, 'Harrow')).toBeUndefined();
  expect(newNameHint(null, 'Harrow')).toBeUndefined();
});
