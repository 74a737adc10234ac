import { expect, it } from 'vitest';
import { reasonCodes, sentenceOf } from '../../../shared/terms/index.ts';

it.each(reasonCodes)('%s has a sentence with its place', (code) => {
  expect(sentenceOf({ code, where: '/a/b', offset: null, detail: null })).toMatch(/^[A-Z].*\. Place: \/a\/b\.$/);
  expect(sentenceOf({ code, where: '', offset: 7, detail: 'more' })).toMatch(/Place: character 7\. \(more\)$/);
});
