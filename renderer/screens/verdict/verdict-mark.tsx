import type { Verdict } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { Shape } from '../../ui/shape.tsx';
import { verdictShape } from './verdict-shape.ts';
import './verdict-mark.css';

/** A verdict as word, shape and colour; without one it says so. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict | null }) {
  if (verdict === null) return <span className="verdict verdict-none">{words.noVerdict}</span>;
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Shape shape={verdictShape[verdict]} />
      {words.verdict[verdict]}
    </span>
  );
}
