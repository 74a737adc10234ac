import type { Role, StandingHistory } from '../../../shared/model/index.ts';
import { monthText, percentText, words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { keepScaleOf } from '../verdict/index.ts';
import { Chapter } from './chapter.tsx';
import './standing-course.css';

type Point = StandingHistory['points'][number];

/** The newest so many months are drawn: more than that no pane is wide enough for. */
const shownAtMost = 24;

const countOf = ({ counts }: Point): number => counts.missed + counts.met + counts.exceeded;

const sentenceOf = (point: Point): string => {
  const { mean, low, high } = point.kept;
  const estimate = words.standings.estimate(percentText(mean), percentText(low), percentText(high));
  return `${monthText(point.on)}: ${estimate}; ${words.standings.verdicts(countOf(point))}`;
};

/** A standing over time: for each month that brought verdicts a dot with its interval, and below it how many they were. */
export function StandingCourse({ party, role }: { readonly party: string; readonly role: Role }) {
  const { value } = useOwnAnswer('standings.history', { party, role });
  const points = value?.points.slice(-shownAtMost) ?? [];
  if (points.length === 0) return null;
  const scale = keepScaleOf(points);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <Chapter title={words.partyPage.course(words.roleOne[role])} why={{ of: party, field: `standing.${role}` }}>
      <div className="course">
        <div className="course-marks" aria-hidden="true">
          {scale.marks.map((mark) => (
            <span key={mark} className="course-mark" style={{ bottom: `${scale.place(mark)}%` }}>
              {percentText(mark)}
            </span>
          ))}
        </div>
        <div className="course-plot">
          {scale.marks.map((mark) => (
            <span key={mark} className="course-line" style={{ bottom: `${scale.place(mark)}%` }} />
          ))}
          <ol className="course-points">
            {points.map((point) => (
              <li key={point.on} className="course-point" title={sentenceOf(point)}>
                <span className="unseen">{sentenceOf(point)}</span>
                <span
                  className="course-interval"
                  style={{
                    bottom: `${scale.place(point.kept.low)}%`,
                    height: `${scale.place(point.kept.high) - scale.place(point.kept.low)}%`,
                  }}
                />
                <span className="course-dot" style={{ bottom: `${scale.place(point.kept.mean)}%` }} />
                <span className="course-count" aria-hidden="true">
                  {countOf(point)}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <div className="course-ends" aria-hidden="true">
        <span>{first === undefined ? '' : monthText(first.on)}</span>
        <span>{points.length < 2 || last === undefined ? '' : monthText(last.on)}</span>
      </div>
      <p className="chapter-none">{words.partyPage.courseMore}</p>
    </Chapter>
  );
}
