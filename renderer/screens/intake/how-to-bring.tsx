import { words } from '../../language/index.ts';
import './how-to-bring.css';

/** How one gets files out of the program that has one's mail: in plain words, without a link to anywhere. */
export function HowToBring() {
  return (
    <details className="how-to-bring">
      <summary>{words.first.how}</summary>
      <dl>
        {Object.entries(words.first.ways).map(([program, way]) => (
          <div key={program} className="how-to-way">
            <dt>{program}</dt>
            <dd>{way}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
