import type { LocalDate, Money } from '../../../shared/model/index.ts';
import { dayText, moneyText, readMoney, words } from '../../language/index.ts';
import type { Entry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { moneyError } from './money-error.ts';

/** How much is to come back, which may be left out. */
export function RefundAmount({
  entry: { values, set, errors },
  currency,
  hint = words.entering.amountMore,
}: {
  readonly entry: Pick<Entry<'price'>, 'values' | 'errors'> & {
    readonly set: (field: 'price') => (value: string) => void;
  };
  readonly currency: string;
  /** What an empty field means. */
  readonly hint?: string;
}) {
  return (
    <TextInput
      label={`${words.entering.amount} (${currency})`}
      value={values.price}
      onChange={set('price')}
      error={errors.price}
      hint={hint}
    />
  );
}

/** The same as the words of the promise, which is where an amount stands, and what is wrong with it. */
export function refundWords(written: string, currency: string): { said: string; error: string | undefined } {
  if (written.trim() === '') return { said: '', error: undefined };
  const amount = readMoney(written, currency);
  return amount === null
    ? { said: '', error: moneyError(written, currency) }
    : { said: words.entering.refundOf(moneyText(amount)), error: undefined };
}

/** A sum as it ends the words for a refund, with its sign before or behind it. */
const atEnd = /\S*\d[\d.,’']*\s?\S*$/u;

/** How much a refund is of, as far as its words say. */
export function amountOf(words: string | null, usual: string): Money | null {
  const written = atEnd.exec(words ?? '');
  return written === null ? null : readMoney(written[0], usual);
}

/**
 * What is still to come of a refund, in words, where less came than is owed; null where all came. `owed` is null where no
 * amount was promised: then nobody knows.
 */
export function restOf(
  written: string,
  currency: string,
  owed: Money | null,
  on: LocalDate,
): { readonly rest: string | null; readonly error?: string } {
  if (written.trim() === '') return { rest: null };
  const came = readMoney(written, currency);
  if (came === null) return { rest: null, error: moneyError(written, currency) };
  if (owed === null) return { rest: null };
  if (came.currency !== owed.currency) return { rest: null, error: words.entering.error.owedIn(moneyText(owed)) };
  if (came.amountMinor >= owed.amountMinor) return { rest: null };
  const rest = { ...owed, amountMinor: owed.amountMinor - came.amountMinor };
  return { rest: words.entering.restOf(moneyText(came), dayText(on), moneyText(rest)) };
}
