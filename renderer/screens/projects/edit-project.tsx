import type { ProjectItem } from '../../../shared/model/index.ts';
import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useEntry } from '../../state/use-entry.ts';
import { DayField, EntrySheet, readingFrom, unreadDay } from '../entering/index.ts';
import { TextInput } from '../../ui/text-input.tsx';

export interface EditProjectProps {
  /** Null for a new one. */
  readonly project: ProjectItem | null;
  readonly onClose: () => void;
}

/** A project's name, by when it is to be done, and notes. */
export function EditProject({ project, onClose }: EditProjectProps) {
  const [, go] = useRoute();
  const reading = readingFrom(todayHere());
  const entry = useEntry({
    name: project?.name ?? '',
    until: project?.until == null ? '' : typedDay(project.until),
    notes: project?.notes ?? '',
  });
  const { values, set, errors } = entry;
  const save = async () => {
    const [name, notes] = [values.name.trim(), values.notes.trim()];
    const until = readDay(values.until, reading);
    const recorded = await entry.submit({
      errors: {
        name: name === '' ? words.projectPage.error.name : undefined,
        until: values.until.trim() !== '' && until === null ? unreadDay(values.until, reading) : undefined,
      },
      sentence: words.recording.project(name),
      steps: () => [
        step('project.record', {
          ...(project === null ? {} : { project: project.id }),
          name,
          ...(until === (project?.until ?? null) ? {} : { until }),
          ...(notes === (project?.notes ?? '') ? {} : { notes }),
        }),
      ],
    });
    const [changed] = recorded ?? [];
    if (changed === undefined) return;
    onClose();
    go({ screen: 'projects', ref: changed.subject.id }, project !== null);
  };
  return (
    <EntrySheet
      title={project === null ? words.projectPage.add : words.projectPage.edit}
      below={project?.name}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <TextInput
        label={words.projectPage.name}
        value={values.name}
        onChange={set('name')}
        error={errors.name}
        isFirst
      />
      <DayField
        label={words.projectPage.until}
        value={values.until}
        onChange={set('until')}
        reading={reading}
        emptyHint={words.projectPage.noUntil}
        error={errors.until}
      />
      <TextInput label={words.partyPage.notes} value={values.notes} onChange={set('notes')} isLong />
    </EntrySheet>
  );
}
