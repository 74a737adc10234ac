import { useState } from 'react';
import type { Clause } from '../../../shared/terms/index.ts';
import { words } from '../../language/index.ts';
import { NamedChoice, WholeNumber } from './field-kinds.tsx';

type ReplyTime = Extract<Clause, { type: 'ReplyTime' }>;

const { field } = words.terms;
const clocks = ['open_hours', 'open_days', 'all_hours'] as const;
const units = ['minute', 'hour', 'day'] as const;
type Unit = (typeof units)[number];
const minutesOf: Readonly<Record<Unit, number>> = { minute: 1, hour: 60, day: 1440 };

/** The largest unit that the minutes fill. */
const unitOf = (minutes: number): Unit => (minutes % 1440 === 0 ? 'day' : minutes % 60 === 0 ? 'hour' : 'minute');

export interface ReplyWithinProps {
  readonly clause: ReplyTime;
  readonly onChange: (clause: ReplyTime) => void;
}

/** Within how long an answer is awaited, in the unit that one likes, and on which clock. */
export function ReplyWithin({ clause, onChange }: ReplyWithinProps) {
  const [unit, setUnit] = useState<Unit>(unitOf(clause.minutes));
  const count = clause.minutes / minutesOf[unit];
  return (
    <>
      <WholeNumber
        label={field.within}
        value={count}
        least={1}
        most={365}
        onChange={(next) => onChange({ ...clause, minutes: next * minutesOf[unit] })}
      />
      <NamedChoice
        label={field.unit}
        of={units}
        texts={field.unitOf}
        value={unit}
        onChange={(next) => {
          setUnit(next);
          onChange({ ...clause, minutes: Math.max(1, Math.round(count)) * minutesOf[next] });
        }}
      />
      <NamedChoice
        label={field.clock}
        of={clocks}
        texts={field.clockOf}
        value={clause.clock}
        onChange={(clock) => onChange({ ...clause, clock })}
      />
    </>
  );
}
