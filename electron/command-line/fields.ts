import { UsageError } from './arguments.ts';

/** What `--field value` means: JSON where it looks like it, else the text itself. */
export function valueOf(text: string): unknown {
  if (!/^(\[|\{|"|-?\d+$|true$|false$|null$)/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError && /^[[{"]/.test(text))
      throw new UsageError(`“${text}” is no valid JSON: ${error.message}.`);
    return text;
  }
}

/** Fields that are text even where they are made of digits only, such as an order number. */
const texts = new Set([
  'orderNumber',
  'trackingNumber',
  'order',
  'shipment',
  'expectation',
  'interaction',
  'party',
  'project',
  'vendor',
  'carrier',
  'name',
  'summary',
  'words',
  'notes',
  'reason',
  'problem',
  'service',
  'by',
  'customerNumber',
  'inReplyTo',
  'search',
]);

/** Makes an operation's input of options. A name given more than once makes a list. */
export function inputOf(options: ReadonlyMap<string, readonly string[]>): Record<string, unknown> {
  const entries = [...options].map(([name, values]) => {
    const read = values.map((value) => (texts.has(name) ? value : valueOf(value)));
    return [name, read.length === 1 ? read[0] : read] as const;
  });
  // fromEntries makes own properties even of `__proto__`, which the contract then refuses like any other unknown name.
  return moneyFields(Object.fromEntries(entries));
}

const amount = /^(\d+)(?:\.(\d+))?\s*([A-Za-z]{3})$/;
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** `--total "19.99 USD"` as money. */
function moneyFields(input: Record<string, unknown>): Record<string, unknown> {
  const { total } = input;
  if (typeof total !== 'string') return input;
  const [, whole = '', fraction = '', code = ''] = amount.exec(total) ?? [];
  const currency = code.toUpperCase();
  if (!currencies.has(currency)) throw new UsageError(`--total wants an amount such as "19.99 USD", not “${total}”.`);
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  if (fraction.length > digits)
    throw new UsageError(`${currency} has no more than ${digits} digits after the point: “${total}”.`);
  return { ...input, total: { amountMinor: Number(whole + fraction.padEnd(digits, '0')), currency } };
}
