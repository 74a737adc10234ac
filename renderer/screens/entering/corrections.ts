import type { OrderListItem } from '../../../shared/model/index.ts';
import { readDay, readMoney, todayHere, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import type { Correction } from './correctable.tsx';
import { placedDoubt } from './doubted-day.ts';
import { moneyError } from './money-error.ts';
import { pastDayError, readingPast } from './past-day.ts';
import { readingFrom } from './window-fields.tsx';
import { unreadDay } from './unread-day.ts';

type Read = (text: string) => Correction;

export const placedCorrection =
  (order: OrderListItem): Read =>
  (text) => {
    const today = todayHere();
    const error = pastDayError(text, today);
    const placedOn = readDay(text, readingPast(today));
    return error === undefined && placedOn !== null
      ? { step: step('order.record', { order: order.id, placedOn }), doubt: placedDoubt(placedOn, order, today) }
      : { error: error ?? unreadDay(text, readingPast(today)) };
  };

/** An amount in that currency; another is typed with it: "20 EUR". */
export const totalCorrection =
  (order: string, currency: string): Read =>
  (text) => {
    const total = readMoney(text, currency);
    return total === null ? { error: moneyError(text, currency) } : { step: step('order.record', { order, total }) };
  };

export const numberCorrection =
  (order: string): Read =>
  (orderNumber) =>
    orderNumber === '' ? { error: words.entering.error.empty } : { step: step('order.record', { order, orderNumber }) };

export const vendorCorrection =
  (order: string): Read =>
  (vendor) =>
    vendor === '' ? { error: words.entering.error.vendor } : { step: step('order.record', { order, vendor }) };

/** Emptied, it serves none. */
export const projectCorrection =
  (order: string): Read =>
  (project) => ({ step: step('order.record', { order, project: project === '' ? null : project }) });

/** The day a project is to be done by; emptied, there is none. */
export const untilCorrection =
  (project: string): Read =>
  (text) => {
    const until = text === '' ? null : readDay(text, readingFrom(todayHere()));
    return text !== '' && until === null
      ? { error: unreadDay(text, readingFrom(todayHere())) }
      : { step: step('project.record', { project, until }) };
  };

/** The day a project was achieved or given up. */
export const achievedCorrection =
  (project: string): Read =>
  (text) => {
    const today = todayHere();
    const error = pastDayError(text, today);
    const achievedOn = readDay(text, readingPast(today));
    return error === undefined && achievedOn !== null
      ? { step: step('project.record', { project, achievedOn }) }
      : { error: error ?? unreadDay(text, readingPast(today)) };
  };
