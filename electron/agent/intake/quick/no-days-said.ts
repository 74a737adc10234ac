import type { QuickDraft, Span } from '../../../../shared/api.ts';
import type { Line } from './line.ts';
import { months } from './months.ts';
import { wordBeside } from './roles-of-days.ts';

type NoDay = QuickDraft['noDays'][number];

const month = months.map(({ begins }) => begins).join('|');
const dayFirst = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(\d\d)(?:st|nd|rd|th|\.)?\s?(${month})\.?(?![\p{L}-])(?:,?\s\d{4}(?!\d))?`,
  'giu',
);
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}\d-])(${month})\.?\s(\d\d)(?:st|nd|rd|th)?(?![\p{L}\d.-])(?:,?\s\d{4}(?!\d))?`,
  'giu',
);
const inNumbers = /(?<![\d.,/-])(\d{1,2})(?:\/(\d{1,2})(?:\/\d{4})?(?![\d/])|\.\s?(\d{1,2})\.)(?:\d{4})?(?!\d)/g;

const isIn = (day: number, name: string): boolean =>
  day <= (months.find(({ begins }) => new RegExp(`^(?:${begins})$`, 'i').test(name))?.days ?? 0);

/** Days of no calendar, such as 31 February, each with what it is said to be the day of: claimed, and never a day. */
export function noDaysSaid(line: Line): NoDay[] {
  const named = [
    ...[...line.free.matchAll(dayFirst)].filter(([, day = '', name = '']) => !isIn(Number(day), name)),
    ...[...line.free.matchAll(monthFirst)].filter(([, name = '', day = '']) => !isIn(Number(day), name)),
    ...[...line.free.matchAll(inNumbers)].filter(([, day = '', slashed, dotted]) =>
      slashed === undefined ? isNone(Number(day), Number(dotted)) : isNeither(Number(day), Number(slashed)),
    ),
  ];
  return named.map((match): NoDay => {
    const span: Span = { from: match.index, until: match.index + match[0].trimEnd().length };
    const beside = wordBeside(line, span);
    const role = beside?.role ?? null;
    // That it arrived is read on its own; what says that it is to come says nothing more.
    line.claim(beside !== null && (role === 'by' || role === 'promised') ? beside.span : span);
    return { span, of: role === 'by' ? 'promised' : (role ?? 'placed') };
  });
}

/** Numbers that are written as a day and a month and are none; others, such as 45.13., are no day at all. */
const isNone = (day: number, of: number): boolean => day >= 30 && day <= 31 && day > (months[of - 1]?.days ?? 31);
const isNeither = (first: number, second: number): boolean => isNone(first, second) || isNone(second, first);
