const counts: Readonly<Record<string, number>> = {
  same: 0,
  a: 1,
  one: 1,
  next: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  zehn: 10,
};
const count = String.raw`(\d{1,3}|${Object.keys(counts).join('|')})`;
const unit = '(days?|weeks?|tage?n?|wochen?)';
const numberOf = (text: string): number => counts[text] ?? Number(text);
const daysIn = (text: string): number => (text.startsWith('w') ? 7 : 1);

const ago = new RegExp(`^${count} ${unit} ago$|^vor ${count} ${unit}$`);
const ahead = new RegExp(`^(?:in|within|after|takes|innerhalb von|binnen|nach) ${count}[ -]?${unit}$`);
const bare = new RegExp(`^${count}[ -]?${unit}(?: (?:air|shipping|delivery|service|versand|lieferung))?$`);

/** A number of days that a text says, and whether it says in which direction they are counted, and from where. */
export interface CountedDays {
  readonly days: number;
  readonly is: 'ago' | 'ahead' | 'bare';
}

/** Reads "2 days", "two-day", "in a week", "vor drei Tagen", as `plain` leaves them. A week or two hence is no day. */
export function countedDays(said: string): CountedDays | null {
  for (const [is, form] of [
    ['ago', ago],
    ['ahead', ahead],
    ['bare', bare],
  ] as const) {
    const parts = form
      .exec(said)
      ?.slice(1)
      .filter((part) => part !== undefined);
    const [number, inUnit] = parts ?? [];
    if (number === undefined || inUnit === undefined) continue;
    // “Next week” and “a day” name no day; “next day” and “same day” are services.
    const isVague = is === 'bare' && (inUnit.startsWith('w') ? /^(?:same|next)$/ : /^a$/).test(number);
    return isVague ? null : { days: numberOf(number) * daysIn(inUnit), is };
  }
  return null;
}

/** Whether a text counts business days, for which the window has no holidays. */
export const saysBusinessDays = (text: string): boolean =>
  /(?<!\p{L})(?:(?:business|working)[ -]?days?|(?:werk|arbeits)tage?n?)(?!\p{L})/iu.test(text);
