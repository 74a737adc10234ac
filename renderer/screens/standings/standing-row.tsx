import type { Standing } from '../../../shared/model/index.ts';
import { percentText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { WhyNote } from '../story/index.ts';
import { fewVerdicts, type KeepScale, keptWords, verdictCount, VerdictCounts } from '../verdict/index.ts';

/** A dot with its interval on the common scale; of few verdicts it is hollow and its interval broken. */
function Kept({ standing, scale }: { readonly standing: Standing; readonly scale: KeepScale }) {
  const { mean, low, high } = standing.kept;
  const isUnsure = verdictCount(standing) < fewVerdicts;
  return (
    <div className={isUnsure ? 'kept kept-unsure' : 'kept'} aria-hidden="true">
      {scale.marks.map((mark) => (
        <span key={mark} className="kept-mark" style={{ left: `${scale.place(mark)}%` }} />
      ))}
      <span
        className="kept-interval"
        style={{ left: `${scale.place(low)}%`, width: `${scale.place(high) - scale.place(low)}%` }}
      />
      <span className="kept-dot" style={{ left: `${scale.place(mean)}%` }} />
    </div>
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

/** One party's standing, and below its name how surely it is better than the next. */
export function StandingRow({ standing, rank, rankBefore, scale, halfLifeDays }: StandingRowProps) {
  const { party, role, kept, counts, closeToNext, better } = standing;
  const total = verdictCount(standing);
  const inWords = keptWords(kept, total);
  const inOrders =
    role === 'vendor' ? { vendor: party.name } : role === 'carrier' ? { carrier: party.name } : undefined;
  // Among those of too few verdicts none is better than the other.
  const chance = better === null || rank === null ? null : percentText(better);
  return (
    <tr className="standing noted">
      <td className="standing-rank">
        {rank ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="unseen">{words.standings.noRank}</span>
          </>
        )}
      </td>
      <th scope="row" className="standing-party">
        <a
          className="standing-name"
          href={hrefOf({ screen: role === 'carrier' ? 'couriers' : 'vendors', ref: party.id })}
        >
          {party.name}
        </a>
        {chance === null ? null : (
          <span className={closeToNext === true ? 'standing-next standing-close' : 'standing-next'}>
            {closeToNext === true ? words.standings.close(chance) : words.standings.clear(chance)}
          </span>
        )}
        {rank === null || rankBefore === null || rankBefore === rank ? null : (
          <span className="standing-moved">{words.standings.wasRank(rank, rankBefore)}</span>
        )}
      </th>
      <td className="standing-scale">
        <Kept standing={standing} scale={scale} />
        <span className="unseen">{inWords.sentence}</span>
      </td>
      <td className="standing-kept" aria-hidden="true">
        <span className="cell-first">{inWords.share}</span>
        <span className="cell-second">{inWords.range}</span>
      </td>
      <td className="standing-counts">
        <span className="cell-first standing-asked">
          {words.standings.verdicts(total)}
          <WhyNote
            of={party.id}
            field={`standing.${role}`}
            halfLifeDays={halfLifeDays}
            figure={party.name}
            value={inWords.sentence}
            isAlwaysSeen
            inOrders={inOrders}
          />
        </span>
        <VerdictCounts counts={counts} />
      </td>
    </tr>
  );
}
