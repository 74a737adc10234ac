import { useState } from 'react';
import { type StoreApi, createStore, useStore } from 'zustand';
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
  /**
   * Records what the form says, unless a field is wrong or it is just being recorded. Resolves to null where nothing was
   * recorded.
   */
  readonly submit: (find: Trial<F>) => Promise<readonly Recorded[] | null>;
}

export interface Attempt<F extends string> {
  readonly errors: Errors<F>;
  readonly sentence: string;
  readonly steps: () => readonly Step[];
  /** Which field of the form stands for a field of the contract, where they are not called the same. */
  readonly fieldOf?: Readonly<Record<string, F>>;
}

/** What is to be recorded, or how it is found out, where the agent must be asked for that first. */
export type Trial<F extends string> = Attempt<F> | (() => Promise<Result<Attempt<F>>>);

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

/** What a form holds, what is wrong with it, and how it is recorded, outside of any component. */
export function createEntry<F extends string>(first: Readonly<Record<F, string>>): StoreApi<Entry<F>> {
  return createStore<Entry<F>>()((change, get) => {
    /** Marks the fields that a failure blames, or else says it below them. */
    const fail = (error: Failure, fieldOf: Readonly<Record<string, F>>) => {
      const [field] = blamedFields(error).flatMap((name) => fieldOf[name] ?? (name in first ? [name as F] : []));
      const blame = field === undefined ? { failure: error } : { errors: { [field]: error.message } as Errors<F> };
      change(({ attempts }) => ({ ...blame, attempts: attempts + 1 }));
    };
    const tried = async (find: Trial<F>): Promise<readonly Recorded[] | null> => {
      const trial = typeof find === 'function' ? await find() : { ok: true as const, value: find };
      if (!trial.ok) {
        fail(trial.error, {});
        return null;
      }
      const { errors, sentence, steps, fieldOf = {} } = trial.value;
      change({ errors });
      if (hasErrors(errors)) {
        change(({ attempts }) => ({ attempts: attempts + 1 }));
        return null;
      }
      const result = await record(sentence, steps());
      if (result.ok) return result.value;
      fail(result.error, fieldOf);
      return null;
    };
    return {
      values: first,
      set: (field) => (value) =>
        change(({ values, errors }) => ({
          values: { ...values, [field]: value },
          errors: { ...errors, [field]: undefined },
        })),
      errors: {},
      failure: null,
      isBusy: false,
      attempts: 0,
      submit: async (find) => {
        // Who presses Enter twice records one thing.
        if (get().isBusy) return null;
        change({ failure: null, isBusy: true });
        try {
          return await tried(find);
        } finally {
          change({ isBusy: false });
        }
      },
    };
  });
}

/** The same for a form on the screen. */
export function useEntry<F extends string>(first: Readonly<Record<F, string>>): Entry<F> {
  const [entry] = useState(() => createEntry(first));
  return useStore(entry);
}
