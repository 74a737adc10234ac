import { useState } from 'react';
import type { Evidence, Explanation } from '../../../shared/api.ts';
import { moneyText, shortDayText, weightText, words } from '../../language/index.ts';
import { hrefOf, routeOfRecord } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import { VerdictMark } from '../verdict/index.ts';
import { EndInOne } from './end-in-one.tsx';
import { EvidenceList } from './evidence-list.tsx';

export interface WhyPartProps {
  readonly part: NonNullable<Explanation['parts']>['items'][number];
  /** The facts that make it count. */
  readonly evidence: readonly Evidence[];
}

/** One record that a figure counts: its day, its name, what it adds, and below it on demand the facts. */
export function WhyPart({ part, evidence }: WhyPartProps) {
  const [isOpen, setOpen] = useState(false);
  const { record, on, amount, verdict, weight } = part;
  const name = record.name === '' ? words.unknown : record.name;
  return (
    <li className="why-part">
      <p className="why-part-head">
        <span className="evidence-day">{on === null ? words.unknown : shortDayText(on)}</span>
        <a className="item-name" href={hrefOf(routeOfRecord(record.subject, record.id))}>
          <EndInOne name={name} />
        </a>
        {verdict === null && weight === null ? null : (
          <span className="why-part-counts">
            {verdict === null ? null : <VerdictMark verdict={verdict} />}
            {weight === null ? null : words.why.weight(weightText(weight))}
          </span>
        )}
        {amount === null ? null : <span className="record-money">{moneyText(amount)}</span>}
        <Press look="quiet" isOpen={isOpen} label={words.why.factsOf(name)} onPress={() => setOpen(!isOpen)}>
          {words.why.factsShort}
        </Press>
      </p>
      {isOpen ? <EvidenceList evidence={evidence} /> : null}
    </li>
  );
}
