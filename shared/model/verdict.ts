import { z } from 'zod';

/** `overdue` is missed so far; `open` is not due yet; `dropped` no longer counts. */
export const verdicts = ['exceeded', 'met', 'missed', 'overdue', 'open', 'dropped'] as const;
export const verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof verdict>;

/** The verdicts that no longer change with the clock. */
export type SettledVerdict = 'exceeded' | 'met' | 'missed' | 'dropped';

export const bases = ['paid', 'promised', 'law', 'estimated', 'norm', 'wish'] as const;
export const basis = z.enum(bases);
/** Whose word the time of an answer is: the other side's, or the person's own. */
export const replyBasis = basis.extract(['promised', 'wish']);
export type Basis = z.infer<typeof basis>;
