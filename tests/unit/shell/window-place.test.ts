import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { keptIn } from '../../../electron/shell/kept-file.ts';
import { type WindowPlace, placeToOpen, smallest, windowPlace, zoomed } from '../../../electron/shell/window-place.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: -200, width: 1280, height: 1024 };
const at = (x: number, y: number, width = 1000, height = 700): WindowPlace => ({
  bounds: { x, y, width, height },
  isMaximized: false,
  isFullScreen: false,
  zoomLevel: 0,
});

test('a window opens where it was', () => {
  expect(placeToOpen(at(100, 50), [screen])).toEqual(at(100, 50).bounds);
  expect(placeToOpen(at(2000, -150), [screen, second])).toEqual(at(2000, -150).bounds);
});

test('without a place it opens in its usual size, in the middle', () => {
  expect(placeToOpen(null, [screen])).toEqual({ width: 1240, height: 820 });
});

test.each([
  ['a screen that is gone', at(2000, -150)],
  ['above all screens, where its title cannot be reached', at(100, -300)],
  ['below all screens', at(100, 1070)],
])('%s: it opens in the middle, in its size', (_name, kept) => {
  expect(placeToOpen(kept, [screen])).toEqual({ width: 1000, height: 700 });
});

test('it is never larger than its screen, nor smaller than it can be', () => {
  expect(placeToOpen(at(0, 0, 5000, 4000), [screen])).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  expect(placeToOpen(at(0, 0, 10, 10), [screen])).toEqual({ x: 0, y: 0, ...smallest });
});

test('whatever was kept, the window can be taken hold of', () => {
  const side = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(side, side, side, side, (x, y, width, height) => {
      const place = placeToOpen(at(x, y, width, height), [screen, second]);
      if (!('x' in place)) return;
      const { x: left, y: top, width: wide } = place;
      const holds = [screen, second].some(
        (area) =>
          top >= area.y &&
          top <= area.y + area.height - 100 &&
          Math.min(left + wide, area.x + area.width) - Math.max(left, area.x) >= 100,
      );
      expect(holds).toBe(true);
    }),
  );
});

test('zoom goes in steps, to an end, and back', () => {
  expect(zoomed(0, 'zoomIn')).toBe(0.5);
  expect(zoomed(0.5, 'zoomOut')).toBe(0);
  expect(zoomed(5, 'zoomIn')).toBe(5);
  expect(zoomed(-3, 'zoomOut')).toBe(-3);
  expect(zoomed(4, 'zoomReset')).toBe(0);
});

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what is kept comes back', () => {
  const kept = keptIn(path.join(folder, 'a.json'), windowPlace);
  expect(kept.read()).toBeNull();
  kept.write(at(1, 2));
  expect(kept.read()).toEqual(at(1, 2));
});

test.each(['', '{', 'null', '{"bounds":{"x":"left"}}', '{"bounds":{"x":1e99,"y":0,"width":1,"height":1}}'])(
  'a broken file (%j) is taken as nothing, and said',
  (text) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const file = path.join(folder, 'broken.json');
    writeFileSync(file, text);
    expect(keptIn(file, windowPlace).read()).toBeNull();
    expect(said.mock.calls.flat().join(' ')).toContain(file);
    said.mockRestore();
  },
);
