import type { Reason, ReasonCode } from './reason.ts';

const sentences: Readonly<Record<ReasonCode, string>> = {
  too_large: 'The file is larger than any file of this kind.',
  not_utf8: 'The file is not text in UTF-8.',
  not_json: 'The file is not JSON.',
  too_deep: 'The file is nested deeper than any file of this kind.',
  duplicate_member: 'A member stands there twice, so that it could be read in two ways.',
  forbidden_member: 'A member has a name that means something else to programs.',
  lone_surrogate: 'A text is broken: half a character.',
  odd_number: 'A number is not written in its one canonical form.',
  unseen_character: 'A text holds a character that cannot be seen or that turns the direction of writing.',
  not_canonical: 'The agreement is not in canonical form (RFC 8785), so its bytes are not those that both sides hold.',
  unknown_kind: 'The file is neither an offer nor an answer nor an agreement.',
  missing_member: 'Something is missing.',
  unknown_member: 'There is something that does not belong there.',
  wrong_value: 'A value is not one that may stand there.',
  lookalike_name: 'A name is written in letters that pass for others.',
  policy_differs: 'The policy is not what the agreement of the roster and the schedule come to.',
  altered: 'This part was altered after signing.',
  bad_signature: 'The signature does not fit what is signed.',
  wrong_key: 'It is signed by another key than the one it names.',
  from_future: 'It claims to be made at a time that has not come.',
  expired: 'Its time is over.',
  wrong_order: 'It claims to be made before that which it follows.',
  other_offer: 'It is about another offer.',
  other_party: 'It is by another key than the one this company is known by.',
  replayed: 'The offer has its answer already.',
};

/** A reason in an English sentence or two, with its place; for the command line. */
export function sentenceOf({ code, where, offset, detail }: Reason): string {
  const place = where === '' ? (offset === null ? 'the whole file' : `character ${offset}`) : where;
  return `${sentences[code]} Place: ${place}.${detail === null ? '' : ` (${detail})`}`;
}
