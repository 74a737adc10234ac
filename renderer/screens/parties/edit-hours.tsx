import { useMemo } from 'react';
import { defaultHours } from '../../../shared/judge/business-minutes.ts';
import type { PartyItem } from '../../../shared/model/index.ts';
import { weekdayText, words, zoneHere } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';
import { spansText } from '../story/index.ts';
import { readSpans } from './read-spans.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
type Weekday = (typeof weekdays)[number];

export interface EditHoursProps {
  readonly party: PartyItem;
  readonly onClose: () => void;
}

/**
 * When a party is open, day by day: the clock of an awaited answer runs within. Where it is not known it begins with what is
 * assumed meanwhile, so that who knows one day better does not close the others. All empty: not known.
 */
export function EditHours({ party, onClose }: EditHoursProps) {
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const hours = party.hours ?? defaultHours(zoneHere());
  const first = Object.fromEntries(weekdays.map((day) => [day, spansText(hours, Number(day))])) as Record<
    Weekday,
    string
  >;
  const entry = useEntry<Weekday | 'zone'>({ ...first, zone: hours.zone });
  const { values, set, errors } = entry;
  const isEmpty = weekdays.every((day) => values[day].trim() === '');

  const save = async () => {
    const read = weekdays.map((day) => ({ day, spans: readSpans(values[day]) }));
    const open = read.flatMap(({ day, spans }) => (spans ?? []).map((span) => ({ weekday: Number(day), ...span })));
    const recorded = await entry.submit({
      errors: {
        ...Object.fromEntries(
          read.map(({ day, spans }) => [day, spans === null ? words.partyPage.error.hours : undefined]),
        ),
        zone: open.length > 0 && values.zone.trim() === '' ? words.partyPage.error.zone : undefined,
      },
      fieldOf: { hours: 'zone' },
      sentence: words.recording.party(party.name),
      steps: () => [
        step('party.record', {
          party: party.id,
          hours: open.length === 0 ? null : { zone: values.zone.trim(), open },
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet title={words.partyPage.hours} below={party.name} onClose={onClose} entry={entry} onSubmit={save}>
      {party.hours === null ? <p>{words.partyPage.hoursAssumed}</p> : null}
      <p className="entry-hint">{words.partyPage.hoursMore}</p>
      <div className="hours-days">
        {weekdays.map((day) => (
          <TextInput
            key={day}
            label={weekdayText(Number(day), 'long')}
            value={values[day]}
            onChange={set(day)}
            error={errors[day]}
            placeholder={isEmpty ? words.partyPage.hoursUnknown : words.partyPage.closed}
            isFirst={day === '1'}
          />
        ))}
        <SuggestInput
          label={words.partyPage.zone}
          value={values.zone}
          onChange={set('zone')}
          known={zones}
          error={errors.zone}
        />
      </div>
    </EntrySheet>
  );
}
