import { words } from '../../language/index.ts';
import type { Awaited } from '../../state/dialogs.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';

export interface GiveUpProps {
  readonly items: readonly Awaited[];
  readonly as: 'never_came' | 'dropped';
  readonly onClose: () => void;
}

/** What was awaited never came, or may rest: of one thing or of many at once, and why. */
export function GiveUp({ items, as, onClose }: GiveUpProps) {
  const page = words.todayPage;
  const entry = useEntry({ reason: page.giveUpReason[as] });
  const { values, set, errors } = entry;
  const [first] = items;
  const what = items.length === 1 && first !== undefined ? first.title : page.things(items.length);
  const save = async () => {
    const reason = values.reason.trim();
    const recorded = await entry.submit({
      errors: { reason: reason === '' ? words.entering.error.reason : undefined },
      sentence: as === 'dropped' ? words.recording.letRest(what) : words.recording.neverCame(what),
      steps: () => [
        step('outcomes.record', {
          expectations: items.flatMap(({ expectation }) => expectation?.id ?? []),
          as,
          reason,
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet title={page.giveUp[as]} below={what} onClose={onClose} isSmall entry={entry} onSubmit={save}>
      <p>{page.giveUpMore[as]}</p>
      <TextInput label={page.reason} value={values.reason} onChange={set('reason')} error={errors.reason} isFirst />
    </EntrySheet>
  );
}
