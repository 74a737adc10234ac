import { getLocation, visit, type JSONPath } from 'jsonc-parser';
import { hidesSomething } from '../text.ts';
import { pointerOf } from './pointer.ts';
import { reason, type Reason } from './reason.ts';

/** No file of this format comes near these. */
export const sizeLimit = 512 * 1024;
const depthLimit = 24;

/** Names that mean something else to JavaScript. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Parsed =
  { readonly text: string; readonly value: unknown; readonly reason: null } | { readonly reason: Reason };

/** Where nesting goes too deep; the parser calls itself for each level, so this comes before it. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > depthLimit) return at;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return null;
}

/** What JSON.parse would let pass or mend silently. */
function faultOf(text: string): Reason | null {
  const faults: Reason[] = [];
  const names: Set<string>[] = [];
  const checkText = (value: string, offset: number, path: JSONPath): void => {
    if (!value.isWellFormed()) faults.push(reason('lone_surrogate', pointerOf(path), null, offset));
    else if (hidesSomething(value)) faults.push(reason('unseen_character', pointerOf(path), null, offset));
  };
  visit(
    text,
    {
      onObjectBegin: () => {
        names.push(new Set());
      },
      onObjectEnd: () => {
        names.pop();
      },
      onObjectProperty: (name, offset, _length, _line, _character, path) => {
        const place = [...path(), name];
        if (forbidden.has(name)) faults.push(reason('forbidden_member', pointerOf(place), name, offset));
        if (names.at(-1)?.has(name) === true) faults.push(reason('duplicate_member', pointerOf(place), name, offset));
        names.at(-1)?.add(name);
        checkText(name, offset, place);
      },
      onLiteralValue: (value: unknown, offset, length, _line, _character, path) => {
        if (typeof value === 'string') checkText(value, offset, path());
        else if (typeof value === 'number' && text.slice(offset, offset + length) !== JSON.stringify(value))
          faults.push(
            reason('odd_number', pointerOf(path()), text.slice(offset, offset + Math.min(length, 40)), offset),
          );
      },
      onError: (_code, offset) => {
        faults.push(reason('not_json', placeAt(text, offset), null, offset));
      },
    },
    { disallowComments: true },
  );
  return faults[0] ?? null;
}

const decode = (input: Uint8Array, more: boolean): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input, { stream: more });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** The text before the first byte that is no UTF-8. */
function readablePart(input: Uint8Array): string {
  let good = 0;
  let bad = input.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(input.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  return decode(input.subarray(0, good), true) ?? '';
}

/** The value in which a place of the text lies; for a name, the object that it is in. */
function placeAt(text: string, offset: number): string {
  const { path, isAtPropertyKey } = getLocation(text, offset);
  return pointerOf(isAtPropertyKey ? path.slice(0, -1) : path);
}

function notText(input: Uint8Array): Reason {
  const before = readablePart(input);
  return reason('not_utf8', tooDeepAt(before) === null ? placeAt(before, before.length) : '', null, before.length);
}

/**
 * Reads JSON from someone one does not trust: of limited size and depth, each member once, numbers in the one form that
 * RFC 8785 gives them, well-formed text in which nothing hides. Nothing is executed, and nothing is mended.
 */
export function parseJson(input: Uint8Array | string): Parsed {
  if (input.length > sizeLimit) return { reason: reason('too_large', '', `more than ${sizeLimit} bytes`) };
  const text = typeof input === 'string' ? input : decode(input, false);
  if (text === null) return { reason: typeof input === 'string' ? reason('not_utf8', '') : notText(input) };
  const deep = tooDeepAt(text);
  if (deep !== null) return { reason: reason('too_deep', '', `more than ${depthLimit} levels`, deep) };
  const fault = faultOf(text);
  if (fault !== null) return { reason: fault };
  try {
    return { text, value: JSON.parse(text) as unknown, reason: null };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: reason('not_json', '', error.message) };
    throw error;
  }
}
