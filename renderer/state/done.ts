import type { InputOf } from '../../shared/api.ts';

/** What was done, and how it is taken back: facts by their transactions, settings by what they were. */
export type Done = {
  /** As it was told; null for what was done before the window began anew, perhaps in another language. */
  readonly sentence: string | null;
  /** It took something back, so to take it back is to bring that back. */
  readonly isTakingBack?: boolean;
} & ({ readonly transactions: readonly string[] } | { readonly settings: InputOf<'settings.change'> });

const place = 'counterpart.done';
const mostKept = 50;
const drawer = (): Storage | undefined => globalThis.window?.sessionStorage;

/** What this window did before it began anew, as for another language: it can still be taken back. */
export function doneBefore(): readonly Done[] {
  const kept = drawer()?.getItem(place);
  // Written below and by nobody else: a page of another origin has another drawer.
  return kept == null ? [] : (JSON.parse(kept) as Done[]);
}

const placeOfTold = 'counterpart.told';

/** Leaves a sentence to be told once this window has begun anew. */
export const tellOnceReloaded = (sentence: string): void => drawer()?.setItem(placeOfTold, sentence);

/** What was left to be told, once. */
export function takeTold(): string | null {
  const sentence = drawer()?.getItem(placeOfTold) ?? null;
  drawer()?.removeItem(placeOfTold);
  return sentence;
}

/** Keeps for this window's next beginning what it did, by its numbers alone: no words of the person's lie about. */
export function keepDone(done: readonly Done[]): void {
  drawer()?.setItem(place, JSON.stringify(done.slice(-mostKept).map((each) => ({ ...each, sentence: null }))));
}
