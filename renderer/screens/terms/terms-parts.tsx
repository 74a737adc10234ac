import { words } from '../../language/index.ts';
import { PartLinks } from '../ledger/index.ts';

/** In the place of an offer's id: the list of what was broken. */
export const breaches = 'breaches';

/** In the place of an offer's id: the person's own terms. */
export const mine = 'mine';

/** The offers and what became of them, what was broken of all, and the terms themselves. */
export function TermsParts({ current }: { readonly current: 'offers' | typeof breaches | typeof mine }) {
  return (
    <PartLinks
      parts={[
        { text: words.terms.kept.offers, to: { screen: 'terms', ref: null }, isHere: current === 'offers' },
        { text: words.terms.kept.breaches, to: { screen: 'terms', ref: breaches }, isHere: current === breaches },
        { text: words.terms.mine, to: { screen: 'terms', ref: mine }, isHere: current === mine },
      ]}
    />
  );
}
