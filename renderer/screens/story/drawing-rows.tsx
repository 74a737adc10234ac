import type { Verdict } from '../../../shared/model/index.ts';
import { shortWindowText, words } from '../../language/index.ts';
import { ShapeAt } from '../../ui/shape.tsx';
import { textWidth } from '../../ui/text-width.ts';
import { verdictShape } from '../verdict/index.ts';
import { besideOf } from './label-place.ts';
import type { Scale } from './scale.ts';
import type { Lane, Stretch, Track } from './track.ts';

const barHeight = 10;
/** A bare deadline has no window to fill: a line that leads up to it. */
const deadlineHeight = 4;
/** How far a label's plate goes beyond its letters. */
const plateEdge = 3.5;
/** As the sheet of styles has the labels: what they say, and what they stress. */
const plainWidth = (text: string): number => textWidth(text, 12, 400);
const strongWidth = (text: string): number => textWidth(text, 12, 600);

interface RowProps {
  readonly scale: Scale;
  /** Of the whole drawing, in px. */
  readonly width: number;
  /** The row's middle. */
  readonly y: number;
}

interface LabelProps {
  readonly className: string;
  readonly at: { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };
  readonly y: number;
  readonly text: string;
  readonly room: number;
}

/** A label on a plate of the page's colour, so that no line runs through its letters. */
function RowLabel({ className, at: { x, anchor }, y, text, room }: LabelProps) {
  const width = room + 2 * plateEdge;
  const left = anchor === 'start' ? x - plateEdge : anchor === 'end' ? x + plateEdge - width : x - width / 2;
  return (
    <>
      <rect className="drawing-plate" x={left} y={y - 8} width={width} height={16} rx={2} />
      <text className={className} x={x} y={y + 4} textAnchor={anchor}>
        {text}
      </text>
    </>
  );
}

export interface LaneRowProps extends RowProps {
  readonly lane: Lane;
  /** Said without full commitment: it is drawn so. */
  readonly isSoft: boolean;
  readonly grace: Stretch | null;
}

/** One window as a bar, each time it was stated as a tick, and a line from the saying to what was said. */
export function LaneRow({ lane, isSoft, grace, scale, width, y }: LaneRowProps) {
  const left = scale.x(lane.bar.from);
  const barWidth = Math.max(4, scale.x(lane.bar.until) - left);
  const height = lane.isBareDeadline ? deadlineHeight : barHeight;
  const first = lane.statedAt[0];
  const tick = first === undefined ? left : scale.x(first);
  const right = grace === null ? left + barWidth : scale.x(grace.until);
  const text = shortWindowText(lane.window, words.by);
  // Left of the bar a label may stand over the line from what was said, but not over the tick.
  const room = plainWidth(text);
  const isOverLine = left - tick > room + 16;
  const label = besideOf({ left: isOverLine ? left : Math.min(left, tick), right }, room, width);
  const look = `${lane.isOriginal ? 'drawing-original' : 'drawing-later'} ${isSoft ? 'drawing-soft' : ''}`;
  return (
    <g>
      <line className="drawing-leader" x1={tick} x2={left} y1={y} y2={y} />
      {grace === null ? null : (
        <rect
          className="drawing-grace"
          x={scale.x(grace.from)}
          y={y - barHeight / 2 + 2}
          width={Math.max(2, right - scale.x(grace.from))}
          height={barHeight - 4}
        />
      )}
      <rect className={look} x={left} y={y - height / 2} width={barWidth} height={height} rx={2} />
      {lane.isBareDeadline ? (
        <rect className="drawing-original" x={left + barWidth - 3} y={y - 8} width={3} height={16} />
      ) : null}
      {lane.statedAt.map((at) => (
        <line key={at} className="drawing-tick" x1={scale.x(at)} x2={scale.x(at)} y1={y - 7} y2={y + 7} />
      ))}
      <RowLabel className="drawing-text" at={label} y={y} text={text} room={room} />
    </g>
  );
}

/** The outcome as its verdict's shape, where it happened. */
export function OutcomeRow({
  at,
  verdict,
  text,
  scale,
  width,
  y,
}: RowProps & { readonly at: number; readonly verdict: Verdict; readonly text: string }) {
  const x = scale.x(at);
  const room = strongWidth(text);
  const label = besideOf({ left: x - 7, right: x + 7 }, room, width);
  return (
    <g className={`verdict-${verdict}`}>
      <ShapeAt shape={verdictShape[verdict]} size={14} x={x} y={y} />
      <RowLabel className="drawing-outcome" at={label} y={y} text={text} room={room} />
    </g>
  );
}

/** The word for today beside its column, where an outcome would stand. */
export function TodayRow({ at, scale, width, y }: RowProps & { readonly at: number }) {
  const left = scale.x(Math.floor(at));
  const room = plainWidth(words.today);
  if (scale.dayWidth > room + 4)
    return (
      <text className="drawing-text" x={left + scale.dayWidth / 2} y={y + 4} textAnchor="middle">
        {words.today}
      </text>
    );
  const label = besideOf({ left, right: left + scale.dayWidth }, room, width);
  return <RowLabel className="drawing-text" at={label} y={y} text={words.today} room={room} />;
}

/** The gap as a distance with its length; broken while it still grows. */
export function GapRow({
  gap,
  text,
  scale,
  width,
  y,
}: RowProps & { readonly gap: NonNullable<Track['gap']>; readonly text: string }) {
  const [left, right] = [scale.x(gap.from), scale.x(gap.until)];
  const middle = (left + right) / 2;
  const room = strongWidth(text);
  const half = room / 2 + 4;
  const isInside = right - left > 2 * half + 16;
  const label = isInside ? { x: middle, anchor: 'middle' as const } : besideOf({ left, right }, room, width);
  const pieces = isInside
    ? [
        [left, middle - half],
        [middle + half, right],
      ]
    : [[left, right]];
  return (
    <g className={gap.isSoFar ? 'drawing-growing' : gap.days > 0 ? 'drawing-late' : 'drawing-early'}>
      {pieces.map(([from, until]) => (
        <line
          key={from}
          className={gap.isSoFar ? 'drawing-distance drawing-so-far' : 'drawing-distance'}
          x1={from}
          x2={until}
          y1={y}
          y2={y}
        />
      ))}
      {[left, right].map((x) => (
        <line key={x} className="drawing-distance" x1={x} x2={x} y1={y - 5} y2={y + 5} />
      ))}
      <RowLabel className="drawing-distance-text" at={label} y={y} text={text} room={room} />
    </g>
  );
}
