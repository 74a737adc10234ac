import { useState } from 'react';
import type { Failure, Result } from '../../shared/api.ts';
import { type Recorded, record, type Step } from './recording.ts';

/** What is wrong with the fields of a form, each a sentence. */
export type Errors<F extends string> = { readonly [K in F]?: string | undefined };

export interface Entry<F extends string> {
  readonly values: Readonly<Record<F, string>>;
  readonly set: (field: F) => (value: string) => void;
  readonly errors: Errors<F>;
  /** What the agent said against it that no field of the form is to blame for. */
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  readonly attempts: number;
  /** Records what the form says, unless a field is wrong. Resolves to null where nothing was recorded. */
  readonly submit: (attempt: Attempt<F>) => Promise<readonly Recorded[] | null>;
}

export interface Attempt<F extends string> {
  readonly errors: Errors<F>;
  readonly sentence: string;
  readonly steps: () => readonly Step[];
  /** Which field of the form stands for a field of the contract, where they are not called the same. */
  readonly fieldOf?: Readonly<Record<string, F>>;
}

const hasErrors = (errors: Errors<string>): boolean => Object.values(errors).some((error) => error !== undefined);

/** Where in its input a failure finds fault: the paths of its issues, else the fields that it lists itself. */
export function blamedPaths({ details }: Failure): readonly (readonly string[])[] {
  const { issues, fields } = details;
  const paths = Array.isArray(issues)
    ? issues.flatMap((issue: unknown) =>
        typeof issue === 'object' && issue !== null && 'path' in issue && Array.isArray(issue.path)
          ? [issue.path.map(String)]
          : [],
      )
    : [];
  return paths.length === 0 && Array.isArray(fields) ? fields.map((field) => [String(field)]) : paths;
}

/** The names of the contract's fields that a failure blames. */
export const blamedFields = (failure: Failure): readonly string[] =>
  blamedPaths(failure).flatMap(([name]) => name ?? []);

/** What a form holds, what is wrong with it, and how it is recorded. */
export function useEntry<F extends string>(first: Readonly<Record<F, string>>): Entry<F> {
  const [values, setValues] = useState(first);
  const [errors, setErrors] = useState<Errors<F>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);

  const fail = (result: Result<unknown> & { ok: false }, fieldOf: Readonly<Record<string, F>>) => {
    const { error } = result;
    const blamed = blamedFields(error).flatMap((name) => fieldOf[name] ?? (name in first ? [name as F] : []));
    const [field] = blamed;
    if (field === undefined) setFailure(error);
    else setErrors({ [field]: error.message } as Errors<F>);
    setAttempts((count) => count + 1);
  };

  return {
    values,
    set: (field) => (value) => {
      setValues((before) => ({ ...before, [field]: value }));
      setErrors((before) => ({ ...before, [field]: undefined }));
    },
    errors,
    failure,
    isBusy,
    attempts,
    submit: async ({ errors: found, sentence, steps, fieldOf = {} }) => {
      setErrors(found);
      setFailure(null);
      if (hasErrors(found)) {
        setAttempts((count) => count + 1);
        return null;
      }
      setBusy(true);
      const result = await record(sentence, steps());
      setBusy(false);
      if (result.ok) return result.value;
      fail(result, fieldOf);
      return null;
    },
  };
}
