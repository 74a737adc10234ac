// What the desktop asks of the agent by itself, and that it asks no more while the app is left.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchToday } from '../../../electron/shell/watch.ts';
import type { Notice, Result } from '../../../shared/api.ts';
import { refusal } from '../../../shared/wire.ts';

const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  complained.mockReset();
});

/** An agent that answers when it is told to. */
function slowAgent() {
  const asked: string[] = [];
  const answers: ((result: Result<unknown>) => void)[] = [];
  const listeners = new Set<(notice: Notice) => void>();
  return {
    asked,
    /** What it was asked first is answered so. */
    answer: (result: Result<unknown>) => answers.shift()?.(result),
    listeners,
    call: (operation: string) => {
      asked.push(operation);
      return new Promise<Result<unknown>>((resolve) => answers.push(resolve));
    },
    onNotice: (listener: (notice: Notice) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

test('it asks a moment later, and says what it asked in vain', async () => {
  const agent = slowAgent();
  watchToday(agent, () => undefined);
  await vi.advanceTimersByTimeAsync(1000);
  expect(agent.asked).toEqual(['settings.show']);
  agent.answer(refusal('agent_stopped'));
  await vi.advanceTimersByTimeAsync(0);
  expect(complained).toHaveBeenCalledWith(expect.stringContaining('settings.show in vain'));
});

test('once it is stopped it does not ask, hears nothing, and says nothing of what was under way', async () => {
  const agent = slowAgent();
  const seen = vi.fn<() => void>();
  const { look, stop } = watchToday(agent, seen);
  await vi.advanceTimersByTimeAsync(1000);
  look();
  stop();
  look();
  await vi.advanceTimersByTimeAsync(1000);
  expect(agent.asked).toEqual(['settings.show']);
  expect(agent.listeners.size).toBe(0);
  agent.answer(refusal('agent_stopped'));
  await vi.advanceTimersByTimeAsync(0);
  expect(complained).not.toHaveBeenCalled();
  expect(seen).not.toHaveBeenCalled();
});
