/** How mail in one language writes days. A name may be spelled in several ways, apart by `|`, the whole one first. */
export interface DateLanguage {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words for a day by its distance from the day of writing. */
  readonly relative: Readonly<Record<string, number>>;
  /** What may stand between a weekday and its day, and between a day and its month, each as a pattern's source. */
  readonly article: string;
  readonly of: string;
  /** What is written to a day's number: "1st", "1.", "1er". */
  readonly ordinal: string;
  /** What may stand before a window, before a bare deadline, and between the two ends of a window. */
  readonly lead: string;
  readonly deadline: string;
  readonly span: string;
  /** Words that begin an open window, or one whose end must follow. */
  readonly begins: RegExp;
  /** True where "12.05." without a year is a day. */
  readonly dotted: boolean;
  /** True where a weekday may stand alone in short: not where the short form is a word of its own, as "so" and "mer". */
  readonly shortAlone: boolean;
}

export const englishDates: DateLanguage = {
  months: [
    'january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep',
    'october|oct', 'november|nov', 'december|dec',
  ],
  weekdays: [
    'monday|mon', 'tuesday|tues|tue', 'wednesday|wed', 'thursday|thurs|thur|thu', 'friday|fri', 'saturday|sat', 'sunday|sun',
  ],
  relative: { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 },
  article: 'the',
  of: 'of',
  ordinal: 'st|nd|rd|th',
  lead: 'is|are|be|on|for|between|from|of|the',
  deadline: '(?:by|before|no later than|until)\\s+(?:(?:end of day|the end of)\\s+)?(?:on\\s+)?',
  span: '-|–|—|to|and|through|until|or',
  begins: /\b(?:from|between|after)\b/i,
  dotted: false,
  shortAlone: true,
}; // prettier-ignore

export const germanDates: DateLanguage = {
  months: [
    'januar|jänner|jan', 'februar|feber|feb', 'märz|maerz|mär|mrz', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug',
    'september|sept|sep', 'oktober|okt', 'november|nov', 'dezember|dez',
  ],
  weekdays: [
    'montag|mo', 'dienstag|di', 'mittwoch|mi', 'donnerstag|do', 'freitag|fr', 'samstag|sonnabend|sa', 'sonntag|so',
  ],
  relative: { heute: 0, morgen: 1, gestern: -1 },
  article: 'den|der|dem',
  of: 'des',
  ordinal: '\\.',
  lead: 'ist|sind|am|an|zwischen|vom|von|dem|der|den|für|zum',
  deadline: '(?:bis(?: spätestens| zum)?|spätestens(?: am| bis)?)(?: zum| dem| den)?\\s+',
  span: '-|–|—|bis(?: zum)?|und(?: dem)?|oder',
  begins: /\b(?:von|vom|zwischen|ab)\b/i,
  dotted: true,
  shortAlone: false,
}; // prettier-ignore

export const frenchDates: DateLanguage = {
  months: [
    'janvier|janv|jan', 'février|fevrier|févr|fevr|fév', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'août|aout',
    'septembre|sept', 'octobre|oct', 'novembre|nov', 'décembre|decembre|déc|dec',
  ],
  weekdays: ['lundi|lun', 'mardi|mar', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
  relative: { 'aujourd’hui': 0, "aujourd'hui": 0, demain: 1, hier: -1 },
  article: 'le',
  of: 'de',
  ordinal: 'er',
  lead: 'est|sont|le|la|entre|du|pour|au',
  deadline: '(?:au plus tard|d[’\']ici|jusqu[’\']au)(?: le| au)?\\s+',
  span: '-|–|—|au|et(?: le)?|ou(?: le)?|à',
  begins: /(?<!\p{L})(?:du|entre|à partir|dès|avant|après)(?!\p{L})/iu,
  dotted: false,
  shortAlone: false,
}; // prettier-ignore

/** The place of a name in its list, from 1; null for a word that is none of them. */
export function placeOf(word: string, names: readonly string[]): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const place = names.findIndex((name) => name.split('|').includes(plain));
  return place < 0 ? null : place + 1;
}
