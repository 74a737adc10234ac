import type { ExpectationItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import type { Option } from '../../ui/choice.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { Shape } from '../../ui/shape.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { verdictShape } from '../verdict/index.ts';

/** What a person may say; open and overdue are for the clock. */
const sayable = ['exceeded', 'met', 'missed', 'dropped'] as const;
const options: readonly Option<(typeof sayable)[number]>[] = sayable.map((verdict) => ({
  value: verdict,
  text: words.verdict[verdict],
  picture: (
    <span className={`verdict verdict-${verdict}`}>
      <Shape shape={verdictShape[verdict]} />
    </span>
  ),
}));

export interface OverruleProps {
  readonly expectation: ExpectationItem;
  readonly onClose: () => void;
}

/** Another verdict than the agent's, with the reason: a fact like any other, and it outranks. */
export function Overrule({ expectation, onClose }: OverruleProps) {
  const entry = useEntry<'verdict' | 'reason'>({ verdict: '', reason: '' });
  const { values, set, errors } = entry;
  const verdict = sayable.find((each) => each === values.verdict) ?? null;
  const save = async () => {
    const reason = values.reason.trim();
    const recorded = await entry.submit({
      errors: {
        verdict: verdict === null ? words.entering.error.verdict : undefined,
        reason: reason === '' ? words.entering.error.reason : undefined,
      },
      sentence: words.recording.overruled(verdict === null ? '' : words.verdict[verdict]),
      steps: () => [
        step('outcome.record', { expectation: expectation.id, reason, ...(verdict === null ? {} : { verdict }) }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.overrule}
      below={words.entering.overruleNow(words.kind[expectation.kind], words.verdict[expectation.verdict])}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
      note={words.entering.overruleMore}
    >
      <PickOne
        label={words.entering.yourVerdict}
        options={options}
        value={verdict}
        onChange={set('verdict')}
        error={errors.verdict}
      />
      <TextInput
        label={words.entering.reason}
        value={values.reason}
        onChange={set('reason')}
        error={errors.reason}
        isLong
      />
    </EntrySheet>
  );
}
