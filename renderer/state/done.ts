import type { InputOf } from '../../shared/api.ts';

/** What was done, and how it is taken back: facts by their transactions, settings by what they were. */
export type Done = {
  /** As it was told; null for what was done before the window began anew, perhaps in another language. */
  readonly sentence: string | null;
  /** It took something back, so to take it back is to bring that back. */
  readonly isTakingBack?: boolean;
} & ({ readonly transactions: readonly string[] } | { readonly settings: InputOf<'settings.change'> });

/** What was taken back, and what brings it back. */
export interface Gone {
  readonly done: Done;
  readonly back: { readonly transactions: readonly string[] } | { readonly settings: InputOf<'settings.change'> };
}

const place = 'counterpart.done';
const placeOfGone = 'counterpart.gone';
const mostKept = 50;
const drawer = (): Storage | undefined => globalThis.window?.sessionStorage;

// Written below and by nobody else: a page of another origin has another drawer.
const keptAt = (place: string): unknown => JSON.parse(drawer()?.getItem(place) ?? '[]');

/** What this window did before it began anew, as for another language: it can still be taken back. */
export const doneBefore = (): readonly Done[] => keptAt(place) as Done[];
/** The same of what it took back: it can still be brought back. */
export const goneBefore = (): readonly Gone[] => keptAt(placeOfGone) as Gone[];

const placeOfTold = 'counterpart.told';

/** Leaves a sentence to be told once this window has begun anew. */
export const tellOnceReloaded = (sentence: string): void => drawer()?.setItem(placeOfTold, sentence);

/** What was left to be told, once. */
export function takeTold(): string | null {
  const sentence = drawer()?.getItem(placeOfTold) ?? null;
  drawer()?.removeItem(placeOfTold);
  return sentence;
}

const unsaid = (done: Done): Done => ({ ...done, sentence: null });

/** Keeps for this window's next beginning what it did and took back, by its numbers alone: no words of the person's lie about. */
export function keepDone(done: readonly Done[], gone: readonly Gone[]): void {
  drawer()?.setItem(place, JSON.stringify(done.slice(-mostKept).map(unsaid)));
  const kept = gone.slice(-mostKept).map((each) => ({ ...each, done: unsaid(each.done) }));
  drawer()?.setItem(placeOfGone, JSON.stringify(kept));
}
