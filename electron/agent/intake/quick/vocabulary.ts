// The words by which a line says what is what, in English and German side by side: one may write either.

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** What a day is the day of, by the word beside it. */
export const dayRoles = {
  arrived: anyOf(
    'arrived',
    'came',
    'delivered',
    'received',
    'got (?:it|them)',
    'brought',
    'angekommen',
    'gebracht',
    'brachte',
    'kam(?: an)?',
    'geliefert',
    'zugestellt',
    'erhalten',
    'ist da',
  ),
  shipped: anyOf('shipped', 'dispatched', 'sent', 'versandt', 'verschickt', 'versendet', 'abgeschickt'),
  placed: anyOf('ordered', 'bought', 'purchased', 'placed', 'bestellt', 'gekauft'),
  by: anyOf(
    '(?:promised|due|expected|estimated|arriv(?:es|ing)|deliver(?:y|ed)|versprochen|zugesagt|erwartet|lieferung|kommt|voraussichtlich)? ?(?:by|until|till|no later than|bis(?: zum| spätestens)?|spätestens(?: am)?)',
  ),
  promised: anyOf(
    '(?:promised|expected|estimated|due|scheduled|arriv(?:es|ing)|coming|delivery|eta|versprochen|zugesagt|erwartet|lieferung|kommt|voraussichtlich|soll|wird|(?:should|will|is going to) (?:be here|be delivered|come|arrive))(?: (?:for|on|to arrive|to come|am|für|zum|kommen))*',
  ),
} as const;
export type DayRole = keyof typeof dayRoles;

/** What may stand between the word and its day. */
export const betweenWordAndDay = String.raw`[\s:]*(?:(?:it|on|the|at|in|am|den|dem|der|es|erst|schon|already|just|was|wurde)\s+)*`;

/** What is said not to come by a day may come later. */
export const delay = String.raw`\s+(?:\p{L}+\s+)?(?:until|till|before|by|on|in|today|tomorrow|tonight|this|next|\d|${anyOf('mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun')}day|vor|bis|am|heute|morgen|dies\p{L}*|nächste\p{L}*|rechtzeitig|pünktlich|on time)(?!\p{L})`;

export const neverCame = new RegExp(
  String.raw`(?<!\p{L})(?:(?:has |have )?never (?:came|come|arrived|received|showed up|(?:been )?delivered)|not (?:delivered|received)|(?:did not|didn[’']t|never did|will never) (?:come|arrive)|(?:won[’']t|will not) (?:come|arrive)(?!${delay})|not arrived|got lost|lost in the mail|(?:ist |sind |wurden? )?(?:nie|niemals|nicht) (?:(?:bei )?(?:mir|uns) )?(?:(?:an)?gekommen|geliefert worden|geliefert|zugestellt|erhalten|bekommen)|(?:kam|kamen) (?:nie|niemals|nicht)(?: an)?|kommt nie mehr(?: an)?|kommt nicht mehr(?: an)?(?!${delay})|ging verloren|verloren gegangen)(?!\p{L})`,
  'iu',
);

/** What names no thing: it may be any that is awaited. */
export const anyParcel =
  /^(?:parcel|package|packet|order|delivery|it|paket|päckchen|bestellung|lieferung|sendung|ware|es)$/iu;

/** How one may expect it, in the line's own words. */
export const basisWords: readonly (readonly ['paid' | 'promised' | 'estimated' | 'wish', RegExp])[] = [
  ['paid', /(?<!\p{L})(?:paid for|i paid|bezahlt für|extra bezahlt)(?!\p{L})/iu],
  [
    'estimated',
    /(?<!\p{L})(?:usually|about|estimated|expected|eta|normalerweise|meist|etwa|ca\.|voraussichtlich|erwartet)(?!\p{L})/iu,
  ],
  ['promised', /(?<!\p{L})(?:promised|guaranteed|versprochen|zugesagt|garantiert)(?!\p{L})/iu],
  ['wish', /(?<!\p{L})(?:hopefully|i hope|hoffentlich)(?!\p{L})/iu],
];

/** Before whom one bought from. */
export const beforeVendor = /^(?:from|at|bei|von|vom|beim)$/i;
/** Before who carries it. */
export const beforeCarrier = /^(?:via|by|with|through|per|mit|durch|über)$/i;

/** Words that join and say nothing of their own; none of them begins or ends an item's or a party's name. */
export const glue =
  /^(?:a|an|the|my|some|i|we|it|is|was|has|have|got|and|or|from|at|by|via|with|through|for|to|on|in|of|about|due|eta|until|till|order|ordered|bought|purchased|placed|shipped|sent|dispatched|arrived|came|brought|delivered|received|promised|expected|estimated|delivery|arrives|arriving|coming|scheduled|guaranteed|usually|hopefully|within|paid|service|shipping|ein|eine|einen|einem|einer|der|die|das|den|dem|mein|meine|meinen|ich|wir|es|ist|wurde|habe|haben|hat|und|oder|von|vom|bei|beim|per|mit|durch|über|für|zum|zur|am|im|bis|spätestens|bestellung|bestellt|gekauft|geliefert|angekommen|gebracht|brachte|kam|zugestellt|erhalten|versandt|verschickt|versendet|versprochen|zugesagt|erwartet|voraussichtlich|lieferung|kommt|soll|kommen|normalerweise|hoffentlich|innerhalb|versand|they|sie|that|dass|wegen|re)$/i;
/** Of those, what begins something new: no name of an unknown shop goes on beyond it. */
export const endsName =
  /^(?:for|via|by|with|through|on|in|to|about|until|due|ordered|bought|purchased|shipped|sent|dispatched|arrived|came|delivered|received|promised|expected|estimated|arrives|arriving|für|per|mit|durch|über|am|im|bis|bestellt|gekauft|geliefert|angekommen|kam|zugestellt|erhalten|versandt|verschickt|versprochen|zugesagt|erwartet|je|jeweils|each|wegen|because|re|that|dass|and|und|hat|has|is|ist|never|nie|nicht)$/i;
