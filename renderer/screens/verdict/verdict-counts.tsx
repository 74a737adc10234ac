import type { Standing } from '../../../shared/model/index.ts';
import { countText, words } from '../../language/index.ts';
import { Shape } from '../../ui/shape.tsx';
import { verdictShape } from './verdict-shape.ts';

/** The verdicts that standings count, the best first. */
export const countedVerdicts = ['exceeded', 'met', 'missed', 'overdue'] as const;

/** How many of each verdict there are, those of which there is none left out. */
export function VerdictCounts({ counts }: Pick<Standing, 'counts'>) {
  return (
    <span className="verdict-counts">
      {countedVerdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <span key={verdict} className={`verdict verdict-${verdict}`}>
            <Shape shape={verdictShape[verdict]} size={10} />
            {countText(counts[verdict])} {words.verdict[verdict].toLowerCase()}
          </span>
        ))}
    </span>
  );
}
