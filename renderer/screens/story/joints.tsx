import type { Joint } from '../../../shared/api.ts';
import { dayText, words } from '../../language/index.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Chapter } from './chapter.tsx';
import './joints.css';

const nameOf = ({ name, documents }: Joint['one']): string => name ?? documents[0]?.name ?? words.unknown;

/** Where the record was made of two, and the way back. Says nothing of a record that never was two. */
export function Joints({ of }: { readonly of: string }) {
  const { value: joints } = useOwnAnswer('subjects.joints', { ref: of });
  if (joints === null || joints.length === 0) return null;
  const part = async ({ ids, one, other }: Joint): Promise<void> => {
    const result = await record(words.joints.parted(nameOf(one), nameOf(other)), [
      step('subjects.part', { subjects: ids }),
    ]);
    if (!result.ok) tellFailure(result.error);
  };
  return (
    <Chapter title={words.joints.title}>
      <ul className="joints">
        {joints.map((joint) => (
          <li className="joint" key={joint.ids.join(' ')}>
            <p className="joint-names">{words.joints.both(nameOf(joint.one), nameOf(joint.other))}</p>
            <p className="joint-because">
              {joint.because === 'person'
                ? words.joints.byPerson(joint.at === null ? '' : dayText(joint.at.slice(0, 10)))
                : words.joints.byDocument}
            </p>
            <Press look="quiet" onPress={() => void part(joint)}>
              {words.joints.part(nameOf(joint.one), nameOf(joint.other))}
            </Press>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
