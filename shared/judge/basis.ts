import { assertNever, type Basis } from '../model/index.ts';

/** Business days after a window's end in which it is still kept. Source: 1-product.md, "How to judge". */
export function graceDaysOf(basis: Basis): number {
  switch (basis) {
    case 'paid':
    case 'promised':
    case 'law':
      return 0;
    case 'estimated':
    case 'norm':
    case 'wish':
      return 1;
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
