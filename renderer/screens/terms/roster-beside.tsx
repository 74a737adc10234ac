import {
  neighbours,
  roster,
  rosterAgreement,
  type RosterAgreement,
  rosterPoints,
} from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { Choice } from '../../ui/choice.tsx';
import { Press } from '../../ui/press.tsx';
import { RuleMark } from './rule-mark.tsx';
import { pointSentence } from './point-text.ts';

const { compose } = words.terms;
const options = roster.map(({ id, name, group }) => ({
  value: id,
  text: `${termWords.group[group]}: ${termWords.agreement[name].title}`,
}));

export interface RosterBesideProps {
  /** The IRI of the chosen one. */
  readonly agreement: string;
  readonly onChange: (agreement: string) => void;
}

/** What the company must, may and may not do by the chosen agreement, with the next stricter and the next laxer beside it. */
export function RosterBeside({ agreement, onChange }: RosterBesideProps) {
  const chosen = rosterAgreement(agreement);
  if (chosen === null) return null;
  const { stricter, laxer } = neighbours(chosen);
  const columns = [
    { head: compose.stricter, of: stricter[0] ?? null, none: compose.noneStricter },
    { head: compose.chosen, of: chosen, none: '' },
    { head: compose.laxer, of: laxer[0] ?? null, none: compose.noneLaxer },
  ] as const;
  const spoken = rosterPoints.filter((point) => columns.some(({ of }) => of?.points[point] !== undefined));
  return (
    <>
      <p className="entry-hint compose-hint">{compose.agreementMore}</p>
      <div className="compose-choice">
        <Choice isNamed label={compose.choose} options={options} value={agreement} onChange={onChange} />
      </div>
      <table className="roster" aria-label={compose.agreement}>
        <thead>
          <tr>
            {columns.map(({ head, of, none }) => (
              <th key={head} scope="col" className={of === chosen ? 'roster-chosen' : undefined}>
                <span className="roster-head">{head}</span>
                {of === null ? (
                  <span className="roster-none">{none}</span>
                ) : (
                  <>
                    <span className="roster-title">{termWords.agreement[of.name].title}</span>
                    <span className="roster-gist">{termWords.agreement[of.name].gist}</span>
                    {of === chosen ? null : (
                      <Press
                        look="quiet"
                        label={`${compose.takeThis}: ${termWords.agreement[of.name].title}`}
                        onPress={() => onChange(of.id)}
                      >
                        {compose.takeThis}
                      </Press>
                    )}
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spoken.map((point) => (
            <tr key={point}>
              {columns.map(({ head, of }) => (
                <PointCell key={head} point={point} of={of} chosen={chosen} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface PointCellProps {
  readonly point: (typeof rosterPoints)[number];
  readonly of: RosterAgreement | null;
  readonly chosen: RosterAgreement;
}

function PointCell({ point, of, chosen }: PointCellProps) {
  if (of === null) return <td>{words.terms.nothing}</td>;
  const rule = of.points[point];
  const differs = rule !== chosen.points[point];
  const look = of === chosen ? 'roster-chosen' : differs ? 'roster-differs' : undefined;
  return (
    <td className={look}>
      {rule === undefined ? (
        <span className="roster-none">{compose.notSpoken}</span>
      ) : (
        <>
          <RuleMark rule={rule} /> {pointSentence(point, rule)}
        </>
      )}
      {differs ? <span className="roster-other">{compose.differs}</span> : null}
    </td>
  );
}
