/** Why a file is refused; sentences for these are in `words`. */
export const reasonCodes = [
  // The text itself
  'too_large',
  'not_utf8',
  'not_json',
  'too_deep',
  'duplicate_member',
  'forbidden_member',
  'lone_surrogate',
  'odd_number',
  'unseen_character',
  'markup',
  'not_canonical',
  // What it says
  'unknown_kind',
  'missing_member',
  'unknown_member',
  'wrong_value',
  'lookalike_name',
  'policy_differs',
  // Of the page for companies
  'no_offer_inside',
  'page_altered',
  // Whether it is whole, and whose
  'altered',
  'bad_signature',
  'wrong_key',
  // When
  'from_future',
  'expired',
  'wrong_order',
  // Against what is known
  'other_offer',
  'other_party',
  'replaced',
  'replayed',
  'ended',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** A JSON pointer into the file; empty for the whole of it. */
  readonly where: string;
  /** Where in the text, in UTF-16 units, if the trouble is with the text. */
  readonly offset: number | null;
  /** More, in English, for whoever looks closely: what was expected, which name. */
  readonly detail: string | null;
}

/** What a file says may be as long as the file; a reason is read by a person. */
const shortened = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 199).toWellFormed()}…`);

export const reason = (
  code: ReasonCode,
  where: string,
  detail: string | null = null,
  offset: number | null = null,
): Reason => ({
  code,
  where: shortened(where),
  offset,
  detail: detail === null ? null : shortened(detail),
});
