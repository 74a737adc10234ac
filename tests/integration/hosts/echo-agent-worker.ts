// A worker with an agent that answers with what it was asked: for testing what lies between a host and its agent.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Notice, Result } from '../../../shared/api.ts';
import type { AgentSettings } from '../../../electron/worker/messages.ts';
import { serveAgent } from '../../../electron/worker/serve.ts';

class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
  readonly code = 'locked';
}

if (parentPort === null) throw new Error('This runs in a worker thread only.');
serveAgent(parentPort, workerData as AgentSettings, ({ dataDir, now, zone, onNotice }) => {
  if (dataDir.endsWith('locked')) throw new FolderLocked('Another Counterpart has these data open.');
  const change = (): void => onNotice({ type: 'changed', version: 7 } satisfies Notice);
  const answers: Record<string, (input: unknown) => unknown> = {
    'settings.show': () => ({ dataDir, now: now?.().toISOString() ?? null, zone: zone ?? null }),
    'documents.import': (input) => {
      const { files } = input as { files: { name: string; bytes: Uint8Array }[] };
      change();
      return files.map(({ name, bytes }) => ({ name, length: bytes.length, first: bytes[0], last: bytes.at(-1) }));
    },
    'story.show': () => {
      throw new FolderLocked('It was locked in between.');
    },
    'chain.check': () => process.exit(1),
  };
  return {
    async call(operation, input): Promise<Result<unknown>> {
      await wait(1);
      return { ok: true, value: answers[operation]?.(input) ?? input };
    },
    close: () => wait(5),
  };
});
