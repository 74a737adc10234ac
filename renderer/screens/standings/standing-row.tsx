import { memo } from 'react';
import type { Standing } from '../../../shared/model/index.ts';
import { countText, percentText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { Shape } from '../../ui/shape.tsx';
import { WhyNote } from '../story/index.ts';
import { countedVerdicts, type KeepScale, keptOf, keptWords, verdictShape } from '../verdict/index.ts';

export interface KeptProps {
  readonly standing: Standing;
  readonly scale: KeepScale;
  /** True where it rests on too few verdicts to tell. */
  readonly isUnsure: boolean;
}

/** A dot with its interval on the common scale; of few verdicts it is hollow and its interval broken. */
function Kept({ standing, scale, isUnsure }: KeptProps) {
  const { mean, low, high } = standing.kept;
  return (
    <div className={isUnsure ? 'kept kept-unsure' : 'kept'} aria-hidden="true">
      <span
        className="kept-interval"
        style={{ left: `${scale.place(low)}%`, width: `${scale.place(high) - scale.place(low)}%` }}
      />
      <span className="kept-dot" style={{ left: `${scale.place(mean)}%` }} />
    </div>
  );
}

/** How surely it is better than the next; a sign, and not words on every row, says where that is as good as even. */
function Better({ standing: { better, closeToNext } }: { readonly standing: Standing }) {
  if (better === null) return null;
  const chance = percentText(better);
  if (closeToNext !== true) return chance;
  return (
    <>
      <span aria-hidden="true">≈ {chance}</span>
      <span className="unseen">{words.standings.close(chance)}</span>
    </>
  );
}

export interface StandingRowProps {
  readonly standing: Standing;
  /** Null where its verdicts are too few to tell. */
  readonly rank: number | null;
  /** Its rank as it is counted so far, where another way is tried out. */
  readonly rankBefore: number | null;
  readonly scale: KeepScale;
  /** The half-life that is tried out; undefined where none is. */
  readonly halfLifeDays: number | null | undefined;
}

/** One party's standing, a cell for each column. */
function Cells({ standing, rank, rankBefore, scale, halfLifeDays }: StandingRowProps) {
  const { party, role, kept, counts } = standing;
  const inWords = keptWords(kept, keptOf(standing));
  const inOrders =
    role === 'vendor' ? { vendor: party.name } : role === 'carrier' ? { carrier: party.name } : undefined;
  const isMoved = rank !== null && rankBefore !== null && rankBefore !== rank;
  return (
    <>
      <div role="cell" className="standing-rank">
        {rank}
      </div>
      <div role="rowheader" className={isMoved ? 'standing-party standing-party-moved' : 'standing-party'}>
        <a
          className="standing-name"
          href={hrefOf({ screen: role === 'carrier' ? 'couriers' : 'vendors', ref: party.id })}
          title={party.name}
        >
          {party.name}
        </a>
        {isMoved ? <span className="standing-moved">{words.standings.wasRank(rank, rankBefore)}</span> : null}
      </div>
      <div role="cell" className="standing-scale">
        <Kept standing={standing} scale={scale} isUnsure={rank === null} />
        <span className="unseen">{inWords.sentence}</span>
      </div>
      <div role="cell" className="standing-kept">
        <span aria-hidden="true">{inWords.share}</span>
        <WhyNote
          of={party.id}
          field={`standing.${role}`}
          halfLifeDays={halfLifeDays}
          figure={party.name}
          value={inWords.sentence}
          isAlwaysSeen
          inOrders={inOrders}
        />
        {/* That they are too few stands above them all. */}
        {rank === null ? null : (
          <span className="cell-second" aria-hidden="true">
            {inWords.range}
          </span>
        )}
      </div>
      <div role="cell" className="standing-better">
        {/* Among those of too few verdicts none is better than the other. */}
        {rank === null ? null : <Better standing={standing} />}
      </div>
      {countedVerdicts.map((verdict) => (
        <div key={verdict} role="cell" className={`standing-count verdict-${verdict}`}>
          {counts[verdict] === 0 ? null : (
            <>
              <Shape shape={verdictShape[verdict]} size={10} />
              {countText(counts[verdict])}
            </>
          )}
        </div>
      ))}
    </>
  );
}

/** Drawn again only where something of its own changed: not because the list scrolled. */
export const StandingCells = memo(Cells);
