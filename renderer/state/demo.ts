import { create } from 'zustand';
import { words } from '../language/index.ts';
import { demoAnswer } from './answers.ts';
import { call } from './client.ts';
import { useIntake } from './intake.ts';
import { rememberSilently, tellFailure, useRecording } from './recording.ts';
import { useAnswer } from './use-answer.ts';

interface Demo {
  /** The chain is being filled or emptied. */
  readonly isBusy: boolean;
  /** Puts made-up examples among whatever is there; undo takes all of them back at once. */
  readonly fill: () => Promise<void>;
  /** Takes back what told them, whenever that was; what was learnt since stays. */
  readonly leave: () => Promise<void>;
}

export const useDemo = create<Demo>()((set, get) => {
  /** One at a time: a second press while the first is under way does nothing. */
  const alone = async (act: () => Promise<void>): Promise<void> => {
    if (get().isBusy) return;
    set({ isBusy: true });
    await act();
    set({ isBusy: false });
  };
  return {
    isBusy: false,
    fill: () =>
      alone(async () => {
        const filled = await call('demo.fill', { beside: true });
        if (!filled.ok) return tellFailure(filled.error);
        const told = await call('demo.show', {});
        if (!told.ok) return tellFailure(told.error);
        rememberSilently({ sentence: words.examples.title, transactions: told.value.transactions });
        useIntake.setState({ now: { phase: 'demo', orders: filled.value.orders } });
      }),
    leave: () =>
      alone(async () => {
        const told = await call('demo.show', {});
        if (!told.ok) return tellFailure(told.error);
        const { transactions } = told.value;
        if (transactions.length === 0) return;
        await useRecording.getState().takeBack(transactions, words.examples.title);
        if (useIntake.getState().now.phase === 'demo') useIntake.getState().dismiss();
      }),
  };
});

/** Whether the examples are there, as the agent says. */
export const useHasDemo = (): boolean => (useAnswer(demoAnswer, {}).value?.transactions.length ?? 0) > 0;
