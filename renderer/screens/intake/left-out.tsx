import { useState } from 'react';
import type { ImportResult } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { LeftOutFiles } from './left-out-files.tsx';
import { isSwindle } from './swindle.ts';
import './intake-strip.css';

/** The files left out of an import, each with why, to be read, and put with the order that it names. */
export function LeftOut({ result }: { readonly result: ImportResult }) {
  const { leftOut, irrelevant } = result;
  const [isOpen, setOpen] = useState(leftOut.some(isSwindle));
  if (leftOut.length === 0) return null;
  return (
    <details className="intake-left-out" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.intake.leftOut(irrelevant)}</summary>
      {isOpen ? <LeftOutFiles leftOut={leftOut} /> : null}
      {irrelevant > leftOut.length ? <p>{words.intake.moreLeftOut(irrelevant - leftOut.length)}</p> : null}
    </details>
  );
}
