import { create } from 'zustand';
import type { Failure, InputOf, OperationName, OutputOf } from '../../shared/api.ts';
import { call } from './client.ts';

/** What a query answered last. While it is asked again the old answer stays, so that nothing flickers. */
export interface Answer<N extends OperationName> {
  /** What was asked of which `value` is the answer; null before the first one. */
  readonly of: InputOf<N> | null;
  readonly value: OutputOf<N> | null;
  /** Why the latest asking failed; null once one succeeds. */
  readonly failure: Failure | null;
  readonly ask: (input: InputOf<N>) => Promise<void>;
  /** Asks, unless `value` is the answer to the same. */
  readonly askOnce: (input: InputOf<N>) => Promise<void>;
}

/** A store that holds the answer to one query. Of several askings under way only the latest counts. */
export function createAnswer<N extends OperationName>(operation: N) {
  let asked = 0;
  return create<Answer<N>>()((set, get) => ({
    of: null,
    value: null,
    failure: null,
    ask: async (input) => {
      asked += 1;
      const mine = asked;
      const result = await call(operation, input);
      if (mine !== asked) return;
      set(result.ok ? { of: input, value: result.value, failure: null } : { failure: result.error });
    },
    askOnce: async (input) => {
      const { of, failure, ask } = get();
      if (failure !== null || JSON.stringify(of) !== JSON.stringify(input)) await ask(input);
    },
  }));
}
export type AnswerStore<N extends OperationName> = ReturnType<typeof createAnswer<N>>;
