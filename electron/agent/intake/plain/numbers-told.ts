import { numberKey } from '../../../../shared/model/index.ts';
import { carrierSpelled } from '../carriers.ts';
import { identify } from '../numbers/identify.ts';
import { numberAsPrinted } from '../numbers/printed-number.ts';
import { pattern } from './wording.ts';
import type { Wording } from './wording.ts';

const between = String.raw`\)?\s*(?:(?:is|ist|lautet|est)\b)?\s*[:#.]?\s*#?`;
/** What may follow a number: nothing that would go on with it. */
const end = String.raw`(?=[.,;:!?)\]"”»]*(?:\s|$))(?! ?\d)`;
const daylike = /^(?:\d{1,2}[-/.]){2}\d{2,4}$|^\d{4}(?:[-/.]\d{1,2}){2}$/;

/** Every order number that the mail tells, each once. */
export function orderNumbersTold({ language, subject, text, flow }: Wording, label: string): string[] {
  const { order } = language.labels;
  const labelled = pattern(`\\b(?:${label})${between}([A-Z0-9][A-Z0-9_-]{2,29})${end}`);
  const bare = pattern(`${order} (?:#|\\()?([A-Z0-9][A-Z0-9_-]{4,29})${end}`);
  const hashed = pattern(`${order}s? ?#([A-Z0-9][A-Z0-9_-]{2,29})${end}`);
  const found = [subject, text, flow].flatMap((words) => [
    ...groups(words, labelled),
    ...groups(words, hashed),
    // Without a label only what is written as a number: capitals and digits, mostly digits.
    ...groups(words, bare).filter((number) => number === number.toUpperCase() && /\d.*\d.*\d/.test(number)),
  ]);
  const numbers = new Map(
    found.filter((number) => /\d/.test(number) && !daylike.test(number)).map((one) => [numberKey(one), one]),
  );
  return [...numbers.values()];
}

/** Every tracking number that the mail labels as one; `bare` where the words for a parcel are label enough, as in a carrier's mail. */
export function trackingNumbersTold({ language, subject, text, flow }: Wording, bare: boolean): string[] {
  const { trackingNumber, parcel } = language.labels;
  const labels = [`\\b(?:${trackingNumber})`, ...(bare ? [`(?:${parcel})`] : [])];
  const numbers = labels.flatMap((label) => {
    const labelled = pattern(`${label}${between}(?=[A-Za-z]{0,4} ?\\d)`);
    return [subject, text, flow].flatMap((words) =>
      [...words.matchAll(labelled)].flatMap((match) => numberAt(words, match.index + match[0].length) ?? []),
    );
  });
  return [...new Set(numbers)];
}

/** The tracking number that begins at a place: in one piece, or in groups that end with the line or before plain words. */
function numberAt(text: string, at: number): string | null {
  const rest = text.slice(at, at + 60).split('\n', 1)[0] ?? '';
  const [whole] = /^[A-Z0-9][A-Z0-9-]{7,39}(?![\w/-])/.exec(rest) ?? [];
  if (whole !== undefined) return isNumber(whole) ? numberAsPrinted(whole) : null;
  const [grouped] = /^(?:[A-Z0-9]{1,8} ){1,9}[A-Z0-9]{1,8}(?=[.,;]?$|[.,;]? [\p{Ll}(]|[.,;]? ?$)/u.exec(rest) ?? [];
  if (grouped === undefined || !isNumber(grouped)) return null;
  const number = numberAsPrinted(grouped);
  // A letter that does not check the digits may be theirs or not.
  if (/ [A-Z]$/.test(grouped) && /\d$/.test(number)) return null;
  // A word or a second number in capitals may stand behind it: only groups alike, but for the last, are one number.
  const lengths = new Set(
    grouped
      .split(' ')
      .slice(1, -1)
      .map((group) => group.length),
  );
  return lengths.size <= 2 || identify(number).checked ? number : null;
}

const isNumber = (text: string): boolean => {
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= 6 && digits * 2 >= text.replaceAll(' ', '').length && !daylike.test(text);
};

export interface ParcelRow {
  readonly carrier: string;
  readonly trackingNumber: string;
}

/** The parcels of a table whose last two columns are the carrier and the tracking number, under a heading that says so. */
export function parcelRowsTold({ language, text }: Wording): ParcelRow[] {
  const lines = text.split('\n');
  const headed = pattern(`(?:${language.labels.trackingNumber})$`, 'iu');
  const rows: ParcelRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (!headed.test(line)) continue;
    for (const row of lines.slice(index + 1)) {
      const found = /(?:^| )(\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)?) ([A-Z0-9-]{8,40})$/u.exec(row);
      const [, words = '', number = ''] = found ?? [];
      const carrier = carrierSpelled(words) ?? carrierSpelled(words.split(' ').at(-1) ?? '');
      if (!carrier || !isNumber(number)) break;
      rows.push({ carrier: carrier.name, trackingNumber: numberAsPrinted(number) });
    }
  }
  return rows;
}

function groups(text: string, form: RegExp): string[] {
  return [...text.matchAll(form)].flatMap((match) => match[1] ?? []);
}
