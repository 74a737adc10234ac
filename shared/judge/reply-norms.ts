import type { Channel } from '../model/index.ts';

/**
 * `open_hours`: minutes of opening time. `open_days`: all 24 hours of the days on which the party is open at all.
 * `all_hours`: all 24 hours of all days, public holidays too.
 */
export type ReplyClock = 'open_hours' | 'open_days' | 'all_hours';

export interface ReplyNorm {
  readonly minutes: number;
  readonly clock: ReplyClock;
}

export type ReplyNorms = Readonly<Record<Channel, ReplyNorm | null>>;

/**
 * What is usual on each channel, as offered at the start. A day means a day: 24 hours of opening time would be three
 * days of a shop that opens for eight, which nobody who says "within a day" means; 24 hours by the clock would be up on a
 * Sunday. So the e-mail norm runs around the clock on open days: asked on Friday at 16:00, due on Monday at 16:00. The
 * same day is eight hours of opening time, and "at once" is five minutes, as a clock needs a length.
 */
export const replyNorms: ReplyNorms = {
  // In one survey 88 % of people expected an answer to an e-mail within a day, 25 % within four hours.
  email: { minutes: 1440, clock: 'open_days' },
  // As e-mail, by which forms are mostly answered; an assumption.
  form: { minutes: 1440, clock: 'open_days' },
  // In surveys 67 % of people expected an answer on social media the same day, 42 % within an hour.
  social: { minutes: 480, clock: 'open_hours' },
  chat: { minutes: 5, clock: 'open_hours' },
  phone: { minutes: 5, clock: 'open_hours' },
  store: null,
  letter: null,
};

/** The length of each norm in minutes, which is what a person changes. */
export type ReplyMinutes = Readonly<Record<Channel, number | null>>;

/** The norms with the person's own lengths. A channel on which nothing is usual by itself runs on open days. */
export function replyNormsOf(minutes: ReplyMinutes): ReplyNorms {
  const norm = (channel: Channel): ReplyNorm | null => {
    const length = minutes[channel];
    return length === null ? null : { minutes: length, clock: replyNorms[channel]?.clock ?? 'open_days' };
  };
  return {
    email: norm('email'),
    form: norm('form'),
    social: norm('social'),
    chat: norm('chat'),
    phone: norm('phone'),
    store: norm('store'),
    letter: norm('letter'),
  };
}

/** The grace of a norm for replies, as a part of it. Source: docs/judging.md, "Replies". */
export const replyGrace = 0.25;
