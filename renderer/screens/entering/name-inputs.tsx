import { partiesAnswer, projectsAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { WrittenProps } from '../../ui/offer-input.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { newNameHint } from './new-name.ts';

const all = { limit: 1000 };

/** A party by its name; a new one may be written too. */
export function PartyInput(field: WrittenProps) {
  const { value } = useAnswer(partiesAnswer, all);
  return (
    <SuggestInput
      {...field}
      known={value?.items.map(({ name }) => name) ?? []}
      hint={newNameHint(value?.items, field.value)}
    />
  );
}

/** A project by its name; a new one may be written too. */
export function ProjectInput(field: WrittenProps) {
  const { value } = useAnswer(projectsAnswer, all);
  return <SuggestInput {...field} known={value?.items.map(({ name }) => name) ?? []} />;
}
