import type { Role } from '../../../shared/model/index.ts';
import { countText, monthText, percentText, words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { courseScaleOf, fewVerdicts, keptWords } from '../verdict/index.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Chapter } from './chapter.tsx';
import { Failed } from './failed.tsx';
import { type Course, courseOf, type CoursePoint } from './course-of.ts';
import './standing-course.css';

/** The newest so many months are drawn: more than that no pane is wide enough for. */
const monthsAtMost = 24;

/** Beneath how many of the months a count has room: so many digits stand side by side in the narrowest pane. */
const digitsAtMost = 32;
const countsEveryOf = ({ months, points }: Course): number =>
  Math.ceil((months * (Math.max(...points.map(({ count }) => countText(count).length)) + 1)) / digitsAtMost);

const sentenceOf = ({ on, kept, count, known, keptOfKnown }: CoursePoint): string =>
  `${monthText(on)}: ${keptWords(kept, { kept: keptOfKnown, all: known }).sentence}; ${words.standings.verdicts(count)}`;

/** Keeps the room of the drawing, so that what stands below it does not jump. */
function Waiting({ title }: { readonly title: string }) {
  return (
    <Chapter title={title}>
      <Awaited />
      <div className="course" />
      <p className="course-ends">&nbsp;</p>
      <p className="chapter-none">{words.partyPage.courseMore}</p>
    </Chapter>
  );
}

interface StandingCourseProps {
  readonly party: string;
  readonly role: Role;
  readonly title: string;
}

/** A standing over time: for each month that brought verdicts a dot with its interval, and below it how many they were. */
export function StandingCourse({ party, role, title }: StandingCourseProps) {
  const { value, failure, ask } = useOwnAnswer('standings.history', { party, role });
  if (failure !== null) {
    return (
      <Chapter title={title}>
        <Failed failure={failure} onAgain={() => void ask({ party, role })} />
      </Chapter>
    );
  }
  if (value === null) return <Waiting title={title} />;
  const course = courseOf(value.points, monthsAtMost);
  const { months, points } = course;
  if (points.length === 0) return null;
  const scale = courseScaleOf(points);
  const countsEvery = countsEveryOf(course);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <Chapter title={title} why={{ of: party, field: `standing.${role}` }}>
      <div className="course">
        <div className="course-marks" aria-hidden="true">
          {scale.marks.map((mark) => (
            <span key={mark} className="course-mark" style={{ bottom: `${scale.place(mark)}%` }}>
              {percentText(mark)}
            </span>
          ))}
          <span className="course-counts">{words.partyPage.judged}</span>
        </div>
        <div className="course-plot">
          {scale.marks.map((mark) => (
            <span key={mark} className="course-line" style={{ bottom: `${scale.place(mark)}%` }} />
          ))}
          <ol className="course-points" style={{ maxWidth: `${months * 48}px` }}>
            {points.map((point) => (
              <li
                key={point.on}
                className={point.known < fewVerdicts ? 'course-point course-unsure' : 'course-point'}
                style={{ left: `${(point.month / months) * 100}%`, width: `${100 / months}%` }}
                title={sentenceOf(point)}
              >
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
                  {(months - 1 - point.month) % countsEvery === 0 ? countText(point.count) : ''}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <div className="course-ends" aria-hidden="true" style={{ maxWidth: `${64 + months * 48}px` }}>
        <span>{first === undefined ? '' : monthText(first.on)}</span>
        <span>{points.length < 2 || last === undefined ? '' : monthText(last.on)}</span>
      </div>
      <p className="chapter-none">{words.partyPage.courseMore}</p>
    </Chapter>
  );
}
