// The looks have one source: colours and sizes of type are tokens, and nothing else writes one down.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const room = path.join(import.meta.dirname, '..', '..', '..', 'renderer');
const tokens = readFileSync(path.join(room, 'ui', 'tokens.css'), 'utf8');
const sheets = globSync('**/*.css', { cwd: room }).filter((file) => !file.endsWith('tokens.css'));

const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|font(?:-size)?:[^;]*\d(?:px|rem|em|pt)\b/gi;

describe.each(sheets)('%s', (file) => {
  const css = readFileSync(path.join(room, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

  test('takes its colours and sizes of type from the tokens', () => {
    expect(css.match(raw)).toBeNull();
  });

  test('uses no token that there is not', () => {
    const own = [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name);
    // Those of React Aria are set by its components, those of one element in its style attribute.
    const used = [...css.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name]) => name ?? '');
    const unknown = used.filter((name) => !tokens.includes(`${name}:`) && !own.includes(name) && !isSetInMarkup(name));
    expect(unknown).toEqual([]);
  });
});

const markup = globSync('**/*.tsx', { cwd: room }).map((file) => readFileSync(path.join(room, file), 'utf8'));
function isSetInMarkup(name: string): boolean {
  return ['--trigger-width', '--visual-viewport-height'].includes(name) || markup.some((text) => text.includes(name));
}

test('who asks for less motion, more contrast or their own colours is heard', () => {
  const all = tokens + readFileSync(path.join(room, 'ui', 'base.css'), 'utf8');
  for (const wish of ['prefers-reduced-motion: reduce', 'prefers-contrast: more', 'forced-colors: active'])
    expect(all).toContain(`@media (${wish})`);
});
