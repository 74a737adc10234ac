import { printable } from './printable.ts';

/** Says a value in lines for a person: lists as a table of their plain columns, the rest as indented fields. */
export const asText = (value: unknown): string => printable(wordsOf(value));

function wordsOf(value: unknown): string {
  const list = Array.isArray(value) ? value : isPage(value) ? value.items : null;
  if (list === null) return `${fields(value, 0)}\n`;
  if (list.length === 0) return 'Nothing.\n';
  const table = list.every(isObject) ? tableOf(list) : list.map(plain).join('\n');
  return `${table}\n${isPage(value) && value.next !== null ? `More: --after ${value.next}\n` : ''}`;
}

type PlainObject = Record<string, unknown>;

const isObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPage = (value: unknown): value is { items: unknown[]; next: string | null } =>
  isObject(value) && Array.isArray(value['items']) && 'next' in value;

/** One value in a few words; null for what has no short form. */
function plain(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}` : value.toFixed(3);
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === 'string') ? value.join(', ') : `${value.length}`;
  if (!isObject(value)) return null;
  const { name, amountMinor, currency, from, until, mean, low, high } = value;
  if (typeof name === 'string') return name;
  if (typeof amountMinor === 'number' && typeof currency === 'string') {
    const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
    return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  if (typeof until === 'string') return typeof from === 'string' && from !== until ? `${from} to ${until}` : until;
  if (typeof mean === 'number') return `${mean.toFixed(3)} [${Number(low).toFixed(3)}, ${Number(high).toFixed(3)}]`;
  const entries = Object.entries(value);
  return entries.every(([, entry]) => typeof entry === 'number')
    ? entries.map(([key, entry]) => `${key} ${String(entry)}`).join(', ')
    : null;
}

const widest = 40;
const hidden = new Set(['id', 'statements', 'evidence', 'hours', 'contacts', 'hash']);

function tableOf(rows: readonly PlainObject[]): string {
  const names = Object.keys(rows[0] ?? {}).filter(
    (name) => !hidden.has(name) && rows.some((row) => (plain(row[name]) ?? '') !== ''),
  );
  const cells = [
    names,
    ...rows.map((row) => names.map((name) => shortened((plain(row[name]) ?? '…').replaceAll(/\s+/g, ' ')))),
  ];
  const widths = names.map((_name, column) =>
    cells.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const shortened = (text: string): string => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);

/** A short form with the blank before it. */
function shortOf(value: unknown): string | null {
  const short = plain(value);
  return short === null ? null : ` ${short}`;
}

function fields(value: unknown, depth: number): string {
  if (!isObject(value)) return plain(value) ?? JSON.stringify(value);
  const indent = '  '.repeat(depth);
  return Object.entries(value)
    .map(([name, entry]) => {
      if (Array.isArray(entry) && entry.some(isObject)) {
        return `${indent}${name}:\n${entry.map((one) => `${indent}-${shortOf(one) ?? `\n${fields(one, depth + 2)}`}`).join('\n')}`;
      }
      const short = plain(entry);
      return short === null ? `${indent}${name}:\n${fields(entry, depth + 1)}` : `${indent}${name}: ${short}`;
    })
    .join('\n');
}
