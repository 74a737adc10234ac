import { z } from 'zod';

/** What each verdict is worth to the person; standings are ranked by it. */
const weights = z.strictObject({ missed: z.number(), met: z.number(), exceeded: z.number() });

/** What judging needs, and what the window and the desktop may do. */
export const settings = z.strictObject({
  country: z.string().length(2),
  zone: z.string(),
  /** After so many days a verdict counts half; null where age does not matter. */
  halfLifeDays: z.number().positive().nullable(),
  weights,
  /** Whether the desktop tells what becomes overdue or arrives. */
  notifications: z.boolean(),
  /** Whether the desktop stays in the tray when its last window is closed. */
  keepInTray: z.boolean(),
  /** Whether single keys are commands. Must be possible to switch off: WCAG 2.2, 2.1.4. */
  singleKeys: z.boolean(),
});
export type Settings = z.infer<typeof settings>;
