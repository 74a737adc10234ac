import type { InputOf } from '../../../shared/api.ts';
import type { LocalDate, Money } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { restOf } from '../entering/index.ts';
import type { QuickRecording, QuickValues } from './quick-values.ts';
import { pastError, pastOf, said } from './value-parts.ts';

/** What came of an order, or of a refund. The day is today where the line names none, which the agent knows best. */
export function outcomeOf(values: QuickValues, today: LocalDate, owed: Money | null = null): QuickRecording {
  const { event, order, line } = values;
  const isRefund = values.expects === 'refund';
  const isLost = event === 'never_came';
  const isCancelled = event === 'cancelled';
  const written = isRefund && !isLost ? values.price : '';
  const { rest, error: price } = restOf(written, values.currency, owed, pastOf(values.on, today) ?? today);
  return {
    sentence: isCancelled
      ? words.recording.cancelled(line)
      : isLost
        ? words.recording.neverCame(line)
        : isRefund
          ? (rest === null ? words.recording.refunded : words.recording.refundedInPart)(line)
          : words.recording.arrived(line),
    errors: {
      order: order !== '' ? undefined : isRefund ? words.quick.error.refund : words.quick.error.order,
      cancelledBy: isCancelled && values.cancelledBy === '' ? words.quick.error.cancelledBy : undefined,
      on: isLost ? undefined : pastError(values.on, today),
      price,
    },
    input: isCancelled ? cancellationOf(values, today) : { outcome: observedOf(values, today, rest) },
  };
}

function observedOf(values: QuickValues, today: LocalDate, rest: string | null): InputOf<'quick.record'>['outcome'] {
  const on = said('on', pastOf(values.on, today));
  const isLost = values.event === 'never_came';
  if (values.expects === 'refund')
    return {
      expectation: values.order,
      ...(isLost ? { event: 'never_came' } : { event: 'fulfilled', ...on, ...said('rest', rest) }),
    };
  return { order: values.order, ...(isLost ? { event: 'never_came' } : { event: 'delivered', ...on }) };
}

const cancellationOf = (values: QuickValues, today: LocalDate): InputOf<'quick.record'> => ({
  order: {
    order: values.order,
    cancelledOn: pastOf(values.on, today) ?? today,
    cancelledBy: values.cancelledBy === 'vendor' ? 'vendor' : 'person',
  },
});
