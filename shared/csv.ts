// Open tables: how a line of comma-separated values is written, wherever one is.

export type CsvValue = string | number | bigint | null;

function cellOf(value: CsvValue): string {
  const text = value === null ? '' : String(value);
  // A leading = + - @ would be run as a formula by a spreadsheet that opens the file.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, without its end (RFC 4180). */
export const csvLine = (values: readonly CsvValue[]): string => values.map(cellOf).join(',');
