import type { Span } from '../../../../shared/api.ts';
import type { Reference } from '../../../../shared/model/index.ts';
import { identify } from '../numbers/identify.ts';
import { type Line, type Said, spanOf } from './line.ts';
import { word } from './money-said.ts';

export interface NumbersSaid {
  orderNumber: Said<string> | null;
  trackingNumber: Said<string> | null;
  /** The known order that a number names. */
  order: Said<Reference> | null;
  /** Whose form and check digit the tracking number has, where only one carrier's. */
  carrier: Said<string> | null;
}

const token = String.raw`(?=[\w-]*\d)[A-Za-z0-9](?:[\w-]*[A-Za-z0-9])`;
const ofOrder = new RegExp(
  String.raw`(?<!\p{L})(?:order|bestellung|bestellnummer|bestellnr|auftrag|auftragsnummer)\.?\s*(?:number|no|nr|nummer)?\.?\s*[:#]?\s*(${token})(?![\p{L}\d.,/])|(?<!\S)#(${token})(?![\p{L}\d])|(?<![\w-])(\d{3}-\d{7}-\d{7})(?![\w-])`,
  'giu',
);
const ofParcel = new RegExp(
  String.raw`(?<!\p{L})(?:tracking|sendung|paket|sendungsnummer|paketnummer|trackingnummer)\s*(?:number|no|nr|nummer)?\.?\s*[:#]?\s*(${token})(?![\p{L}\d])`,
  'giu',
);
const anyToken = new RegExp(String.raw`(?<![\p{L}\d.,/#-])(${token})(?![\p{L}\d/-]|[.,]\d)`, 'gu');
/** What is surely some number of somebody: letters with a row of digits, or a long row. */
const looksLikeNumber = /^[A-Z]{1,5}-?\d{4,}$|^\d{8,}$|^\d{3,}-\d{3,}/;

/** “Nr. HB-4711”: some number, and not that of a customer or of a model. */
const calledNumber =
  /(?<![\p{L}\d-])(?<!(?:customer|client|model|part|serial|item|article|kunden|modell|artikel|teil|serien)[\s-])(?:nr|no|number|nummer)[.:\s#]*$/iu;

/** A currency's sign at its side makes it an amount, however long. */
const isPriced = (line: Line, match: RegExpMatchArray): boolean =>
  /[$£€¥₹]\s?$/.test(line.free.slice(0, match.index)) ||
  new RegExp(String.raw`^\s?(?:[$£€¥₹]|(?:${word}|[A-Z]{3})(?!\p{L}))`, 'u').test(line.free.slice(spanOf(match).until));

/** Order and tracking numbers: what the chain knows first, then what the line calls one, then check digits. */
export function numbersSaid(line: Line, known: (number: string) => Reference | null): NumbersSaid {
  const said: NumbersSaid = { orderNumber: null, trackingNumber: null, order: null, carrier: null };
  for (const match of line.free.matchAll(ofParcel)) {
    const number = match[1] ?? '';
    if (number.length < 6 || said.trackingNumber !== null) continue;
    takeTracking(line, said, match, number);
  }
  for (const match of line.free.matchAll(ofOrder)) {
    const number = match[1] ?? match[2] ?? match[3] ?? '';
    if (number.length < 3) continue;
    takeOrder(line, said, match, number, known(number));
  }
  for (const match of line.free.matchAll(anyToken)) {
    const number = match[1] ?? '';
    const called = calledNumber.exec(line.free.slice(0, match.index));
    // “no” alone is a word like any other.
    const isCalled =
      called !== null && (!/^no\s*$/i.test(called[0]) || looksLikeNumber.test(number) || known(number) !== null);
    if (isCalled && number.length > 2 && !isPriced(line, match)) {
      line.claim({ from: called.index, until: match.index });
      const order = known(number);
      const isTracking = order === null && identify(number).checked && number.length >= 10;
      if (!isTracking) {
        if (order !== null || /\p{L}/u.test(number)) takeOrder(line, said, match, number, order);
        else line.doubt(spanOf(match), 'number');
        continue;
      }
    }
    // So short, only a number that is known is one.
    if (number.length < 4 && (!/\p{L}/u.test(number) || known(number) === null)) continue;
    if (/^\d{4}-\d{2}-\d{2}$/.test(number)) continue;
    const order = known(number);
    const { carriers, checked } = identify(number);
    if (order !== null) takeOrder(line, said, match, number, order);
    else if (checked && carriers.length > 0 && number.length >= 10 && said.trackingNumber === null)
      takeTracking(line, said, match, number);
    else if (looksLikeNumber.test(number) && !isPriced(line, match)) line.doubt(spanOf(match), 'number');
  }
  return said;
}

/** Of a parcel a long number that nobody knew is the one it is tracked by. */
export function takeDoubted(line: Line): Said<string> | null {
  const textOf = ({ from, until }: Span) => line.text.slice(from, until);
  const fitting = line.unclear.filter(({ span, why }) => why === 'number' && /\d{8,}/.test(textOf(span)));
  const [only, ...more] = fitting;
  if (only === undefined || more.length > 0) return null;
  line.unclear.splice(line.unclear.indexOf(only), 1);
  return { value: textOf(only.span), spans: [only.span] };
}

function takeOrder(line: Line, said: NumbersSaid, match: RegExpMatchArray, number: string, order: Reference | null) {
  if (said.orderNumber !== null) return line.doubt(spanOf(match), 'number');
  const spans = [line.take(match)];
  said.orderNumber = { value: number, spans };
  if (order !== null) said.order = { value: order, spans };
}

function takeTracking(line: Line, said: NumbersSaid, match: RegExpMatchArray, number: string): void {
  const { carriers, checked } = identify(number);
  const spans = [line.take(match)];
  said.trackingNumber = { value: number, spans };
  const [carrier, ...more] = carriers;
  if (checked && carrier !== undefined && more.length === 0) said.carrier = { value: carrier, spans };
}
