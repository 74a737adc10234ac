import { z } from 'zod';
import { channel, localDate } from '../model/index.ts';
import { settingBounds } from './setting-bounds.ts';

const number = ({ least, most }: { least: number; most: number }) => z.number().min(least).max(most);
const whole = ({ least, most }: { least: number; most: number }) => z.int().min(least).max(most);
const weight = number(settingBounds.weight);

/** What each verdict is worth to the person; standings are ranked by it. */
export const weights = z.strictObject({ missed: weight, met: weight, exceeded: weight });

/** After so many days a verdict counts half; null where age does not matter. */
export const halfLifeDays = number(settingBounds.halfLifeDays).nullable();

const businessDays = whole(settingBounds.graceDays);
const share = number(settingBounds.share);

/** What is believed of a party before its first verdict: as if `strength` verdicts of these shares were known. */
const prior = z
  .strictObject({
    strength: number(settingBounds.strength),
    missed: share,
    met: share,
    exceeded: share,
    /** Whether the person's own verdicts take its place once there are 30. */
    refits: z.boolean(),
  })
  .refine(({ missed, met, exceeded }) => Math.abs(missed + met + exceeded - 1) < 0.001, 'the shares must add up to 1');

const replyMinutes = whole(settingBounds.replyMinutes).nullable();

/** What judging needs, and what the window and the desktop may do. */
export const settings = z.strictObject({
  language: z.enum(['system', 'en', 'de']),
  theme: z.enum(['system', 'light', 'dark']),
  country: z.string().length(2),
  zone: z.string(),
  /** The state or region of the country whose holidays count too, as date-holidays names it (DE: BY); null for none. */
  region: z.string().min(1).nullable(),
  /** Whether Saturdays that are no holidays are business days. */
  saturdaysCount: z.boolean(),
  /** The person's own days on which nothing is brought. */
  closedDays: z.array(localDate).max(2000),
  /** Business days after a window's end in which it is still kept, where nobody gave a firm word. */
  graceDays: z.strictObject({ estimated: businessDays, norm: businessDays, wish: businessDays }),
  /** Within how many minutes an answer is usual on each channel; null where none is. */
  replyMinutes: z.record(channel, replyMinutes),
  halfLifeDays,
  weights,
  prior,
  backups: z.strictObject({
    /** A backup is made after so many hours in which something changed; null for never by itself. */
    everyHours: z.int().min(1).max(720).nullable(),
    /** The whole path of the folder; null for one in the data folder. */
    folder: z.string().min(1).nullable(),
  }),
  /** Whether the desktop tells what becomes overdue or arrives. */
  notifications: z.boolean(),
  /** Whether the desktop stays in the tray when its last window is closed. */
  keepInTray: z.boolean(),
  /** Whether single keys are commands. Must be possible to switch off: WCAG 2.2, 2.1.4. */
  singleKeys: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

/** What is to be set. Null for country and zone: again as the system has it, also when that changes. */
export const settingsChange = settings
  .partial()
  .extend({ country: settings.shape.country.nullable().optional(), zone: settings.shape.zone.nullable().optional() });
export type SettingsChange = z.infer<typeof settingsChange>;

/** A state or region of a country that has holidays of its own. */
export const region = z.object({ code: z.string(), name: z.string() });
