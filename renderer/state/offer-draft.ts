import { create } from 'zustand';
import type { DataCategory } from '../../shared/terms/index.ts';
import type { AboutOffer } from './dialogs.ts';

/** An offer as it was written so far. */
export interface OfferDraft {
  readonly about: AboutOffer;
  readonly values: Readonly<Record<'party' | 'name' | 'identifier' | 'days' | 'language' | 'data' | 'points', string>>;
  /** Null as long as it is what the party holds. */
  readonly data: ReadonlySet<DataCategory> | null;
}

interface OfferLeft {
  readonly draft: OfferDraft | null;
  readonly keep: (draft: OfferDraft | null) => void;
}

/** The last offer whose sheet was left to change the terms that it makes: it waits until one comes back. */
export const useOfferDraft = create<OfferLeft>()((set) => ({
  draft: null,
  keep: (draft) => set({ draft }),
}));

/** The same, where the sheet that opens goes on with it: to the same company, or to one that is yet to be named. */
export function draftFor(about: AboutOffer): OfferDraft | null {
  const { draft } = useOfferDraft.getState();
  if (draft === null || about.counter !== null) return null;
  const isSame =
    about.party === ''
      ? draft.about.party === ''
      : about.party.toLowerCase() === draft.values.party.trim().toLowerCase();
  return isSame ? draft : null;
}
