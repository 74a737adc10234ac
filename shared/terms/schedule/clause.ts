import { z } from 'zod';
import { channel, topic } from '../../model/index.ts';
import { line, prose } from '../text.ts';
import { purpose } from '../vocabulary/purposes.ts';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is written HH:MM');
const days = z.int().min(0).max(36_500);
const counted = z.enum(['calendar_days', 'business_days']);
/** A language by its BCP 47 tag: `de`, `en-GB`. */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'not a language tag');

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
/** A name may look like one and be none: `Mars/Base`. */
const zone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/)
  .refine(isZone, 'not a time zone');

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const openingHours = z
  .strictObject({
    type: z.literal('OpeningHoursSpecification'),
    dayOfWeek: z.array(z.enum(weekdays)).min(1).max(7),
    opens: clockTime,
    closes: clockTime,
  })
  .refine(({ opens, closes }) => opens < closes, 'hours end before they begin');

export const frequencies = ['day', 'week', 'month', 'year'] as const;
/** What I want from being engaged. */
export const engagementWishes = ['help', 'advice', 'offers', 'news', 'community', 'shaping'] as const;
export const ideaUses = ['answer_me', 'improve_for_me', 'improve_for_all', 'publish', 'sell'] as const;
export const breachSteps = [
  'tell_me',
  'put_right',
  'make_good',
  'delete_data',
  'end_agreement',
  'may_publish',
] as const;

const only = <const Id extends string>(id: Id): z.ZodLiteral<Id> => z.literal(id);
/** A clause there may be several of has what it is about in its id: `reply.email`. */
const about = (kind: string): z.ZodString => z.string().regex(new RegExp(`^${kind}\\.[A-Za-z]+$`), 'not such a clause');

/**
 * One point of the service schedule, as the app keeps it and as it stands in the file. `clause` is its stable id, by
 * which an answer changes it and a breach names it. Names are schema.org's where it has one.
 */
export const clause = z.discriminatedUnion('type', [
  /** Whether, when and how often I want to be reached on a channel. */
  z.strictObject({
    clause: about('contact'),
    type: z.literal('ContactPoint'),
    channel,
    wanted: z.boolean(),
    email: z.email().max(254).optional(),
    telephone: line(40).optional(),
    hoursAvailable: z.array(openingHours).min(1).max(14).optional(),
    /** IANA name of the zone that the hours are in. */
    zone: zone.optional(),
  }),
  /** Whether I want to hear of something at all, on any channel. */
  z.strictObject({
    clause: about('topic'),
    type: z.literal('ContactTopic'),
    topic,
    wanted: z.boolean(),
  }),
  z.strictObject({
    clause: only('language'),
    type: z.literal('Language'),
    availableLanguage: z.array(languageTag).min(1).max(8),
  }),
  /** How often I may be contacted without having asked. */
  z.strictObject({
    clause: only('frequency'),
    type: z.literal('ContactFrequency'),
    atMost: z.int().min(0).max(1000),
    per: z.enum(frequencies),
  }),
  /** How intensely I want to be engaged: 1 casual to 5 intense. */
  z.strictObject({
    clause: only('engagement'),
    type: z.literal('Engagement'),
    intensity: z.int().min(1).max(5),
    wishes: z.array(z.enum(engagementWishes)).max(engagementWishes.length),
    note: prose(500).optional(),
  }),
  /** Within how long I am answered. The clocks are the judge's: opening time, all hours of open days, all hours. */
  z.strictObject({
    clause: about('reply'),
    type: z.literal('ReplyTime'),
    channel,
    minutes: z.int().min(1).max(525_600),
    clock: z.enum(['open_hours', 'open_days', 'all_hours']),
  }),
  /** How long after the order it leaves, or arrives. */
  z.strictObject({ clause: only('dispatch'), type: z.literal('Dispatch'), days, counted }),
  z.strictObject({ clause: only('delivery'), type: z.literal('Delivery'), days, counted }),
  /** A date that the company names is a promise, that much grace apart. */
  z.strictObject({
    clause: only('stated_date'),
    type: z.literal('StatedDate'),
    graceDays: z.int().min(0).max(60),
    counted,
  }),
  /** I am told of a delay before the date has passed. */
  z.strictObject({
    clause: only('delay_notice'),
    type: z.literal('DelayNotice'),
    hoursBefore: z.int().min(0).max(720),
  }),
  z.strictObject({ clause: only('return'), type: z.literal('ReturnWindow'), days, counted }),
  z.strictObject({
    clause: only('refund'),
    type: z.literal('Refund'),
    days,
    counted,
    since: z.enum(['asked', 'sent_back', 'received_back']),
  }),
  /** For what my data may be used, and how many days after the last dealing it is kept. */
  z.strictObject({ clause: about('purpose'), type: z.literal('PurposeAndRetention'), purpose, keepDays: days }),
  /** Who owns the ideas I contribute, and what may be done with them. */
  z.strictObject({
    clause: only('ideas'),
    type: z.literal('ContributedIdeas'),
    owner: z.enum(['person', 'both', 'company']),
    uses: z.array(z.enum(ideaUses)).max(ideaUses.length),
    credited: z.boolean(),
  }),
  /** What follows when a clause is not kept, and how long there is to put it right. */
  z.strictObject({
    clause: only('breach'),
    type: z.literal('Breach'),
    remedyDays: z.int().min(0).max(365),
    counted,
    steps: z.array(z.enum(breachSteps)).min(1).max(breachSteps.length),
  }),
]);
export type Clause = z.infer<typeof clause>;
export type ClauseType = Clause['type'];

/** Reads a clause as it stands in a file; null where the text is none. */
export function clauseOfText(text: string): Clause | null {
  try {
    return clause.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const nameOfPurpose = (iri: string): string => iri.slice(iri.indexOf(':') + 1);

/** The id a clause must have: its kind, and what it is about where there may be several. */
export function clauseIdOf(it: Clause): string {
  switch (it.type) {
    case 'ContactPoint':
      return `contact.${it.channel}`;
    case 'ContactTopic':
      return `topic.${it.topic}`;
    case 'ReplyTime':
      return `reply.${it.channel}`;
    case 'PurposeAndRetention':
      return `purpose.${nameOfPurpose(it.purpose)}`;
    default:
      return it.clause;
  }
}
