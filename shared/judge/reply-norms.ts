import type { Channel } from '../model/index.ts';

/** `open_hours`: minutes of opening time. `open_days`: all 24 hours of the days on which the party is open at all. */
export type ReplyClock = 'open_hours' | 'open_days';

export interface ReplyNorm {
  readonly minutes: number;
  readonly clock: ReplyClock;
  /** Where the figure comes from, for the screen that lets the person change it. */
  readonly source: string;
}

export type ReplyNorms = Readonly<Record<Channel, ReplyNorm | null>>;

/**
 * What is usual on each channel, as offered at the start. A day means a day: 24 hours of opening time would be three
 * days of a shop that opens for eight, which nobody who says "within a day" means; 24 hours by the clock would be up on a
 * Sunday. So the e-mail norm runs around the clock on open days: asked on Friday at 16:00, due on Monday at 16:00. The
 * same day is eight hours of opening time, and "at once" is five minutes, as a clock needs a length.
 */
export const replyNorms: ReplyNorms = {
  email: {
    minutes: 1440,
    clock: 'open_days',
    source: 'In one survey 88 % of people expected an answer to an e-mail within a day, 25 % within four hours.',
  },
  form: { minutes: 1440, clock: 'open_days', source: 'As e-mail, by which forms are mostly answered; an assumption.' },
  social: {
    minutes: 480,
    clock: 'open_hours',
    source: 'In surveys 67 % of people expected an answer on social media the same day, 42 % within an hour.',
  },
  chat: { minutes: 5, clock: 'open_hours', source: 'A chat is answered at once.' },
  phone: { minutes: 5, clock: 'open_hours', source: 'A telephone is answered at once.' },
  store: null,
  letter: null,
};

/** The grace of a norm for replies, as a part of it. Source: 1-product.md, "How to judge". */
export const replyGrace = 0.25;
