import { type Clause, weekdays } from '../../../shared/terms/index.ts';
import { weekdayText, words } from '../../language/index.ts';
import { settingsAnswer } from '../../state/answers.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';
import { Several } from './field-kinds.tsx';

type ContactPoint = Extract<Clause, { type: 'ContactPoint' }>;
type Span = NonNullable<ContactPoint['hoursAvailable']>[number];

const { field } = words.terms;
const dayTexts = Object.fromEntries(weekdays.map((day, at) => [day, weekdayText(at + 1, 'long')])) as Record<
  (typeof weekdays)[number],
  string
>;
const usual: Span = {
  type: 'OpeningHoursSpecification',
  dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  opens: '09:00',
  closes: '18:00',
};

export interface ContactHoursProps {
  readonly clause: ContactPoint;
  readonly onChange: (clause: ContactPoint) => void;
}

/** Between which hours, on which days, one wants to be reached; further spans that a clause came with stay as they are. */
export function ContactHours({ clause, onChange }: ContactHoursProps) {
  const { hoursAvailable, zone, ...rest } = clause;
  const [span, ...others] = hoursAvailable ?? [];
  const change = (next: Partial<Span>) =>
    onChange({ ...clause, hoursAvailable: [{ ...usual, ...span, ...next }, ...others] });
  if (!clause.wanted) return null;
  return (
    <>
      <div className="clause-several">
        <Tick
          isOn={span !== undefined}
          onChange={(isOn) =>
            onChange(
              isOn
                ? { ...rest, hoursAvailable: [usual], zone: zone ?? settingsAnswer.getState().value?.zone ?? 'UTC' }
                : rest,
            )
          }
        >
          {field.hours}
        </Tick>
      </div>
      {span === undefined ? null : (
        <>
          <TextInput label={field.opens} value={span.opens} onChange={(opens) => change({ opens })} />
          <TextInput label={field.closes} value={span.closes} onChange={(closes) => change({ closes })} />
          <Several
            label={field.weekdays}
            of={weekdays}
            texts={dayTexts}
            value={span.dayOfWeek}
            onChange={(dayOfWeek) => change({ dayOfWeek })}
          />
        </>
      )}
    </>
  );
}
