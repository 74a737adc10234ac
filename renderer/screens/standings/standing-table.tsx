import { useMemo, useRef, useState } from 'react';
import type { Standing } from '../../../shared/model/index.ts';
import { percentText, words } from '../../language/index.ts';
import { Hint } from '../../ui/hint.tsx';
import { Press } from '../../ui/press.tsx';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { countedVerdicts, type KeepScale, keepScaleOf } from '../verdict/index.ts';
import { RowSlots } from './row-slots.ts';
import type { StandingLine } from './standing-lines.ts';
import { StandingCells } from './standing-row.tsx';
import { useWalk } from './use-walk.ts';
import './standing-table.css';

/** In pixels, as in the style sheet. */
const rowHeight = 40;
/** Rank, party, scale, share, better than the next, and the verdicts. */
const columnCount = 5 + countedVerdicts.length;

const keyOf = (line: StandingLine): string => (line.kind === 'few' ? 'few' : line.standing.party.id);

function Head({ scale }: { readonly scale: KeepScale }) {
  return (
    <div role="rowgroup" className="standings-head">
      <div role="row" aria-rowindex={1} className="standings-row">
        <div role="columnheader" className="standing-rank">
          <span className="unseen">{words.standings.rank}</span>
        </div>
        <div role="columnheader" className="standing-party">
          {words.standings.party}
        </div>
        <div role="columnheader" className="standing-scale">
          <span className="unseen">{words.standings.kept}</span>
          <span className={scale.marks.length > 4 ? 'scale-marks scale-marks-many' : 'scale-marks'} aria-hidden="true">
            {scale.marks.map((mark) => (
              <span key={mark} className="scale-mark" style={{ left: `${scale.place(mark)}%` }}>
                {percentText(mark)}
              </span>
            ))}
          </span>
        </div>
        <div role="columnheader" className="standing-kept">
          {words.standings.kept}
        </div>
        <div role="columnheader" className="standing-better">
          {/* The rule below the list is far from the first of hundreds. */}
          <Hint
            word={words.standings.better}
            means={words.standings.rule}
            label={words.meant(words.standings.better)}
            closeLabel={words.why.close}
          />
        </div>
        {countedVerdicts.map((verdict) => (
          <div key={verdict} role="columnheader" className={`standing-count verdict-${verdict}`}>
            {words.verdict[verdict]}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The scale's lines, drawn once behind all rows. */
function Marks({ scale }: { readonly scale: KeepScale }) {
  return (
    <div className="standings-row standings-marks" aria-hidden="true">
      <span className="standing-scale">
        {scale.marks.map((mark) => (
          <span key={mark} className="scale-line" style={{ left: `${scale.place(mark)}%` }} />
        ))}
      </span>
    </div>
  );
}

export interface StandingTableProps {
  readonly label: string;
  readonly lines: readonly StandingLine[];
  /** All that are on the scale, also those that are not shown. */
  readonly standings: readonly Standing[];
  /** The ranks as it is counted so far, where another way is tried out; null where none is. */
  readonly before: ReadonlyMap<string, number> | null;
  /** The half-life that is tried out; undefined where none is. */
  readonly halfLifeDays: number | null | undefined;
  readonly onFold: (isOpen: boolean) => void;
}

/** The standings on their common scale. Only the rows in sight exist, and the one that has the keys. */
export function StandingTable({ label, lines, standings, before, halfLifeDays, onFold }: StandingTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useRowsInSight(scroller, lines.length, rowHeight);
  const { at: walkedTo, ...walk } = useWalk(scroller, lines.length, rowHeight);
  const scale = useMemo(() => keepScaleOf(standings), [standings]);
  const [rows] = useState(() => new RowSlots());
  const drawn = lines.flatMap((line, at) =>
    (at >= sight.first && at < sight.end) || at === walkedTo ? [{ line, at }] : [],
  );
  const slots = rows.of(drawn.map(({ line }) => keyOf(line)));
  const rowOf = ({ line, at }: (typeof drawn)[number]) => {
    const slot = slots.get(keyOf(line));
    const place = {
      role: 'row',
      'aria-rowindex': at + 2,
      style: { transform: `translateY(${at * rowHeight}px)` },
      'data-at': at,
    };
    return line.kind === 'few' ? (
      <div key={slot} {...place} className="standings-row standings-few">
        <div role="cell" className="fold" aria-colspan={columnCount}>
          <FewHead count={line.count} isOpen={line.isOpen} onFold={onFold} />
        </div>
      </div>
    ) : (
      <div key={slot} {...place} className="standings-row standing noted">
        <StandingCells
          standing={line.standing}
          rank={line.rank}
          rankBefore={before?.get(line.standing.party.id) ?? null}
          scale={scale}
          halfLifeDays={halfLifeDays}
        />
      </div>
    );
  };
  return (
    <div ref={scroller} className="standings-scroller" tabIndex={-1}>
      <div role="table" className="standings" aria-label={label} aria-rowcount={lines.length + 1}>
        <Head scale={scale} />
        <div role="rowgroup" className="standings-body" style={{ height: lines.length * rowHeight }} {...walk}>
          <Marks scale={scale} />
          {drawn.map(rowOf)}
        </div>
      </div>
      <p className="standings-rule">{words.standings.rule}</p>
    </div>
  );
}

interface FewHeadProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
}

/** Says once, and not on every row, that those below cannot be told. */
function FewHead({ count, isOpen, onFold }: FewHeadProps) {
  return (
    <Press look="quiet" isOpen={isOpen} onPress={() => onFold(!isOpen)}>
      {words.standings.fewBelow(count)}
    </Press>
  );
}
