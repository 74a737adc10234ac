/** The months in their order: how one begins them in English and in German, and how many days they have at most. */
export const months: readonly { readonly begins: string; readonly days: number }[] = [
  { begins: 'jan(?:uary|uar)?', days: 31 },
  { begins: 'feb(?:ruary|ruar)?', days: 29 },
  { begins: 'mar(?:ch)?|märz', days: 31 },
  { begins: 'apr(?:il)?', days: 30 },
  { begins: 'may|mai', days: 31 },
  { begins: 'june?|juni', days: 30 },
  { begins: 'july?|juli', days: 31 },
  { begins: 'aug(?:ust)?', days: 31 },
  { begins: 'sept?(?:ember)?', days: 30 },
  { begins: 'o[ck]t(?:ober)?', days: 31 },
  { begins: 'nov(?:ember)?', days: 30 },
  { begins: 'de[cz](?:ember)?', days: 31 },
];
