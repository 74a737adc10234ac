import type { Verdict } from '../../../shared/model/index.ts';
import type { ShapeName } from '../../ui/shape.tsx';

/** Told apart without colour, too. */
export const verdictShape: Readonly<Record<Verdict, ShapeName>> = {
  exceeded: 'up',
  met: 'disc',
  missed: 'down',
  overdue: 'bang',
  open: 'quarter',
  dropped: 'dash',
};
