import { useState } from 'react';
import { words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import type { PointBeside } from './differing.ts';
import './beside-table.css';

export interface BesideTableProps {
  readonly label: string;
  /** The heads of the two sides. */
  readonly sides: readonly [string, string];
  readonly points: readonly PointBeside[];
}

const { terms } = words;

/** How the second side differs from the first, in a word. */
const kindOf = ({ before, after }: PointBeside): string =>
  before === null ? terms.added : after === null ? terms.struck : terms.other;

/** Two sides point by point: what differs is marked and comes first, the rest one press away. */
export function BesideTable({ label, sides: [one, other], points }: BesideTableProps) {
  const [isWhole, setWhole] = useState(false);
  const differing = points.filter(({ differs }) => differs);
  const same = points.filter(({ differs }) => !differs);
  const shown = isWhole ? [...differing, ...same] : differing;
  return (
    <>
      {shown.length === 0 ? null : (
        <table className="beside" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{one}</th>
              <th scope="col">{other}</th>
            </tr>
          </thead>
          {shown.map((point) => (
            <tbody key={point.id} className={point.differs ? 'beside-other' : 'beside-same'}>
              {point.title === '' ? null : (
                <tr>
                  <th className="beside-title" colSpan={2} scope="rowgroup">
                    {point.title}
                    {point.differs ? <span className="beside-kind">{kindOf(point)}</span> : null}
                  </th>
                </tr>
              )}
              <tr>
                <td>{point.before ?? <span className="beside-none">{terms.nothing}</span>}</td>
                <td>{point.after ?? <span className="beside-none">{terms.nothing}</span>}</td>
              </tr>
            </tbody>
          ))}
        </table>
      )}
      {same.length === 0 ? null : (
        <p className="beside-rest">
          {terms.unchanged(same.length)}{' '}
          <Press look="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole ? terms.hideSame : terms.showSame}
          </Press>
        </p>
      )}
    </>
  );
}
