import { Worker } from 'node:worker_threads';
import type { Notice, Result } from '../../shared/api.ts';
import { assertNever } from '../../shared/model/index.ts';
import { refusal } from '../../shared/wire.ts';
import { AgentRefused } from './agent-refused.ts';
import type { AgentSettings, FromAgent, ToAgent } from './messages.ts';

/** The agent as a host holds it. Calls never reject: a failure is a result. */
export interface RunningAgent {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  /** Calls back with each notice until the returned function is called. */
  onNotice(listener: (notice: Notice) => void): () => void;
  /** Resolves when the agent has closed its data; calls still under way are answered first or refused. */
  close(): Promise<void>;
}

const stopped = refusal('agent_stopped');

/**
 * Starts the agent in a worker thread. `entry` is agent-worker.ts, or what it was bundled into.
 * Rejects with AgentRefused where the data folder cannot be opened.
 */
export function startAgent(entry: URL, settings: AgentSettings): Promise<RunningAgent> {
  const worker = new Worker(entry, { workerData: settings });
  const pending = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Set<(notice: Notice) => void>();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let running = true;
  let nextId = 0;
  const say = (message: ToAgent): void => worker.postMessage(message);

  const agent: RunningAgent = {
    call(operation, input) {
      if (!running) return Promise.resolve(stopped);
      const id = nextId++;
      return new Promise((resolve) => {
        pending.set(id, resolve);
        say({ type: 'call', id, operation, input });
      });
    },
    onNotice(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      if (running) say({ type: 'close' });
      return ended;
    },
  };

  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromAgent) => {
      switch (message.type) {
        case 'opened':
          return resolve(agent);
        case 'refused':
          return reject(new AgentRefused(message.error));
        case 'reply':
          pending.get(message.id)?.(message.result);
          pending.delete(message.id);
          return;
        case 'notice':
          for (const listener of listeners) listener(message.notice);
          return;
        case 'closed':
          running = false;
          return;
        default:
          assertNever(message);
      }
    });
    // An error the worker did not catch also ends it; 'exit' then answers whoever still waits.
    worker.on('error', (error) => {
      console.error('The agent stopped:', error);
      reject(new AgentRefused(refusal('internal', { cause: String(error) }).error));
    });
    worker.on('exit', () => {
      running = false;
      for (const answer of pending.values()) answer(stopped);
      pending.clear();
      reject(new AgentRefused(stopped.error));
      end();
    });
  });
}
