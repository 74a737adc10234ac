import { assertNever, type Basis } from '../model/index.ts';

/** Business days of grace for each basis on which nobody gave a firm word. */
export type Grace = Readonly<Record<'estimated' | 'norm' | 'wish', number>>;

/** Source: docs/judging.md, "From statements to a window". */
export const usualGrace: Grace = { estimated: 1, norm: 1, wish: 1 };

/** Business days after a window's end in which it is still kept: none where somebody is bound to it. */
export function graceDaysOf(basis: Basis, grace: Grace = usualGrace): number {
  switch (basis) {
    case 'paid':
    case 'promised':
    case 'law':
      return 0;
    case 'estimated':
    case 'norm':
    case 'wish':
      return grace[basis];
    default:
      return assertNever(basis);
  }
}

/**
 * How firm a wording is; the lowest number decides. What I paid for and what the law grants is firmer than what somebody
 * said; what somebody said is firmer than what is usual; my own hope comes last, so that it never displaces a promise.
 */
export function tierOf(basis: Basis): 0 | 1 | 2 | 3 {
  switch (basis) {
    case 'paid':
    case 'law':
      return 0;
    case 'promised':
    case 'estimated':
      return 1;
    case 'norm':
      return 2;
    case 'wish':
      return 3;
    default:
      return assertNever(basis);
  }
}
