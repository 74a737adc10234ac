import { create } from 'zustand';
import type { Failure, InputOf, OperationName, OutputOf, Result } from '../../shared/api.ts';
import { words } from '../language/index.ts';
import { call } from './client.ts';
import { type Done, type Gone, doneBefore, goneBefore, keepDone, takeTold } from './done.ts';
import { undoneText } from './transaction-text.ts';
import { followZone } from './zone.ts';

/** The commands that keep facts, each as a transaction of its own. */
export type Recording = Extract<
  OperationName,
  | `${string}.record`
  | 'documents.attachKept'
  | 'documents.detach'
  | 'subjects.join'
  | 'subjects.part'
  | 'terms.state'
  | 'terms.offer'
  | 'terms.asked'
  | 'terms.sent'
  | 'terms.answered'
  | 'terms.broken'
  | 'terms.end'
>;
export type Recorded = OutputOf<Recording>;

/** One command of several that belong together; it may build on what those before it recorded. */
export type Step = (before: readonly Recorded[]) => Promise<Result<Recorded>>;

/** A command as a step, for `record`. */
export function step<N extends Recording>(operation: N, input: InputOf<N>): Step {
  return () => call(operation, input);
}

/** What the person did last, to be told and perhaps taken back. */
export type Told =
  | { readonly what: 'recorded'; readonly sentence: string }
  | { readonly what: 'saved'; readonly sentence: string }
  | { readonly what: 'awaited'; readonly sentence: string }
  | { readonly what: 'undone'; readonly sentence: string }
  | { readonly what: 'failed'; readonly failure: Failure };

export interface RecordingState {
  /** What the toast says; null once it was read. */
  readonly told: Told | null;
  /** What this window recorded and has not taken back, oldest first. */
  readonly done: readonly Done[];
  /** What it took back last and nothing was recorded since, the last at the end. */
  readonly gone: readonly Gone[];
  readonly dismiss: () => void;
  /** Takes back what this window recorded last. */
  readonly undo: () => Promise<void>;
  /** Brings back what `undo` took back last. */
  readonly redo: () => Promise<void>;
  /** Takes back transactions, whoever recorded them and whenever, which can be undone in turn; one that is an undo brings back what it took. */
  readonly takeBack: (transactions: readonly string[], sentence: string) => Promise<void>;
}

const other = (message: string): Failure => ({ code: 'nothing_to_undo', message, details: {} });

/** Takes back exactly these transactions, whatever was learnt since. */
const takeBack = (transactions: readonly string[]): Promise<Result<OutputOf<'transactions.undo'>>> =>
  call('transactions.undo', { transactions: [...transactions] });

/** Which settings those are: the sentence by which they were changed may tell what came of it. */
const settingNames = (of: InputOf<'settings.change'>): string =>
  (Object.keys(of) as (keyof typeof of)[]).map((name) => words.recording.setting[name]).join(', ');

interface Turned {
  /** What it was that went or came. */
  readonly what: string;
  /** What does the opposite. */
  readonly back: Gone['back'];
}

/** Takes back what was done, or what took it back. */
async function turn(way: Gone['back'], sentence: string | null): Promise<Result<Turned>> {
  if ('transactions' in way) {
    const taken = await takeBack(way.transactions);
    if (!taken.ok) return taken;
    const { undone, transaction } = taken.value;
    return { ok: true, value: { what: sentence ?? undoneText(undone), back: { transactions: [transaction] } } };
  }
  const before = await call('settings.show', {});
  if (!before.ok) return before;
  const changed = await keepSettings(way.settings);
  if (!changed.ok) return changed;
  const names = Object.keys(way.settings) as (keyof typeof way.settings)[];
  const settings = Object.fromEntries(names.map((name) => [name, before.value[name]]));
  return { ok: true, value: { what: settingNames(way.settings), back: { settings } } };
}

/** Whether there is nothing left to take back, so that trying again is in vain. */
const isGone = ({ code }: Failure): boolean => code === 'taken_back_already' || code === 'not_found';

/** In milliseconds: what is kept sooner needs no word. */
const late = 500;

/** Keeps settings. Under some all is judged anew, which may take a while; meanwhile the toast says so. */
export async function keepSettings(settings: InputOf<'settings.change'>): Promise<Result<OutputOf<'settings.change'>>> {
  const awaited: Told = { what: 'awaited', sentence: words.recording.judgingAnew };
  const timer = setTimeout(() => useRecording.setState({ told: awaited }), late);
  const changed = await call('settings.change', settings);
  clearTimeout(timer);
  useRecording.setState(({ told }) => (told === awaited ? { told: null } : {}));
  if (changed.ok) followZone(changed.value.zone);
  return changed;
}

const left = takeTold();

export const useRecording = create<RecordingState>()((set, get) => ({
  told: left === null ? null : { what: 'saved', sentence: left },
  done: doneBefore(),
  gone: goneBefore(),
  dismiss: () => set({ told: null }),
  undo: async () => {
    const { done } = get();
    const last = done.at(-1);
    if (last === undefined) return set({ told: { what: 'failed', failure: other(words.recording.nothing) } });
    // Taken off at once: who presses twice takes back two things, not one twice.
    set({ done: done.slice(0, -1) });
    const undone = await turn(last, last.sentence);
    if (!undone.ok) {
      // What still stands comes back to its place, to be taken back once that can be done.
      if (!isGone(undone.error)) set({ done: get().done.toSpliced(done.length - 1, 0, last) });
      return set({ told: { what: 'failed', failure: undone.error } });
    }
    const { broughtBack, undone: takenBack, undoneSetting } = words.recording;
    const say = 'settings' in last ? undoneSetting : last.isTakingBack === true ? broughtBack : takenBack;
    const { what, back } = undone.value;
    set({ gone: [...get().gone, { done: last, back }], told: { what: 'undone', sentence: say(what) } });
  },
  redo: async () => {
    const { gone } = get();
    const last = gone.at(-1);
    if (last === undefined) return set({ told: { what: 'failed', failure: other(words.recording.nothingGone) } });
    set({ gone: gone.slice(0, -1) });
    const redone = await turn(last.back, last.done.sentence);
    if (!redone.ok) {
      if (!isGone(redone.error)) set({ gone: [...get().gone, last] });
      return set({ told: { what: 'failed', failure: redone.error } });
    }
    const say = 'transactions' in last.done && last.done.isTakingBack === true ? 'undone' : 'broughtBack';
    const sentence = words.recording[say](redone.value.what);
    set({ done: [...get().done, last.done], told: { what: 'recorded', sentence } });
  },
  takeBack: async (gone, sentence) => {
    const taken = await takeBack(gone);
    if (!taken.ok) return set({ told: { what: 'failed', failure: taken.error } });
    const standing = get().done.flatMap((each): readonly Done[] => {
      if (!('transactions' in each)) return [each];
      const transactions = each.transactions.filter((id) => !gone.includes(id));
      return transactions.length === 0 ? [] : [{ ...each, transactions }];
    });
    // To take back what took something back is to bring that back.
    const isTakingBack = taken.value.undone.some(({ kind }) => kind !== 'undone');
    set({
      done: [...standing, { sentence, isTakingBack, transactions: [taken.value.transaction] }],
      gone: [],
      told: { what: 'recorded', sentence: words.recording[isTakingBack ? 'undone' : 'broughtBack'](sentence) },
    });
  },
}));
useRecording.subscribe(({ done, gone }, before) => {
  if (done !== before.done || gone !== before.gone) keepDone(done, gone);
});

const transactionsOf = (recorded: readonly Recorded[]): readonly string[] => [
  ...new Set(recorded.map(({ transaction }) => transaction)),
];

/** Whether what is told goes by itself: not while it goes on, and not a failure, which somebody must have read. */
export const isPassing = (told: Told): boolean =>
  told.what === 'failed' ? told.failure.code === 'nothing_to_undo' : told.what !== 'awaited';

/**
 * Carries out commands that belong together, and tells them as one sentence that can be taken back as one. Where one
 * fails, those before it are taken back, so that nothing is half recorded, and the failure is the caller's to show. Those
 * that cannot be taken back either are told of, and stay to be taken back later.
 */
export async function record(sentence: string, steps: readonly Step[]): Promise<Result<readonly Recorded[]>> {
  const recorded: Recorded[] = [];
  for (const take of steps) {
    const result = await take(recorded);
    if (!result.ok) {
      const transactions = transactionsOf(recorded);
      const back = recorded.length === 0 ? null : await takeBack(transactions);
      if (back !== null && !back.ok) {
        rememberSilently({ sentence, transactions });
        tellFailure({ ...back.error, message: words.recording.half(back.error.message) });
      }
      return result;
    }
    recorded.push(result.value);
  }
  remember({ sentence, transactions: transactionsOf(recorded) });
  return { ok: true, value: recorded };
}

/** Tells that something did not succeed, where no form is there to say it. */
export function tellFailure(failure: Failure): void {
  useRecording.setState({ told: { what: 'failed', failure } });
}

/** Tells where a file went that was handed to the person. */
export function tellSaved(sentence: string): void {
  useRecording.setState({ told: { what: 'saved', sentence } });
}

/** Tells what was kept as one sentence that can be taken back as one. */
export function remember(done: Done & { readonly sentence: string }): void {
  rememberSilently(done);
  useRecording.setState({ told: { what: 'recorded', sentence: done.sentence } });
}

/** The same of what is told elsewhere; what was told or taken back here is not the last any more. */
export function rememberSilently(done: Done): void {
  useRecording.setState((before) => ({ told: null, done: [...before.done, done], gone: [] }));
}
