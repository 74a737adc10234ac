import { mayHappen } from '../../../shared/judge/request-states.ts';
import { type DataRequestItem, denialReason, requestEvents } from '../../../shared/model/index.ts';
import { capital, language, readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField, EntrySheet, pastDayError, readingPast } from '../entering/index.ts';

const page = words.dataPage;
const reasons = denialReason.options.map((value) => ({ value, text: words.denialReason[value] }));

export interface TellRequestProps {
  readonly request: DataRequestItem;
  readonly onClose: () => void;
}

/** What happened to a request, of what can happen next. */
export function TellRequest({ request, onClose }: TellRequestProps) {
  const today = todayHere();
  const entry = useEntry({ event: '', on: typedDay(today), reason: '', notes: '' });
  const { values, set, errors } = entry;
  const possible = requestEvents.filter((event) => mayHappen(request, event));
  const event = possible.find((each) => each === values.event) ?? null;
  const reason = event === 'denied' ? (reasons.find(({ value }) => value === values.reason)?.value ?? null) : null;
  const save = async () => {
    const on = readDay(values.on, readingPast(today)) ?? today;
    const notes = values.notes.trim();
    const recorded = await entry.submit({
      errors: {
        event: event === null ? page.tellError : undefined,
        reason: event === 'denied' && reason === null ? page.reasonError : undefined,
        on: pastDayError(values.on, today),
      },
      sentence: page.told(event === null ? '' : words.requestEvent[event], request.party.name),
      steps: () => [
        step('request.record', {
          request: request.id,
          language,
          ...(event === null ? {} : { event }),
          ...(on === today ? {} : { on }),
          ...(reason === null ? {} : { reason }),
          ...(notes === '' ? {} : { notes }),
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={page.tell}
      below={`${words.dataRight[request.right]} · ${request.party.name}`}
      onClose={onClose}
      entry={entry}
      note={page.tellMore}
      onSubmit={save}
    >
      <PickOne
        label={page.tell}
        options={possible.map((value) => ({ value, text: capital(words.requestEvent[value]) }))}
        value={event}
        onChange={set('event')}
        error={errors.event}
      />
      {event === 'denied' ? (
        <PickOne
          label={page.tellReason}
          options={reasons}
          value={reason}
          onChange={set('reason')}
          error={errors.reason}
        />
      ) : null}
      <DayField
        label={page.tellOn}
        value={values.on}
        onChange={set('on')}
        reading={readingPast(today)}
        error={errors.on}
      />
      <TextInput label={page.notes} value={values.notes} onChange={set('notes')} isLong />
    </EntrySheet>
  );
}
