import { moneyText, readMoney, words } from '../../language/index.ts';
import type { Entry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { moneyError } from './money-error.ts';

/** How much is to come back, which may be left out. */
export function RefundAmount({
  entry: { values, set, errors },
  currency,
}: {
  readonly entry: Pick<Entry<'price'>, 'values' | 'set' | 'errors'>;
  readonly currency: string;
}) {
  return (
    <TextInput
      label={`${words.entering.amount} (${currency})`}
      value={values.price}
      onChange={set('price')}
      error={errors.price}
      hint={words.entering.amountMore}
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
