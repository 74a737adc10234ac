import { addDays } from '../../../../shared/judge/index.ts';
import type { LocalDate } from '../../../../shared/model/index.ts';
import type { DaySaid } from './days-said.ts';
import type { Line } from './line.ts';

/** Each with its days, told from today. */
const forms: readonly (readonly [RegExp, (today: LocalDate) => readonly [LocalDate, LocalDate | null]])[] = [
  [/(?<![\p{L}-])(?:next week|nächste[rn]? woche)(?![\p{L}-])/giu, (today) => weekOf(addDays(today, 7))],
  [
    /(?<![\p{L}-])(?:(?:the )?end of (?:the |this )?month|month[’']?s? end|monatsende|ende (?:des|dieses) monats)(?![\p{L}-])/giu,
    (today) => [lastOfMonth(today), null],
  ],
  [
    /(?<![\p{L}-])(?:(?:the )?end of next month|ende (?:des )?nächsten monats)(?![\p{L}-])/giu,
    (today) => [lastOfMonth(addDays(lastOfMonth(today), 1)), null],
  ],
];

/** Weeks and ends of months, which the library reads as some one day, or not at all. */
export const stretchesSaid = (line: Line, today: LocalDate): DaySaid[] =>
  forms.flatMap(([form, daysOf]) =>
    [...line.free.matchAll(form)].map((match): DaySaid => {
      const [first, last] = daysOf(today);
      const [text] = match;
      return {
        from: match.index,
        until: match.index + text.length,
        text,
        day: () => first,
        last: last === null ? null : () => last,
      };
    }),
  );

/** From Monday to Sunday. */
function weekOf(day: LocalDate): readonly [LocalDate, LocalDate] {
  const since = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return [addDays(day, -since), addDays(day, 6 - since)];
}

function lastOfMonth(day: LocalDate): LocalDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
