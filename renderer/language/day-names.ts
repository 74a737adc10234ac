/** A name as it is compared: small letters, no accents, no dots, no apostrophes. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|[.'’]/gu, '')
    .toLowerCase()
    .trim();

/** How one language names days. */
export interface DayNames {
  /** How days are told by their distance from today: "yesterday", "heute". */
  readonly distances: ReadonlyMap<string, number>;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** The order in which the locale writes a date. */
  readonly order: readonly ('day' | 'month' | 'year')[];
}

const namesByLocale = new Map<string, DayNames>();

function namesOf(locale: string | undefined): DayNames {
  const known = namesByLocale.get(locale ?? '');
  if (known !== undefined) return known;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]) =>
    dates.map((date, at) => [plain(utc(options).format(date)), at + 1] as const);
  // 2024-01-01 was a Monday.
  const week = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 0, at + 1)));
  const year = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 1)));
  const parts = utc({ day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(week[0]);
  const distances = [-2, -1, 0, 1, 2].map((distance) => [plain(relative.format(distance, 'day')), distance] as const);
  const made: DayNames = {
    // A language without a word for it says a number: "2 days ago" would complete "2 days", which looks ahead as well.
    distances: new Map(distances.filter(([name]) => !/\d/.test(name))),
    weekdays: new Map(named({ weekday: 'long' }, week)),
    months: new Map(named({ month: 'long' }, year)),
    order: parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : [])),
  };
  namesByLocale.set(locale ?? '', made);
  return made;
}

/** The names of the locale first, then those of the languages the window speaks: one may write either. */
export const namesIn = (locale: string | undefined): readonly [DayNames, ...DayNames[]] => [
  namesOf(locale),
  namesOf('en'),
  namesOf('de'),
];

/** What a beginning of at least two letters can only mean, in the first language that knows one; null for none. */
export function named(
  languages: readonly DayNames[],
  kind: 'distances' | 'weekdays' | 'months',
  text: string,
): number | null {
  for (const names of languages) {
    const value = begun(names[kind], text);
    if (value !== null) return value;
  }
  return null;
}

function begun(names: ReadonlyMap<string, number>, text: string): number | null {
  const whole = names.get(text);
  if (whole !== undefined || text.length < 2) return whole ?? null;
  const fitting = [...names].filter(([name]) => name.startsWith(text));
  return fitting.length === 1 ? (fitting[0]?.[1] ?? null) : null;
}

/** Days of every year that are said by name, as month and day. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas eve', [12, 24]],
  ['heiligabend', [12, 24]],
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['xmas', [12, 25]],
  ['weihnachten', [12, 25]],
  ['boxing day', [12, 26]],
  ['new years eve', [12, 31]],
  ['silvester', [12, 31]],
  ['new year', [1, 1]],
  ['new years', [1, 1]],
  ['new years day', [1, 1]],
  ['neujahr', [1, 1]],
  ['valentines day', [2, 14]],
  ['valentinstag', [2, 14]],
  ['halloween', [10, 31]],
  ['nikolaus', [12, 6]],
]);
