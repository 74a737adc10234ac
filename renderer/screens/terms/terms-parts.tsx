import { words } from '../../language/index.ts';
import { PartLinks } from '../ledger/index.ts';

/** In the place of an offer's id: the list of what was broken. */
export const breaches = 'breaches';

/** The offers and what became of them, and what was broken of all. */
export function TermsParts({ current }: { readonly current: 'offers' | typeof breaches }) {
  return (
    <PartLinks
      parts={[
        { text: words.terms.kept.offers, to: { screen: 'terms', ref: null }, isHere: current === 'offers' },
        { text: words.terms.kept.breaches, to: { screen: 'terms', ref: breaches }, isHere: current === breaches },
      ]}
    />
  );
}
