import { termsInEnglish } from '../words/en.ts';
import type { Reason } from './reason.ts';

/** A reason in an English sentence or two, with its place; for the command line. */
export function sentenceOf({ code, where, offset, detail }: Reason): string {
  const place = where === '' ? (offset === null ? 'the whole file' : `character ${offset}`) : where;
  return `${termsInEnglish.reason[code]} Place: ${place}.${detail === null ? '' : ` (${detail})`}`;
}
