import { useRef } from 'react';
import type { ExpectationItem } from '../../../shared/model/index.ts';
import { scaleText, whenText, windowText, words } from '../../language/index.ts';
import { ShapeAt } from '../../ui/shape.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { gapWords, verdictShape } from '../verdict/index.ts';
import { isWeekend } from './days.ts';
import { besideOf, roomOf } from './label-place.ts';
import { labelsOf, type Scale, type ScaleLabel, scaleOf } from './scale.ts';
import { sentencesOf } from './sentences.ts';
import { type Lane, type Track, trackOf } from './track.ts';
import './promise-drawing.css';

const margin = 8;
const headHeight = 24;
const laneHeight = 24;
const barHeight = 10;

const scaleOptions: Readonly<Record<ScaleLabel['part'], Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
};

/** The scale above, with the weekends shaded while a day is wide enough to see. */
function Head({ track, scale, height }: { track: Track; scale: Scale; height: number }) {
  const { from, until } = track.span;
  const days = scale.dayWidth < 5 ? [] : Array.from({ length: until - from }, (_, at) => from + at);
  return (
    <g>
      {days.filter(isWeekend).map((day) => (
        <rect
          key={day}
          className="drawing-weekend"
          x={scale.x(day)}
          y={headHeight}
          width={scale.dayWidth}
          height={height - headHeight}
        />
      ))}
      {labelsOf(track.span, scale.dayWidth).map(({ day, part }) => {
        const isCentred = part === 'weekday';
        const x = scale.x(isCentred ? day + 0.5 : day);
        return (
          <g key={day}>
            <line className="drawing-grid" x1={scale.x(day)} x2={scale.x(day)} y1={headHeight - 4} y2={height} />
            <text
              className="drawing-scale"
              x={isCentred ? x : x + 2}
              y={14}
              textAnchor={isCentred ? 'middle' : 'start'}
            >
              {scaleText(day, scaleOptions[part])}
            </text>
          </g>
        );
      })}
      <line className="drawing-line" x1={scale.x(from)} x2={scale.x(until)} y1={headHeight} y2={headHeight} />
    </g>
  );
}

interface RowProps {
  readonly scale: Scale;
  readonly width: number;
  /** The row's middle. */
  readonly y: number;
}

/** One window as a bar, each time it was stated as a tick, and a line from what was said to what it said. */
function LaneRow({ lane, isSoft, scale, width, y }: RowProps & { lane: Lane; isSoft: boolean }) {
  const left = scale.x(lane.bar.from);
  const barWidth = Math.max(4, scale.x(lane.bar.until) - left);
  const text = windowText(lane.window, words.by);
  const first = lane.statedAt[0];
  const label = besideOf(
    { left: Math.min(left, first === undefined ? left : scale.x(first)), right: left + barWidth },
    text,
    width,
  );
  const look = `drawing-bar ${lane.isOriginal ? 'drawing-bar-original' : 'drawing-bar-later'} ${isSoft ? 'drawing-bar-soft' : ''}`;
  return (
    <g>
      {first === undefined ? null : <line className="drawing-leader" x1={scale.x(first)} x2={left} y1={y} y2={y} />}
      <rect
        className={look}
        x={left}
        y={y - barHeight / 2}
        width={barWidth}
        height={barHeight}
        rx={lane.isBareDeadline ? 0 : 2}
      />
      {lane.isBareDeadline ? (
        <line className="drawing-deadline" x1={left + barWidth} x2={left + barWidth} y1={y - 8} y2={y + 8} />
      ) : null}
      {lane.statedAt.map((at) => (
        <line key={at} className="drawing-tick" x1={scale.x(at)} x2={scale.x(at)} y1={y - 7} y2={y + 7} />
      ))}
      <text className="drawing-text" x={label.x} y={y + 4} textAnchor={label.anchor}>
        {text}
      </text>
    </g>
  );
}

function GapRow({ gap, text, scale, width, y }: RowProps & { gap: NonNullable<Track['gap']>; text: string }) {
  const [left, right] = [scale.x(gap.from), scale.x(gap.until)];
  const isInside = right - left > roomOf(text) + 16;
  const label = isInside
    ? { x: (left + right) / 2, anchor: 'middle' as const }
    : besideOf({ left, right }, text, width);
  return (
    <g className={gap.days > 0 ? 'drawing-late' : 'drawing-early'}>
      <line
        className={gap.isSoFar ? 'drawing-distance drawing-so-far' : 'drawing-distance'}
        x1={left}
        x2={right}
        y1={y}
        y2={y}
      />
      <line className="drawing-distance" x1={left} x2={left} y1={y - 5} y2={y + 5} />
      <line className="drawing-distance" x1={right} x2={right} y1={y - 5} y2={y + 5} />
      <text className="drawing-distance-text" x={label.x} y={y + 4} textAnchor={label.anchor}>
        {text}
      </text>
    </g>
  );
}

/** A promise, drawn: days from left to right, each window a bar, each statement a tick, the outcome a mark, the gap a distance. */
export function PromiseDrawing({
  expectation,
  today,
}: {
  readonly expectation: ExpectationItem;
  readonly today: number;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const track = trackOf(expectation, today);
  const scale = scaleOf(track.span, margin, Math.max(0, width - 2 * margin));
  const isSoft = expectation.basis === 'estimated' || expectation.basis === 'norm' || expectation.basis === 'wish';
  const laneY = (at: number) => headHeight + laneHeight * (at + 0.5) + 2;
  const originalAt = track.lanes.findIndex((lane) => lane.isOriginal);
  const outcomeY = laneY(track.lanes.length);
  const text = gapWords(expectation.verdict, expectation.gapDays);
  const hasGap = track.gap !== null && text !== null;
  const gapY = laneY(track.lanes.length + 1);
  const height = (hasGap ? gapY : outcomeY) + laneHeight / 2;
  const observed = expectation.observedOn;
  const outcomeText = observed === null ? '' : `${words.happened[expectation.kind]} ${whenText(observed)}`;

  return (
    <div ref={frame} className="drawing">
      {width === 0 ? null : (
        <svg width={width} height={height} role="img" aria-label={sentencesOf(expectation)} focusable="false">
          <Head track={track} scale={scale} height={height} />
          {track.grace === null ? null : (
            <rect
              className="drawing-grace"
              x={scale.x(track.grace.from)}
              y={laneY(originalAt) - barHeight / 2}
              width={Math.max(2, scale.x(track.grace.until) - scale.x(track.grace.from))}
              height={barHeight}
            />
          )}
          {hasGap && track.gap !== null
            ? [
                { at: track.gap.days > 0 ? track.gap.from : track.gap.until, y: laneY(originalAt) },
                { at: track.gap.days > 0 ? track.gap.until : track.gap.from, y: outcomeY },
              ].map(({ at, y }) => (
                <line key={at} className="drawing-guide" x1={scale.x(at)} x2={scale.x(at)} y1={y} y2={gapY} />
              ))
            : null}
          {track.lanes.map((lane, at) => (
            <LaneRow
              key={at}
              lane={lane}
              isSoft={isSoft && lane.isOriginal}
              scale={scale}
              width={width}
              y={laneY(at)}
            />
          ))}
          {track.today === null ? null : (
            <g>
              <line
                className="drawing-today"
                x1={scale.x(track.today)}
                x2={scale.x(track.today)}
                y1={headHeight}
                y2={height}
              />
              <text
                className="drawing-text"
                y={outcomeY + 4}
                x={besideOf({ left: scale.x(track.today), right: scale.x(track.today) }, words.today, width).x}
                textAnchor={
                  besideOf({ left: scale.x(track.today), right: scale.x(track.today) }, words.today, width).anchor
                }
              >
                {words.today}
              </text>
            </g>
          )}
          {track.outcome === null ? null : (
            <g className={`verdict-${expectation.verdict}`}>
              <ShapeAt shape={verdictShape[expectation.verdict]} size={14} x={scale.x(track.outcome)} y={outcomeY} />
              <text
                className="drawing-text drawing-outcome"
                y={outcomeY + 4}
                x={
                  besideOf({ left: scale.x(track.outcome) - 7, right: scale.x(track.outcome) + 7 }, outcomeText, width)
                    .x
                }
                textAnchor={
                  besideOf({ left: scale.x(track.outcome) - 7, right: scale.x(track.outcome) + 7 }, outcomeText, width)
                    .anchor
                }
              >
                {outcomeText}
              </text>
            </g>
          )}
          {hasGap && track.gap !== null ? (
            <GapRow gap={track.gap} text={text} scale={scale} width={width} y={gapY} />
          ) : null}
        </svg>
      )}
    </div>
  );
}
