import { useState } from 'react';
import { dataCategories, type DataCategory } from '../../../shared/terms/index.ts';
import { words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { Tick } from '../../ui/tick.tsx';
import { toggled } from './toggled.ts';

export interface DataKindsProps {
  readonly chosen: ReadonlySet<DataCategory>;
  /** What the company holds that has no published name. */
  readonly own: readonly string[];
  readonly onChange: (chosen: ReadonlySet<DataCategory>) => void;
  readonly error: string | undefined;
}

/** The kinds of data that an offer speaks of; all there are, once one wants to change them. */
export function DataKinds({ chosen, own, onChange, error }: DataKindsProps) {
  const [isOpen, setOpen] = useState(false);
  const { offer } = words.terms;
  return (
    <fieldset className="terms-ticks">
      <legend className="entry-label">{offer.data}</legend>
      <p className="terms-kinds">
        <span>
          {dataCategories
            .filter((kind) => chosen.has(kind))
            .map((kind) => words.dataCategory[kind])
            .join(', ')}
        </span>{' '}
        <Press
          look="quiet"
          label={`${isOpen ? offer.dataDone : offer.changeData} ${offer.data}`}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? offer.dataDone : offer.changeData}
        </Press>
      </p>
      {isOpen ? (
        <div className="terms-tick-grid">
          {dataCategories.map((kind) => (
            <Tick key={kind} isOn={chosen.has(kind)} onChange={() => onChange(toggled(chosen, kind))}>
              {words.dataCategory[kind]}
            </Tick>
          ))}
        </div>
      ) : null}
      {own.length === 0 ? null : <p className="entry-hint">{offer.ownKinds(own.join(', '))}</p>}
      <p className={error === undefined ? 'entry-hint' : 'entry-error'}>{error ?? offer.dataFrom}</p>
    </fieldset>
  );
}
