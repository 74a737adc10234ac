import type { SubjectPiece } from '../../../shared/api.ts';
import { instantDayText, words } from '../../language/index.ts';
import type { Joinable } from '../../state/joinable.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useEntry } from '../../state/use-entry.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { PickLine } from '../../ui/pick-line.tsx';
import { Problem } from '../../ui/problem.tsx';
import { EntrySheet } from '../entering/index.ts';

/** An order by what was bought first, as in the list of orders. */
const nameOf = ({ firstItem, vendor, name, knownBy }: SubjectPiece): string =>
  [firstItem, vendor, name !== null && name === firstItem ? null : (name ?? knownBy)]
    .filter((part) => part !== null)
    .join(' · ') || words.unknown;

/** Where a piece comes from: its days, its facts, and the documents that tell of it. */
function sourcesOf({ from, until, factCount, documents, knownBy, name }: SubjectPiece): readonly string[] {
  const [first, last] = [instantDayText(from), instantDayText(until)];
  const when = first === last ? first : `${first} – ${last}`;
  const named = documents.map((document) => document.name).join(', ');
  return [
    ...(knownBy === null || name === null ? [] : [knownBy]),
    `${when} · ${words.story.evidenceCount(factCount)}`,
    named === '' ? words.joining.byYou : words.joining.from(named),
  ];
}

/** One that is two: what it was made one from, and which of that is another after all. */
export function Part({ record, onClose }: { readonly record: Joinable; readonly onClose: () => void }) {
  const [route, go] = useRoute();
  const { value: pieces, failure } = useOwnAnswer('subjects.pieces', { ref: record.id });
  const entry = useEntry({ piece: '' });
  const { values, set, errors } = entry;
  const off = pieces?.list.find(({ id }) => id === values.piece);
  const rest = pieces?.list.find(({ id }) => id !== values.piece);
  const save = async () => {
    const isChosen = off !== undefined && rest !== undefined;
    const recorded = await entry.submit({
      errors: { piece: isChosen ? undefined : words.joining.choosePiece },
      sentence: words.joining.parted(off === undefined ? '' : nameOf(off)),
      steps: () => (isChosen ? [step('subjects.part', { subjects: [rest.id, off.id] })] : []),
    });
    const [parted] = recorded ?? [];
    if (parted === undefined) return;
    onClose();
    if ('ref' in route) go({ ...route, ref: parted.subject.id }, true);
  };
  return (
    <EntrySheet
      title={words.joining.partTitle[record.subject]}
      below={record.name}
      onClose={onClose}
      entry={entry}
      done={words.joining.partDone}
      note={words.joining.canUndo.part}
      isReady={values.piece !== ''}
      onSubmit={save}
    >
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
      {pieces === null ? null : pieces.list.length === 0 ? (
        <p>{words.joining.nothingJoined}</p>
      ) : (
        <>
          <p>{words.joining.because[pieces.by]}</p>
          <PickLine
            label={words.joining.pieces}
            lines={pieces.list.map((piece) => ({ value: piece.id, text: nameOf(piece), more: sourcesOf(piece) }))}
            value={values.piece === '' ? null : values.piece}
            onChange={set('piece')}
            error={errors.piece}
          />
        </>
      )}
    </EntrySheet>
  );
}
