import { z } from 'zod';

const side = z.int().min(-100_000).max(100_000);
const bounds = z.object({ x: side, y: side, width: side, height: side });
type Bounds = z.infer<typeof bounds>;
type Size = Pick<Bounds, 'width' | 'height'>;

/** Where a window was: its bounds when it was neither maximised nor full screen, in the screen's points. */
export const windowPlace = z.object({
  bounds,
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
  /** Chromium's level: 0 is 100 %, each step a factor of 1.2. */
  zoomLevel: z.number().min(-10).max(10),
});
export type WindowPlace = z.infer<typeof windowPlace>;

export const smallest = { width: 640, height: 480 } as const;
const usual = { width: 1240, height: 820 } as const;
/** So much of a window must be on a screen for a person to take hold of it. */
const graspable = 100;

const fit = (size: number, least: number, most: number): number => Math.max(least, Math.min(size, most));
const fitted = ({ width, height }: Bounds, most: Size): Size => ({
  width: fit(width, smallest.width, most.width),
  height: fit(height, smallest.height, most.height),
});

/** Whether a window can be moved by its title bar, which is at its top. */
function isGraspable({ x, y, width }: Bounds, area: Bounds): boolean {
  const overlap = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return overlap >= graspable && y >= area.y && y <= area.y + area.height - graspable;
}

/**
 * Where a window opens: where it was, if that still lies on a screen, made to fit it; else in the middle, which is where
 * Electron puts a window without a place. `areas` are the usable areas of the screens that are there now.
 */
export function placeToOpen(kept: WindowPlace | null, areas: readonly Bounds[]): Size | Bounds {
  if (kept === null) return usual;
  const { x, y } = kept.bounds;
  for (const area of areas) {
    const place = { x, y, ...fitted(kept.bounds, area) };
    if (isGraspable(place, area)) return place;
  }
  return fitted(kept.bounds, usual);
}

/** The next level of zoom: in, out, or as it is made. */
export function zoomed(level: number, by: 'zoomIn' | 'zoomOut' | 'zoomReset'): number {
  if (by === 'zoomReset') return 0;
  return Math.max(-3, Math.min(5, level + (by === 'zoomIn' ? 0.5 : -0.5)));
}
