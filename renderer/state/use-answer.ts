import { useEffect, useState } from 'react';
import type { InputOf, OperationName } from '../../shared/api.ts';
import { type Answer, type AnswerStore, createAnswer } from './answer.ts';
import { useChanges } from './changes.ts';
import type { ListOperation, Narrowing, PagedList, PagedListStore } from './paged-list.ts';

/** The store's answer to this input, asked now, again when the input changes, and again when the agent's records do. */
export function useAnswer<N extends OperationName>(store: AnswerStore<N>, input: InputOf<N>): Answer<N> {
  const seen = useChanges((state) => state.seen);
  const key = JSON.stringify(input);
  useEffect(() => {
    // What is asked is plain values, so its text is the whole of it, and tells whether it is still the same.
    void store.getState().ask(JSON.parse(key) as InputOf<N>);
  }, [store, key, seen]);
  return store();
}

/** The same of what changes with no command, such as a document's text: asked again only where that failed. */
export function useFixedAnswer<N extends OperationName>(store: AnswerStore<N>, input: InputOf<N>): Answer<N> {
  const seen = useChanges((state) => state.seen);
  const key = JSON.stringify(input);
  useEffect(() => {
    void store.getState().askOnce(JSON.parse(key) as InputOf<N>);
  }, [store, key, seen]);
  return store();
}

/** The same with a store of its own. */
export function useOwnFixedAnswer<N extends OperationName>(operation: N, input: InputOf<N>): Answer<N> {
  const [store] = useState(() => createAnswer(operation));
  return useFixedAnswer(store, input);
}

/** The answer of a store of its own, for what only one place shows and only for a while. */
export function useOwnAnswer<N extends OperationName>(operation: N, input: InputOf<N>): Answer<N> {
  const [store] = useState(() => createAnswer(operation));
  return useAnswer(store, input);
}

/** The same of a list by pages. */
export function usePagedList<N extends ListOperation>(store: PagedListStore<N>, narrowing: Narrowing<N>): PagedList<N> {
  const seen = useChanges((state) => state.seen);
  const key = JSON.stringify(narrowing);
  useEffect(() => {
    void store.getState().ask(JSON.parse(key) as Narrowing<N>);
  }, [store, key, seen]);
  return store();
}
