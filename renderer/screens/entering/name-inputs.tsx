import { carriersAnswer, partiesAnswer, projectsAnswer, vendorsAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { WrittenProps } from '../../ui/offer-input.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { type KnownNames, newNameHint } from './new-name.ts';

const all = { limit: 1000 };

interface NameInputProps extends WrittenProps {
  readonly known: KnownNames | null;
}

/** A name among known ones; one that would be new is said to be, unless there is something else to say. */
function NameInput({ known, ...field }: NameInputProps) {
  const hint = field.hint ?? newNameHint(known, field.value);
  return <SuggestInput {...field} known={known?.items.map(({ name }) => name) ?? []} hint={hint} />;
}

/** A party by its name; a new one may be written too. */
export function PartyInput(field: WrittenProps) {
  return <NameInput {...field} known={useAnswer(partiesAnswer, all).value} />;
}

/** The same of those one bought from. */
export function VendorInput(field: WrittenProps) {
  return <NameInput {...field} known={useAnswer(vendorsAnswer, { role: 'vendor', ...all }).value} />;
}

/** The same of those that carry. */
export function CourierInput(field: WrittenProps) {
  return <NameInput {...field} known={useAnswer(carriersAnswer, { role: 'carrier', ...all }).value} />;
}

/** A project by its name; a new one may be written too. */
export function ProjectInput(field: WrittenProps) {
  const { value } = useAnswer(projectsAnswer, all);
  return <SuggestInput {...field} known={value?.items.map(({ name }) => name) ?? []} />;
}
