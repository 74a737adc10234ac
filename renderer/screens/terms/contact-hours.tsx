import { type Clause, weekdays } from '../../../shared/terms/index.ts';
import { weekdayText, words } from '../../language/index.ts';
import { settingsAnswer } from '../../state/answers.ts';
import { Press } from '../../ui/press.tsx';
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
const span = (dayOfWeek: Span['dayOfWeek'], opens: string, closes: string): Span => ({
  type: 'OpeningHoursSpecification',
  dayOfWeek,
  opens,
  closes,
});
const usual = span(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], '09:00', '18:00');
/** What a further span begins with: the days that the first leaves. */
const further = span(['Saturday'], '10:00', '14:00');

/** As many as a clause may hold. */
const mostSpans = 14;

export interface ContactHoursProps {
  readonly clause: ContactPoint;
  readonly onChange: (clause: ContactPoint) => void;
}

/** Between which hours, on which days, one wants to be reached: one span or several. */
export function ContactHours({ clause, onChange }: ContactHoursProps) {
  const { hoursAvailable, zone, ...rest } = clause;
  const spans = hoursAvailable ?? [];
  const change = (next: readonly Span[]) =>
    onChange(
      next.length === 0
        ? rest
        : { ...rest, hoursAvailable: [...next], zone: zone ?? settingsAnswer.getState().value?.zone ?? 'UTC' },
    );
  if (!clause.wanted) return null;
  return (
    <div className="clause-several contact-hours">
      <Tick isOn={spans.length > 0} onChange={(isOn) => change(isOn ? [usual] : [])}>
        {field.hours}
      </Tick>
      {spans.map((each, at) => (
        <SpanFields
          // oxlint-disable-next-line react/no-array-index-key -- spans have no name but their place
          key={at}
          name={field.span(at + 1)}
          span={each}
          onChange={(next) => change(spans.with(at, next))}
          onRemove={spans.length > 1 ? () => change(spans.toSpliced(at, 1)) : null}
        />
      ))}
      {spans.length === 0 || spans.length >= mostSpans ? null : (
        <Press onPress={() => change([...spans, further])}>{field.addSpan}</Press>
      )}
    </div>
  );
}

interface SpanFieldsProps {
  readonly name: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
  readonly onRemove: (() => void) | null;
}

function SpanFields({ name, span: { opens, closes, dayOfWeek, type }, onChange, onRemove }: SpanFieldsProps) {
  const change = (next: Partial<Span>) => onChange({ type, opens, closes, dayOfWeek, ...next });
  return (
    <div className="contact-span" role="group" aria-label={name}>
      <TextInput label={field.opens} value={opens} onChange={(text) => change({ opens: text })} />
      <TextInput label={field.closes} value={closes} onChange={(text) => change({ closes: text })} />
      {onRemove === null ? null : (
        <Press look="quiet" label={`${field.removeSpan}: ${name}`} onPress={onRemove}>
          {field.removeSpan}
        </Press>
      )}
      <Several
        label={field.weekdays}
        of={weekdays}
        texts={dayTexts}
        value={dayOfWeek}
        onChange={(days) => change({ dayOfWeek: days })}
      />
    </div>
  );
}
