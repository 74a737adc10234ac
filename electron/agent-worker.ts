// The worker thread's entry: opens the agent on the folder it was given and answers its host; or, told so, copies a database.
import { parentPort, workerData } from 'node:worker_threads';
import { type CopyOrder, copyInThread, openAgent, serveCopy } from './agent/index.ts';
import type { AgentSettings } from './worker/messages.ts';
import { serveAgent } from './worker/serve.ts';

if (parentPort === null) throw new Error('agent-worker runs in a worker thread only.');
const told = workerData as AgentSettings | CopyOrder;
if ('copyOf' in told) await serveCopy(parentPort, told);
else {
  const copy = copyInThread(new URL(import.meta.url));
  serveAgent(parentPort, told, (options) => openAgent({ ...options, stays: true, copy }));
}
