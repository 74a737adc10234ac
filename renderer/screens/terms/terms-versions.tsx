import { useState } from 'react';
import type { TermsVersion } from '../../../shared/api.ts';
import { instantText, words } from '../../language/index.ts';
import { Choice } from '../../ui/choice.tsx';
import { agreementName } from '../../state/agreement-name.ts';
import { ComposePart } from './compose-part.tsx';
import { BesideTable } from './beside-table.tsx';
import { besides, type Terms } from './differing.ts';

const { compose, agreementLabel } = words.terms;

const termsOf = ({ agreement, schedule }: TermsVersion): Terms | null =>
  agreement === null || schedule === null ? null : { agreement, schedule };

/** Every version that was stated, and any two of them beside each other. */
export function TermsVersions({ versions }: { readonly versions: readonly TermsVersion[] }) {
  return (
    <ComposePart title={compose.versions}>
      <p className="entry-hint compose-hint">{versions.length === 0 ? compose.noVersions : compose.versionsMore}</p>
      <ul className="versions">
        {versions.map(({ id, version, statedAt, variant, agreement }) => (
          <li key={id} className="version">
            <span>{compose.versionOf(version)}</span>
            <span className="version-when">{instantText(statedAt)}</span>
            <span>
              {variant !== 'own' ? compose.variantOf[variant] : agreement === null ? '' : agreementName(agreement)}
            </span>
          </li>
        ))}
      </ul>
      <Compare versions={versions.filter((each) => termsOf(each) !== null)} />
    </ComposePart>
  );
}

function Compare({ versions }: { readonly versions: readonly TermsVersion[] }) {
  const [newest, before] = versions;
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  if (newest === undefined || before === undefined) return null;
  const find = (id: string | null, otherwise: TermsVersion): TermsVersion =>
    versions.find((each) => each.id === id) ?? otherwise;
  const [first, second] = [find(one, before), find(other, newest)];
  const [old, young] = [termsOf(first), termsOf(second)];
  if (old === null || young === null) return null;
  const options = versions.map(({ id, version }) => ({ value: id, text: compose.versionOf(version) }));
  const points = besides(agreementLabel, old, young);
  return (
    <section className="compare" aria-label={compose.compare}>
      <div className="compare-which">
        <Choice isNamed label={compose.compare} options={options} value={first.id} onChange={setOne} />
        <Choice isNamed label={compose.with} options={options} value={second.id} onChange={setOther} />
      </div>
      {points.some(({ differs }) => differs) ? null : <p className="entry-hint">{compose.alike}</p>}
      <BesideTable
        label={compose.compare}
        sides={[compose.versionOf(first.version), compose.versionOf(second.version)]}
        points={points}
      />
    </section>
  );
}
