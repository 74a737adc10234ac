import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { TermsInForce } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { partiesAnswer } from '../../state/answers.ts';
import { record, step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';

const { compose } = words.terms;
const variants = ['own', 'everybody', 'none'] as const;
const variantOptions = variants.map((value) => ({ value, text: compose.variants[value] }));

export interface ForWhomProps {
  readonly terms: TermsInForce;
  /** Which party is named in the field, whether or not its terms are open. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Whom the terms are for; of one party whether it has its own, the same as everybody, or none. */
export function ForWhom({ terms, name, onName }: ForWhomProps) {
  const { party, from, agreement, schedule } = terms;
  const { value: parties } = useAnswer(partiesAnswer, { limit: 1000 });
  const [, go] = useRoute();
  const [failure, setFailure] = useState<string | null>(null);
  const known = parties?.items.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
  const wanted = name.trim() === '' ? null : (known?.id ?? null);

  const change = async (variant: (typeof variants)[number]) => {
    if (party === null) return;
    // Own terms begin with those for everybody; who had none begins with what the form suggests.
    const own = variant === 'own' && agreement !== null && schedule !== null ? { agreement, schedule } : {};
    const result = await record(words.terms.recorded.statedFor(party.name), [
      step('terms.state', {
        party: party.id,
        variant: variant === 'own' && schedule === null ? 'everybody' : variant,
        ...own,
      }),
    ]);
    setFailure(result.ok ? null : result.error.message);
  };
  return (
    <section className="compose-whom" aria-label={compose.forWhom}>
      <Form
        className="compose-whom-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '' || wanted !== null)
            go(wanted === null ? { screen: 'terms', ref: 'mine' } : { screen: 'terms', ref: 'mine', find: wanted });
        }}
      >
        <SuggestInput
          label={compose.another}
          value={name}
          onChange={onName}
          known={parties?.items.map((each) => each.name) ?? []}
          hint={compose.anotherMore}
        />
        <Press isSubmit isDisabled={(party?.id ?? null) === wanted}>
          {compose.go}
        </Press>
      </Form>
      {party === null ? null : (
        <PickOne
          label={compose.variant}
          options={variantOptions}
          value={from === 'own' || from === 'none' ? from : 'everybody'}
          onChange={(variant) => void change(variant)}
        />
      )}
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure} />}
    </section>
  );
}
