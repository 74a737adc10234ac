import { numberKey } from '../../../../shared/model/index.ts';

/** A number may be printed in so many groups: "1550 7341 826 094 U". */
const mostGroups = 6;
const group = /^[\p{Lu}\d-]{1,8}$/u;
/** Shorter ones say too little: "2026", "14". */
const fewestCharacters = 5;
const mostCharacters = 40;
/** Numbers stand near the beginning; what comes after so many characters is small print. */
const lookedThrough = 50_000;

/** Everything in a text that may be an order or tracking number, as `numberKey` spells it; most of it is none. */
export function numbersIn(text: string): string[] {
  const pieces = text
    .slice(0, lookedThrough)
    .split(/\s+/u)
    .map((piece) => piece.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((piece) => piece !== '');
  const found = new Set<string>();
  const add = (candidate: string): void => {
    const key = numberKey(candidate);
    if (key.length >= fewestCharacters && key.length <= mostCharacters && /\d/.test(key)) found.add(key);
  };
  for (const [at, piece] of pieces.entries()) {
    // Numbers stand in links too: "orderID=111-4396615-4512227&ref=…".
    for (const part of [piece, ...piece.split(/[^\p{L}\p{N}#-]+/u)]) add(part);
    let groups = piece;
    for (let next = 1; next < mostGroups && group.test(pieces[at + next - 1] ?? ''); next += 1) {
      const following = pieces[at + next];
      if (following === undefined || !group.test(following)) break;
      groups += following;
      add(groups);
    }
  }
  return [...found];
}
