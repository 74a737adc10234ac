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
    const isToken = (name: string): boolean => tokens.includes(`${name}:`) || tokens.includes(`@property ${name} `);
    const unknown = used.filter((name) => !isToken(name) && !own.includes(name) && !isSetInMarkup(name));
    expect(unknown).toEqual([]);
  });
});

const markup = globSync('**/*.tsx', { cwd: room }).map((file) => readFileSync(path.join(room, file), 'utf8'));
function isSetInMarkup(name: string): boolean {
  return ['--trigger-width', '--visual-viewport-height'].includes(name) || markup.some((text) => text.includes(name));
}

/** A token's colours in the light and in the dark. */
const colours = (name: string): readonly string[] =>
  new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)?.slice(1) ?? [];

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((first, second) => first - second);
  return (lighter + 0.05) / (darker + 0.05);
};

const texts = ['ink', 'ink-soft', 'accent', 'exceeded', 'met', 'missed', 'overdue', 'open'];
const grounds = ['paper', 'page', 'raised', 'accent-wash'];

test.each([
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground, 4.5] as const)),
  ...['ink', 'accent'].flatMap((text) => ['sunk', 'here'].map((ground) => [text, ground, 4.5] as const)),
  ['ink', 'today', 4.5] as const,
  ['accent', 'today', 3] as const,
  ...['paper', 'page'].map((ground) => ['accent-line', ground, 2.8] as const),
  ['line-strong', 'accent-wash', 2.9] as const,
  ['accent', 'accent-wash', 3] as const,
  // Grounds that tell something by themselves.
  ['today', 'page', 1.3] as const,
  ['here', 'sunk', 1.12] as const,
])('%s stands out from %s', (one, other, least) => {
  const [light = '', dark = ''] = colours(one);
  const [lightGround = '', darkGround = ''] = colours(other);
  expect(contrast(light, lightGround)).toBeGreaterThanOrEqual(least);
  expect(contrast(dark, darkGround)).toBeGreaterThanOrEqual(least);
});

test('who asks for less motion, more contrast or their own colours is heard', () => {
  const all = tokens + readFileSync(path.join(room, 'ui', 'base.css'), 'utf8');
  for (const wish of ['prefers-reduced-motion: reduce', 'prefers-contrast: more', 'forced-colors: active'])
    expect(all).toContain(`@media (${wish})`);
});
