import { partyNameMark } from '../../shared/model/mark.ts';
import type { DataCategory } from '../../shared/terms/index.ts';
import type { AboutOffer } from './dialogs.ts';

/** An offer as it was written so far. */
export interface OfferDraft {
  readonly about: AboutOffer;
  readonly values: Readonly<Record<'party' | 'name' | 'identifier' | 'days' | 'language' | 'data' | 'points', string>>;
  /** Null as long as it is what the party holds. */
  readonly data: ReadonlySet<DataCategory> | null;
}

/** The last offer whose sheet was left to change the terms that it makes: it waits until one comes back. */
let left: OfferDraft | null = null;

export function keepDraft(draft: OfferDraft | null): void {
  left = draft;
}

/**
 * The same, where the sheet that opens goes on with it: to the same company, or to one that is yet to be named, and to
 * amend what it was to amend, or nothing.
 */
export function draftFor(about: AboutOffer): OfferDraft | null {
  if (left === null || about.counter !== null) return null;
  const isSameParty =
    about.party === '' ? left.about.party === '' : partyNameMark(about.party) === partyNameMark(left.values.party);
  const isSameKind =
    about.isOfTerms === true ||
    (about.amend === left.about.amend && (about.agreed ?? null) === (left.about.agreed ?? null));
  return isSameParty && isSameKind ? left : null;
}
