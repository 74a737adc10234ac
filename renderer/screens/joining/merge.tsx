import { useState } from 'react';
import { words } from '../../language/index.ts';
import type { Joinable } from '../../state/joinable.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useEntry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';
import { Matches } from './matches.tsx';
import { MergePreview } from './merge-preview.tsx';

export interface MergeProps {
  readonly record: Joinable;
  /** The other one, where it is known already. */
  readonly other: Joinable | null;
  readonly onClose: () => void;
}

/** Two that are one: the other is looked for, what becomes of both is shown, and the person confirms. */
export function Merge({ record, other, onClose }: MergeProps) {
  const [route, go] = useRoute();
  const entry = useEntry({ search: '', other: other?.id ?? '' });
  const [otherName, setOtherName] = useState(other?.name ?? '');
  const [stays, setStays] = useState<'one' | 'other'>('one');
  const { values, set, errors } = entry;
  const choose = (id: string, name: string) => {
    set('other')(id);
    setOtherName(name);
  };
  const save = async () => {
    const recorded = await entry.submit({
      errors: { other: values.other === '' ? words.joining.chooseOther : undefined },
      sentence: words.joining.merged(record.name, otherName),
      // Of two names the agent keeps that of the first.
      steps: () => [
        step('subjects.join', { subjects: stays === 'one' ? [record.id, values.other] : [values.other, record.id] }),
      ],
    });
    const [joined] = recorded ?? [];
    if (joined === undefined) return;
    onClose();
    if ('ref' in route) go({ ...route, ref: joined.subject.id }, true);
  };
  return (
    <EntrySheet
      title={words.joining.merge[record.subject]}
      below={other === null ? record.name : `${record.name} + ${other.name}`}
      onClose={onClose}
      entry={entry}
      done={words.joining.mergeDone}
      note={words.joining.canUndo.merge}
      isReady={values.other !== ''}
      isTall={other === null}
      onSubmit={save}
    >
      {other === null ? (
        <>
          <TextInput
            label={words.joining.search[record.subject]}
            value={values.search}
            onChange={set('search')}
            isFirst
          />
          <Matches
            record={record}
            search={values.search.trim()}
            value={values.other === '' ? null : values.other}
            onChange={choose}
            error={errors.other}
          />
        </>
      ) : null}
      {values.other === '' ? null : <MergePreview one={record.id} other={values.other} stays={stays} />}
      {values.other === '' || record.subject === 'order' || record.name === otherName ? null : (
        <PickOne
          label={words.joining.stays}
          options={[
            { value: 'one', text: record.name },
            { value: 'other', text: otherName },
          ]}
          value={stays}
          onChange={setStays}
        />
      )}
    </EntrySheet>
  );
}
