import { words } from '../../language/index.ts';
import { nameOfJoinable } from '../../state/joinable.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { valuesOf } from './side-values.ts';
import './joining.css';

interface MergePreviewProps {
  readonly one: string;
  readonly other: string;
  /** Whose name the one has. */
  readonly stays: 'one' | 'other';
}

/** What each of two knows, and what the one will say. */
export function MergePreview({ one, other, stays }: MergePreviewProps) {
  const { value: found, failure } = useOwnAnswer('subjects.preview', {
    subjects: stays === 'one' ? [one, other] : [other, one],
  });
  const isTurned = found?.one.record.record.id === other;
  const value = found === null || !isTurned ? found : { ...found, one: found.other, other: found.one };
  if (failure !== null) return <Problem title={words.trouble.title} sentence={failure.message} />;
  if (value === null) return null;
  const sides = [value.one, value.other, value.joined].map(valuesOf);
  const rows = (sides[0] ?? []).map(([word], at) => [word, sides.map((side) => side[at]?.[1] ?? null)] as const);
  return (
    <table className="merge-preview" aria-label={words.joining.preview}>
      <thead>
        <tr>
          <th scope="col">{words.joining.known}</th>
          <th scope="col">{nameOfJoinable(value.one.record)?.name}</th>
          <th scope="col">{nameOfJoinable(value.other.record)?.name}</th>
          <th scope="col">{words.joining.result}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(([, values]) => values.some((text) => text !== null))
          .map(([word, [first = null, second = null, joined = null]]) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>{first ?? words.unknown}</td>
              <td>{second ?? words.unknown}</td>
              <td className="merge-result">{joined ?? words.unknown}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
