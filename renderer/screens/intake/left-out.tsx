import type { ImportResult } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { keyed } from '../../ui/keyed.ts';
import './intake-strip.css';

/** The files that told of no order, each with why it was left out: what looks like a swindle first. */
export function LeftOut({ result }: { readonly result: ImportResult }) {
  const { leftOut, irrelevant } = result;
  if (leftOut.length === 0) return null;
  const isSwindle = ({ reason }: ImportResult['leftOut'][number]) => reason === 'phishing';
  const files = [...leftOut.filter(isSwindle), ...leftOut.filter((file) => !isSwindle(file))];
  return (
    <details className="intake-left-out" open={files.some(isSwindle)}>
      <summary>{words.intake.leftOut(irrelevant)}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <ul className="intake-failures" aria-label={words.intake.leftOut(irrelevant)} tabIndex={0}>
        {keyed(files, ({ file }) => file).map(([key, one]) => (
          <li key={key} className="intake-failure">
            <span className="intake-file">{one.file}</span>
            <span className={isSwindle(one) ? 'intake-swindle' : undefined}>{words.intake.because[one.reason]}</span>
          </li>
        ))}
      </ul>
      {irrelevant > files.length ? <p>{words.intake.moreLeftOut(irrelevant - files.length)}</p> : null}
    </details>
  );
}
