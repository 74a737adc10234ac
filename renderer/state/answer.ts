import { create } from 'zustand';
import type { Failure, InputOf, OperationName, OutputOf } from '../../shared/api.ts';
import { call, listen } from './client.ts';

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
  /** Asks before there is a place to show it: whoever asks the same next takes this answer, unless records changed since. */
  readonly askAhead: (input: InputOf<N>) => Promise<void>;
}

/** What is asked is plain values, so its text is the whole of it. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was asked ahead, and whether no record has changed since. */
interface Ahead<N extends OperationName> {
  readonly input: InputOf<N>;
  readonly asking: Promise<void>;
  readonly isGood: () => boolean;
  readonly stop: () => void;
}

/** A store that holds the answer to one query. Of several askings under way only the latest counts. */
export function createAnswer<N extends OperationName>(operation: N) {
  let asked = 0;
  let ahead: Ahead<N> | null = null;
  return create<Answer<N>>()((set, get) => ({
    of: null,
    value: null,
    failure: null,
    ask: async (input) => {
      const early = ahead;
      ahead = null;
      early?.stop();
      if (early?.isGood() === true && isSame(early.input, input)) return early.asking;
      asked += 1;
      const mine = asked;
      const result = await call(operation, input);
      if (mine !== asked) return;
      set(result.ok ? { of: input, value: result.value, failure: null } : { failure: result.error });
    },
    askOnce: async (input) => {
      const { of, failure, ask } = get();
      if (failure !== null || !isSame(of, input)) await ask(input);
    },
    askAhead: (input) => {
      const asking = get().ask(input);
      let isGood = true;
      const stop = listen(({ type }) => {
        if (type === 'changed') isGood = false;
      });
      ahead = { input, asking, isGood: () => isGood, stop };
      return asking;
    },
  }));
}
export type AnswerStore<N extends OperationName> = ReturnType<typeof createAnswer<N>>;
