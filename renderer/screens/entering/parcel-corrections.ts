import type { LocalDate } from '../../../shared/model/index.ts';
import { readDay, todayHere, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import type { Correction } from './correctable.tsx';
import { arrivalDoubt, sentDoubt, type SetOut } from './doubted-day.ts';
import { pastDayError, readingPast } from './past-day.ts';
import { unreadDay } from './unread-day.ts';

type Read = (text: string) => Correction;

export const carrierCorrection =
  (shipment: string): Read =>
  (carrier) =>
    carrier === '' ? { error: words.entering.error.empty } : { step: step('shipment.record', { shipment, carrier }) };

const numbersIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((number) => number.trim())
    .filter((number) => number !== '');

/** Why what is written as a tracking number is likely none; undefined where it may be one. */
export const numberDoubt = (number: string): string | undefined =>
  number === '' || /\d/.test(number) ? undefined : words.entering.doubt.noDigits(number);

/** The numbers a parcel has, with commas between them; those that are gone from the text were never its own. */
export const trackingCorrection =
  (shipment: string, present: readonly string[]): Read =>
  (text) => {
    const numbers = numbersIn(text);
    const gone = present.filter((number) => !numbers.includes(number));
    const added = numbers.filter((number) => !present.includes(number));
    if (numbers.length === 0) return { error: words.entering.error.empty };
    return {
      step: step('shipment.record', {
        shipment,
        ...(added.length === 0 ? {} : { trackingNumbers: added }),
        ...(gone.length === 0 ? {} : { without: { trackingNumbers: gone } }),
      }),
      doubt: added.flatMap((number) => numberDoubt(number) ?? [])[0],
    };
  };

/** A day in the past, and what it says. */
const dayCorrection =
  (say: (on: string) => Correction): Read =>
  (text) => {
    const today = todayHere();
    const error = pastDayError(text, today);
    const on = readDay(text, readingPast(today));
    return error === undefined && on !== null ? say(on) : { error: error ?? unreadDay(text, readingPast(today)) };
  };

export const sentCorrection = (shipment: string, placedOn: LocalDate | null): Read =>
  dayCorrection((shippedOn) => ({
    step: step('shipment.record', { shipment, shippedOn }),
    doubt: sentDoubt(shippedOn, placedOn, todayHere()),
  }));

export const deliveredCorrection = (shipment: string, setOut: SetOut): Read =>
  dayCorrection((on) => ({
    step: step('outcome.record', { shipment, event: 'delivered', on }),
    doubt: arrivalDoubt(on, setOut, todayHere()),
  }));

/** The day on which what was promised, other than a delivery, was done. */
export const doneCorrection = (expectation: string): Read =>
  dayCorrection((on) => ({ step: step('outcome.record', { expectation, event: 'fulfilled', on }) }));
