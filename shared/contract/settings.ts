import { z } from 'zod';

/** What each verdict is worth to the person; standings are ranked by it. */
const weights = z.strictObject({ missed: z.number(), met: z.number(), exceeded: z.number() });

/** The settings that judging needs. */
export const settings = z.strictObject({
  country: z.string().length(2),
  zone: z.string(),
  /** After so many days a verdict counts half; null where age does not matter. */
  halfLifeDays: z.number().positive().nullable(),
  weights,
});
export type Settings = z.infer<typeof settings>;
