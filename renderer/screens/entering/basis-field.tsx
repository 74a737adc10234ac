import type { Basis } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import type { Option } from '../../ui/choice.tsx';
import { PickOne } from '../../ui/pick-one.tsx';

/** In the order of how firmly each binds. What is usual on a channel is the agent's own to say (`norm`). */
const everyday = ['paid', 'promised', 'estimated', 'wish'] as const satisfies readonly Basis[];
const withLaw = ['paid', 'promised', 'law', 'estimated', 'wish'] as const satisfies readonly Basis[];
const optionsOf = (bases: readonly Exclude<Basis, 'norm'>[]): readonly Option<Exclude<Basis, 'norm'>>[] =>
  bases.map((value) => ({ value, text: words.entering.basis[value] }));
const everydayOptions = optionsOf(everyday);
const optionsWithLaw = optionsOf(withLaw);

/** The basis that a form's text stands for. */
export const basisOf = (text: string): Exclude<Basis, 'norm'> => withLaw.find((basis) => basis === text) ?? 'promised';

export interface BasisFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The law promises refunds and returns, and no parcel. */
  readonly mayBeLaw?: boolean;
}

/** Why one may expect it, in plain words. */
export function BasisField({ value, onChange, mayBeLaw = false }: BasisFieldProps) {
  return (
    <PickOne
      label={words.entering.basis.label}
      options={mayBeLaw ? optionsWithLaw : everydayOptions}
      value={basisOf(value)}
      onChange={onChange}
    />
  );
}
