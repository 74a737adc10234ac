import { bases, type ExpectationItem, type Statement } from '../../../shared/model/index.ts';
import { instantDayText, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { useOwnFixedAnswer } from '../../state/use-answer.ts';
import { BasisField, basisOf } from './basis-field.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { readingFrom, WindowFields, windowOf, type WindowField } from './window-fields.tsx';

export interface CorrectPromiseProps {
  readonly expectation: ExpectationItem;
  readonly statement: Statement;
  readonly onClose: () => void;
}

/** The fact that makes a statement, and its basis; null while that is asked, and where that failed. */
function useFactOf(expectation: string, { statedAt, window }: Statement) {
  const { value, failure } = useOwnFixedAnswer('story.why', { ref: expectation, field: 'statements' });
  const wanted = JSON.stringify([window.from, window.until]);
  const found = value?.evidence.find(({ occurred, says }) => {
    const said = says['window'] as Statement['window'] | undefined;
    return occurred === statedAt && said !== undefined && JSON.stringify([said.from, said.until]) === wanted;
  });
  const basis = bases.find((each) => each === found?.says['basis']);
  return { fact: found === undefined || basis === undefined ? null : { id: found.fact, basis }, failure };
}

function fieldsOf({ window: { from, until } }: Statement): Readonly<Record<WindowField, string>> {
  const [first, last] = [from?.slice(0, 10) ?? null, until.slice(0, 10)];
  return {
    until: typedDay(last),
    from: first === null || first === last ? '' : typedDay(first),
    precision: first === null ? 'by' : first === last ? 'on' : 'between',
    // As it was read, until another is picked.
    basis: '',
  };
}

/** A statement as it should have been read: it counts as said when it was said, by whom it was said. */
export function CorrectPromise({ expectation, statement, onClose }: CorrectPromiseProps) {
  const { id, kind } = expectation;
  const { fact, failure } = useFactOf(id, statement);
  const entry = useEntry<WindowField>(fieldsOf(statement));
  const { values, set } = entry;
  const basis = basisOf(values.basis === '' ? (fact?.basis ?? expectation.basis) : values.basis);
  const reading = readingFrom(statement.statedAt.slice(0, 10));

  const save = async () => {
    const { window, errors } = windowOf(values, reading);
    const recorded = await entry.submit({
      errors: { ...errors, ...(fact === null ? { until: failure?.message ?? words.entering.error.statement } : {}) },
      fieldOf: { window: 'until' },
      sentence: words.recording.corrected(words.kind[kind]),
      steps: () =>
        window === null || fact === null
          ? []
          : [step('expectation.record', { expectation: id, kind, corrects: fact.id, window, basis })],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.correctPromise}
      below={`${words.kind[kind]}, ${instantDayText(statement.statedAt)}`}
      onClose={onClose}
      entry={entry}
      onSubmit={save}
    >
      <p className="entry-hint">{words.entering.correctPromiseMore}</p>
      <WindowFields entry={entry} reading={reading} isFirst />
      <BasisField value={basis} onChange={set('basis')} mayBeLaw={kind !== 'delivery' && kind !== 'dispatch'} />
    </EntrySheet>
  );
}
