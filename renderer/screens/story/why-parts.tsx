import { useState } from 'react';
import type { Explanation, Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { failureText } from '../../state/failure-text.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { WhyPart } from './why-part.tsx';

/** What a figure counts, the newest first, each leading to its record and to its own facts; more page by page. */
export function WhyParts({ first }: { readonly first: Explanation }) {
  const [later, setLater] = useState<readonly Explanation[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pages = [first, ...later];
  const next = pages.at(-1)?.parts?.next ?? null;
  const more = async () => {
    const page = await call('story.why', {
      ref: first.subject.id,
      field: first.field,
      after: next,
      ...(first.weighing === null ? {} : { halfLifeDays: first.weighing.halfLifeDays }),
    });
    if (page.ok) setLater([...later, page.value]);
    else setFailure(page.error);
  };
  return (
    <>
      <h3 className="why-facts">{words.why.counted(first.parts?.count ?? 0)}</h3>
      <ol className="why-parts">
        {pages.flatMap(({ parts, evidence }) =>
          (parts?.items ?? []).map((part) => (
            <WhyPart
              key={`${part.record.subject} ${part.record.id} ${part.facts.join(' ')}`}
              part={part}
              evidence={evidence.filter(({ fact }) => part.facts.includes(fact))}
            />
          )),
        )}
      </ol>
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failureText(failure)} />}
      {next === null ? null : (
        <div className="why-more">
          <Press onPress={() => void more()}>{words.why.more}</Press>
        </div>
      )}
    </>
  );
}
