import { z } from 'zod';

/** A calendar day at the place concerned, `YYYY-MM-DD`; it has no zone and is never mixed with instants. */
export const localDate = z.iso.date();
export type LocalDate = z.infer<typeof localDate>;

/** A point in time, ISO 8601 with an offset or `Z`. */
export const instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof instant>;

/** A time of day, `HH:MM`, at the place concerned. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is written HH:MM');

/** Within what a thing is to happen. `from` is null for a bare deadline ("by Friday"). Both ends are included. */
export const dateWindow = z
  .object({ from: localDate.nullable(), until: localDate })
  .refine((window) => window.from === null || window.from <= window.until, 'a window ends before it begins');
export type DateWindow = z.infer<typeof dateWindow>;

/** The same for replies, whose clock runs in minutes. */
export const instantWindow = z.object({ from: instant.nullable(), until: instant });
export type InstantWindow = z.infer<typeof instantWindow>;

export const timeWindow = z.object({ from: clockTime.nullable(), until: clockTime });
export type TimeWindow = z.infer<typeof timeWindow>;
