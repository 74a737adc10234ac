import type { Role, StandingHistory } from '../../../shared/model/index.ts';
import { countText, monthText, percentText, words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { keepScaleOf, keptWords } from '../verdict/index.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Chapter } from './chapter.tsx';
import { Failed } from './failed.tsx';
import './standing-course.css';

type Point = StandingHistory['points'][number];

/** The newest so many months are drawn: more than that no pane is wide enough for. */
const shownAtMost = 24;

const countOf = ({ counts }: Point): number => counts.missed + counts.met + counts.exceeded;

/** Beneath how many of the points a count has room: so many digits stand side by side in the narrowest pane. */
const digitsAtMost = 32;
const countsEveryOf = (points: readonly Point[]): number =>
  Math.ceil(
    (points.length * (Math.max(...points.map((point) => countText(countOf(point)).length)) + 1)) / digitsAtMost,
  );

const sentenceOf = (point: Point): string => {
  const { sentence } = keptWords(point.kept, countOf(point));
  return `${monthText(point.on)}: ${sentence}; ${words.standings.verdicts(countOf(point))}`;
};

/** Keeps the room of the drawing, so that what stands below it does not jump. */
function Waiting({ role }: { readonly role: Role }) {
  return (
    <Chapter title={words.partyPage.course(words.roleOne[role])}>
      <Awaited />
      <div className="course" />
      <p className="course-ends">&nbsp;</p>
      <p className="chapter-none">{words.partyPage.courseMore}</p>
    </Chapter>
  );
}

/** A standing over time: for each month that brought verdicts a dot with its interval, and below it how many they were. */
export function StandingCourse({ party, role }: { readonly party: string; readonly role: Role }) {
  const { value, failure, ask } = useOwnAnswer('standings.history', { party, role });
  if (failure !== null) {
    return (
      <Chapter title={words.partyPage.course(words.roleOne[role])}>
        <Failed failure={failure} onAgain={() => void ask({ party, role })} />
      </Chapter>
    );
  }
  if (value === null) return <Waiting role={role} />;
  const points = value.points.slice(-shownAtMost);
  if (points.length === 0) return null;
  const scale = keepScaleOf(points);
  const countsEvery = countsEveryOf(points);
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
            {points.map((point, at) => (
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
                  {(points.length - 1 - at) % countsEvery === 0 ? countText(countOf(point)) : ''}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <div className="course-ends" aria-hidden="true" style={{ maxWidth: `${40 + points.length * 48}px` }}>
        <span>{first === undefined ? '' : monthText(first.on)}</span>
        <span>{points.length < 2 || last === undefined ? '' : monthText(last.on)}</span>
      </div>
      <p className="chapter-none">{words.partyPage.courseMore}</p>
    </Chapter>
  );
}
