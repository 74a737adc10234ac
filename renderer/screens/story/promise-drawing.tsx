import { useEffect, useRef } from 'react';
import type { Basis, ExpectationItem } from '../../../shared/model/index.ts';
import { whenText, words } from '../../language/index.ts';
import { keyed } from '../../ui/keyed.ts';
import { useWidth } from '../../ui/use-width.ts';
import { gapWords } from '../verdict/index.ts';
import { DrawingHead, headHeight } from './drawing-head.tsx';
import { GapRow, LaneRow, OutcomeRow, TodayRow } from './drawing-rows.tsx';
import { scaleOf } from './scale.ts';
import { sentencesOf } from './sentences.ts';
import { trackOf } from './track.ts';
import './promise-drawing.css';

/** Of the last drawing, in px: the next is as wide, until it is known. */
let usualWidth = 0;
const margin = 8;
const rowHeight = 24;
const soft: ReadonlySet<Basis> = new Set(['estimated', 'norm', 'wish']);

const rowY = (row: number): number => headHeight + rowHeight * (row + 0.5) + 2;

/**
 * A promise, drawn: days from left to right, each window a bar, each statement a tick, the outcome a mark, the gap a
 * distance. `today` is days since 1970-01-01.
 */
export function PromiseDrawing({
  expectation,
  today,
}: {
  readonly expectation: ExpectationItem;
  readonly today: number;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, usualWidth);
  useEffect(() => {
    usualWidth = width;
  }, [width]);
  const { verdict, gapDays, observedOn, kind, basis } = expectation;
  const track = trackOf(expectation, today);
  const { lanes, outcome, gap } = track;
  const scale = scaleOf(track.span, margin, Math.max(0, width - 2 * margin));
  const gapText = gap === null ? null : gapWords(verdict, gapDays);
  const rows = lanes.length + 1 + (gapText === null ? 0 : 1);
  const [outcomeY, gapY] = [rowY(lanes.length), rowY(lanes.length + 1)];
  const height = rowY(rows - 1) + rowHeight / 2;
  // From under the word for today, from the middle of an outcome's mark.
  const belowOutcomeY = track.today === null ? outcomeY : outcomeY + 9;
  const place = { scale, width };

  return (
    <div ref={frame} className="drawing" style={{ minHeight: height + 1 }}>
      {width === 0 ? null : (
        <svg width={width} height={height} role="img" aria-label={sentencesOf(expectation)} focusable="false">
          <DrawingHead track={track} scale={scale} height={height} />
          {gap === null || gapText === null
            ? null
            : [gap.from, gap.until].map((at) => (
                <line
                  key={at}
                  className="drawing-guide"
                  x1={scale.x(at)}
                  x2={scale.x(at)}
                  y1={at === (gap.days > 0 ? gap.from : gap.until) ? rowY(track.originalAt) : belowOutcomeY}
                  y2={gapY}
                />
              ))}
          {keyed(lanes, ({ window }) => `${window.from} ${window.until}`).map(([key, lane], at) => (
            <LaneRow
              key={key}
              lane={lane}
              isSoft={lane.isOriginal && soft.has(basis)}
              grace={at === track.originalAt ? track.grace : null}
              y={rowY(at)}
              {...place}
            />
          ))}
          {track.today === null ? null : <TodayRow at={track.today} y={outcomeY} {...place} />}
          {outcome === null || observedOn === null ? null : (
            <OutcomeRow
              at={outcome}
              verdict={verdict}
              text={`${words.happened[kind]} ${whenText(observedOn)}`}
              y={outcomeY}
              {...place}
            />
          )}
          {gap === null || gapText === null ? null : <GapRow gap={gap} text={gapText} y={gapY} {...place} />}
        </svg>
      )}
      {track.hidden === 0 ? null : <p className="drawing-hidden">{words.story.lanesHidden(track.hidden)}</p>}
    </div>
  );
}
