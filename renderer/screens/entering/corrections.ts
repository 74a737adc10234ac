import type { Money } from '../../../shared/model/index.ts';
import { readDay, readMoney, todayHere, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import type { Correction } from './correctable.tsx';
import { currencyOfRegion } from './currencies.ts';
import { pastDayError, readingPast } from './past-day.ts';

type Read = (text: string) => Correction;

export const placedCorrection =
  (order: string): Read =>
  (text) => {
    const today = todayHere();
    const error = pastDayError(text, today);
    const placedOn = readDay(text, readingPast(today));
    return error === undefined && placedOn !== null
      ? { step: step('order.record', { order, placedOn }) }
      : { error: error ?? words.entering.error.day };
  };

/** Another currency is typed with the amount: "20 EUR". */
export const totalCorrection =
  (order: string, present: Money | null): Read =>
  (text) => {
    const total = readMoney(text, present?.currency ?? currencyOfRegion());
    return total === null ? { error: words.entering.error.money } : { step: step('order.record', { order, total }) };
  };

export const numberCorrection =
  (order: string): Read =>
  (orderNumber) =>
    orderNumber === '' ? { error: words.entering.error.empty } : { step: step('order.record', { order, orderNumber }) };

export const vendorCorrection =
  (order: string): Read =>
  (vendor) =>
    vendor === '' ? { error: words.entering.error.vendor } : { step: step('order.record', { order, vendor }) };

export const projectCorrection =
  (order: string): Read =>
  (project) =>
    project === '' ? { error: words.entering.error.empty } : { step: step('order.record', { order, project }) };
