import { locale } from '../../language/index.ts';

/** A number of bytes as a person reads it: 1.2 MB. */
export function sizeText(byteCount: number): string {
  const [unit, value] =
    byteCount < 1e6 ? (['kilobyte', byteCount / 1e3] as const) : (['megabyte', byteCount / 1e6] as const);
  return value.toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
}
