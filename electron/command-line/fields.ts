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

/** Makes an operation's input of options. Names may be written `--order-number` or `--orderNumber`. */
export function inputOf(options: ReadonlyMap<string, readonly string[]>): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [written, values] of options) {
    const name = written.replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
    const read = values.map((value) => (texts.has(name) ? value : valueOf(value)));
    input[name] = read.length === 1 ? read[0] : read;
  }
  return moneyFields(input);
}

const amount = /^(\d+)(?:\.(\d{1,3}))?\s*([A-Za-z]{3})$/;

/** `--total "19.99 USD"` as money. */
function moneyFields(input: Record<string, unknown>): Record<string, unknown> {
  const { total } = input;
  const match = typeof total === 'string' ? amount.exec(total) : null;
  if (match === null) return input;
  const [, whole = '0', fraction = '', code = ''] = match;
  const currency = code.toUpperCase();
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  if (fraction.length > digits)
    throw new UsageError(`${currency} has no more than ${digits} digits after the point: “${String(total)}”.`);
  return { ...input, total: { amountMinor: Number(whole + fraction.padEnd(digits, '0')), currency } };
}
