import { scaleText } from '../../language/index.ts';
import { textWidth } from '../../ui/text-width.ts';
import { isWeekend } from './days.ts';
import { isInDay, labelIndent, labelsOf, type Scale, type ScaleLabel } from './scale.ts';
import type { Track } from './track.ts';

/** Two lines of the scale, in px. */
export const headHeight = 36;
/** Narrower days are not told apart. */
const narrowestDay = 5;

const options: Readonly<Record<ScaleLabel['part'], Intl.DateTimeFormatOptions>> = {
  weekday: { day: 'numeric' },
  weekdayOfMonth: { day: 'numeric', month: 'short' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  monthOfYear: { month: 'short', year: 'numeric' },
};

const textOf = ({ day, part }: ScaleLabel): string => scaleText(day, options[part]);

function Label({ label, scale }: { label: ScaleLabel; scale: Scale }) {
  const { day } = label;
  const isWholeDay = isInDay(label);
  const x = isWholeDay ? scale.x(day + 0.5) : scale.x(day) + labelIndent;
  const anchor = isWholeDay ? 'middle' : 'start';
  return (
    <>
      {isWholeDay ? (
        <text className="drawing-scale" x={x} y={13} textAnchor={anchor}>
          {scaleText(day, { weekday: 'short' })}
        </text>
      ) : null}
      <text className="drawing-scale drawing-date" x={x} y={28} textAnchor={anchor}>
        {textOf(label)}
      </text>
    </>
  );
}

/** The scale of days, with the weekends shaded and today lit while a day is wide enough to see. */
export function DrawingHead({ track, scale, height }: { track: Track; scale: Scale; height: number }) {
  const { from, until } = track.span;
  const weekends =
    scale.dayWidth < narrowestDay ? [] : Array.from({ length: until - from }, (_, at) => from + at).filter(isWeekend);
  const body = { y: headHeight, height: height - headHeight };
  return (
    <g>
      {weekends.map((day) => (
        <rect key={day} className="drawing-weekend" x={scale.x(day)} width={scale.dayWidth} {...body} />
      ))}
      {track.today === null ? null : (
        <rect
          className="drawing-today"
          x={scale.x(Math.floor(track.today))}
          width={Math.max(2, scale.dayWidth)}
          {...body}
        />
      )}
      {labelsOf(track.span, scale.dayWidth, (each) => textWidth(textOf(each), 11, 400)).map((label) => (
        <g key={label.day}>
          <line
            className="drawing-grid"
            x1={scale.x(label.day)}
            x2={scale.x(label.day)}
            y1={headHeight - 4}
            y2={height}
          />
          <Label label={label} scale={scale} />
        </g>
      ))}
      <line className="drawing-line" x1={scale.x(from)} x2={scale.x(until)} y1={headHeight} y2={headHeight} />
    </g>
  );
}
