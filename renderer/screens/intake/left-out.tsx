import { useState } from 'react';
import type { ImportResult } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { LeftOutFiles } from './left-out-files.tsx';
import { isSwindle } from './swindle.ts';
import './intake-strip.css';

interface LeftOutProps {
  readonly result: ImportResult;
  /** All in sight; where there is little room they scroll in a box of their own. */
  readonly isWhole?: boolean;
}

/** The files left out of an import, each with why, to be read, and put with the order that it names. */
export function LeftOut({ result, isWhole = false }: LeftOutProps) {
  const { leftOut, irrelevant } = result;
  const [isOpen, setOpen] = useState(leftOut.some(isSwindle));
  if (leftOut.length === 0) return null;
  return (
    <details className="intake-left-out" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.intake.leftOut(irrelevant)}</summary>
      {isOpen ? <LeftOutFiles leftOut={leftOut} isWhole={isWhole} /> : null}
      {irrelevant > leftOut.length ? <p>{words.intake.moreLeftOut(irrelevant - leftOut.length)}</p> : null}
    </details>
  );
}
